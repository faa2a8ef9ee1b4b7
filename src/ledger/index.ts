export type { ColumnCorrections, RecognizedColumn } from "./assign-columns";
export { batchKey, findBatch, itemKey, numberKey } from "./batch";
export type { LeftOutReason, LeftOutRow } from "./body-rows";
export type { ColumnId, ColumnType, DateColumnId, UnitColumnId } from "./column-id";
export type { CellPlace, Item } from "./item";
export { rectificationKind } from "./kinds/rectification";
export { addressOf, placeOf, rawValueOf, type Ledger } from "./ledger";
export { columnOf, columnTitle, type ColumnDefinition, type LedgerKind } from "./ledger-kind";
export { finalDue, isOpenEnded, latenessOf, type Lateness } from "./lateness";
export type { LedgerTitle } from "./ledger-title";
export { isClosed } from "./read-items";
export type { RecognitionOptions, SheetCorrection } from "./recognize-table";
export {
  recognizeWorkbook,
  type OtherSheet,
  type RecognizedWorkbook,
  type WorkbookSheet,
} from "./recognize-workbook";
export { unitCellsOf, type UnitCell } from "./unit-cells";
export { isComplete, readStatus, STATUS_WORDS, STATUSES, statusWord, type Status } from "./status";
