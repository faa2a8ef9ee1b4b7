export type { ColumnCorrections, RecognizedColumn } from "./header/assign-columns";
export { batchKey, findBatch, isDitto, itemKey, numberKey, placeOfKey } from "./item/batch";
export type { LeftOutReason, LeftOutRow } from "./body/body-rows";
export { indexMerges, type MergeIndex } from "./body/merge-index";
export { isSignature } from "./body/row-patterns";
export { headerVocabulary } from "./header/header-matching";
export {
  DATE_COLUMNS,
  type ColumnId,
  type ColumnType,
  type DateColumnId,
  type UnitColumnId,
} from "./column-id";
export type { CellPlace, Item } from "./item/item";
export { rectificationKind } from "./kinds/rectification";
export { addressOf, placeOf, rawValueOf, type Ledger } from "./ledger";
export { columnOf, columnTitle, type ColumnDefinition, type LedgerKind } from "./ledger-kind";
export { finalDue, isOpenEnded, latenessOf, type Lateness } from "./item/lateness";
export { changedBaseline } from "./matching/baseline";
export {
  type DoubtReason,
  isDoubtful,
  type ItemMatch,
  type MatchCandidate,
  type MatchKind,
} from "./matching/item-match";
export { itemMatcher, type ItemMatcher, type MatchHints } from "./matching/match-items";
export { holdsWords, readRowKey, type RowKey, rowKeyOf, rowKeyText } from "./matching/row-key";
export { planYearOf } from "./item/plan-year";
export { isErrorShown, progressMark, saysAnything, saysNothing } from "./item/progress-mark";
export { STATUS_ORDER, statusMove } from "./item/status-order";
export type { DayOfYear, LedgerTitle } from "./recognition/ledger-title";
export { isClosed } from "./item/read-items";
export type { RecognitionOptions, SheetCorrection } from "./recognition/recognize-table";
export {
  recognizeWorkbook,
  type OtherSheet,
  type RecognizedWorkbook,
  type WorkbookSheet,
} from "./recognition/recognize-workbook";
export { ItemDraft, type RewriteContext } from "./item/item-draft";
export { leastAdvanced } from "./item/status";
export { unitCellsOf, type UnitCell } from "./item/unit-cells";
export { readYesNo } from "./item/read-cells";
export { isComplete, readStatus, statusWord } from "./item/status";
export { STATUS_WORDS, STATUSES, type Status } from "./item/status-words";
export {
  awaitsVerification,
  isFoundFalse,
  readVerification,
  type Verification,
  VERIFICATION_WORDS,
  verificationOf,
} from "./item/verification";
