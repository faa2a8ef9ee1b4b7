/** An Excel in memory for tests: the genuine office.js talks to it. See README.md beside this file. */
export { ExcelServer, OfficeCode, type Exchange } from "./excel-server";
export * from "./model";
export { openExcel, type OpenedExcel } from "./open-excel";
export * from "./plain";
export type { ExcelOptions, Platform, ThemeName } from "./switches";
