export { chasingSheet } from "./full-ledger/chasing-sheet";
export { writtenAside } from "./full-ledger/written-aside";
export { conflictsSheet } from "./full-ledger/conflicts-sheet";
export { doubtsSheet } from "./full-ledger/doubts-sheet";
export { isMergedAgain } from "./full-ledger/merged-again";
export { leftAsideBy, leftAsideSheet } from "./full-ledger/left-aside-sheet";
export type { LedgerSheetInput } from "./full-ledger/ledger-input";
export { returnForm, type ReturnFormInput } from "./return-form/return-form";
export { sentListSheet, type SentForm } from "./return-form/sent-list";
export { itemName } from "./words/batches";
export { chasingCounts, THESE_FILES_ONLY, unjudgedLines } from "./words/chasing-counts";
export { DOUBT_WORDS } from "./words/doubt-words";
export { otherUnitText } from "./words/other-unit";
export { otherColumnName } from "./words/other-column";
export { tallyByCounty } from "./summary/county-tally";
export { ledgerSheets } from "./full-ledger/ledger-sheet";
export { LONG_TEXTS } from "./full-ledger/long-texts-sheet";
export { threeLists } from "./lists/three-lists";
export { sourcesSheet } from "./full-ledger/sources-sheet";
export { publicLedger, type PublicLedger, type PublicLedgerInput } from "./public/public-ledger";
export type { SheetHead } from "./page/table-sheet";
export { FINDINGS_SHEET, findingsSheet } from "./summary/findings-sheet";
export { summary } from "./summary/summary";
export {
  type NameChange,
  type ReportedFinding,
  type SummaryInput,
  summaryTitle,
} from "./summary/summary-input";
export { reportFileName } from "./ten-day/report-file-name";
export {
  type OutstandingErrors,
  type Signers,
  tenDayTitle,
  type TenDayReportInput,
} from "./ten-day/ten-day-input";
export { tenDayReport } from "./ten-day/ten-day-report";
export { letterSpec } from "./letters/letter";
export type { LetterInput, LetterItem, LetterOffice } from "./letters/letter-input";
export { LETTER_KINDS, LETTER_NAMES, type LetterKind } from "./letters/letter-kind";
export { ITEM_LIST, LETTER_PLACES } from "./letters/letter-places";
export { LETTER_TEMPLATES } from "./letters/letter-templates";
export { verificationForm, type VerificationFormInput } from "./verification/verification-form";
