/** A workbook in memory whose members carry Excel's own names. */
export { areaText, parseArea, type Area } from "./area";
export { isErrorValue, PLAIN_LOOK, UNCOMPUTED } from "./cell";
export type { CellContent, CellLook, ErrorValue, Line, StoredValue } from "./cell";
export type { Chart } from "./charts";
export type { HostEvent } from "./event-hub";
export { Range } from "./range";
export { serialOf, SHORT_DATE } from "./typed-date";
export { Workbook, type Conditions } from "./workbook";
export type { Worksheet } from "./worksheet";
