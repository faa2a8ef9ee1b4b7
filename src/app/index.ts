export { check, checkOpened, type CheckOptions, type CheckOutcome } from "./check";
export { DUE_SOON_DAYS } from "./due-soon";
export { rememberAliases, rememberUnit } from "./directory";
export { letters, sentWith, type Letter, type LettersOptions, type LettersOutcome } from "./letters";
export { DEFAULT_LETTER_SETTINGS, type LetterSettings } from "./letter-settings";
export { exportFindings } from "./export-findings";
export { distribute, type DistributeOptions, type DistributeOutcome } from "./distribute";
export { applyFixes, proposedFixes, safeFixes, type Fix } from "./fix";
export { settingSentence, type SettingFault, type SettingProblem } from "./setting-problem";
export { returnsDirectory } from "./returns-directory";
export {
  DEFAULT_OFFICE_SETTINGS,
  type InverseEdit,
  type LeftAlone,
  type OfficeSettings,
  type Period,
} from "./office-settings";
export { checkOptionsOf, loadSettings, saveSettings } from "./settings";
export { readOfficeSettings, type SettingsReading } from "./settings-reading";
export {
  merge,
  mergeRead,
  type FileFinding,
  type MergeOutcome,
  type MergeReadOptions,
  type MergeVerbOptions,
} from "./merge";
export { mergeEdits, type HomelessCell, type MergeEdit, type MergeEdits } from "./merge-edits";
export { readMergeDecisions, type MergeDecisionsReading } from "./merge-decisions-reading";
export { nameChanges, proposeUnitEdits, withoutChanges, type NameChange, type UnitEdit } from "./normalize";
export { asOfNamed, itemsOf, openLedgers, type LedgerOptions, type OpenedLedgers } from "./open-ledgers";
export { plan, writePlanLedger, type PlanOutcome } from "./plan";
export { computeStats, type Stats } from "./stats";
export {
  directoryData,
  directoryFrom,
  readReturn,
  unusable,
  type DirectoryData,
  type ReadReturn,
  type ReturnedFile,
  type ReturnReading,
} from "./read-return";
export { publish, type PublishOptions, type PublishOutcome } from "./publish";
export {
  report,
  reportEachUnit,
  type EachUnitOutcome,
  type ReportOptions,
  type ReportOutcome,
} from "./report";
export { writeLedger, writeStandardLedger } from "./standard-ledger";
export {
  changedSinceSubmitted,
  type KeptSnapshot,
  lastDekadOf,
  snapshotBefore,
  withSnapshot,
} from "./snapshots";
export { summarize, writeMergedLedger, type SummaryOptions } from "./summarize";
export { VerbRefused, type RefusalCode } from "./verb-refused";
export {
  DEFAULT_SAMPLE,
  drawVerification,
  readVerification,
  verificationEdits,
  type DrawnSample,
  type SampleRequest,
  type VerificationOutcome,
  writeVerificationForm,
} from "./verification";
export { unusableSentence } from "./unusable-sentence";
