/**
 * The workbook that is open in Excel, through Office.js. The library is a global that the page loads; it is never bundled.
 * Needs ExcelApi 1.9; asks for what came later before using it.
 */
export { createExcelHost, type ExcelHost, type ExcelHostParts } from "./excel-workbook-host";
export { AddedToOpenWorkbook, ExcelFailure, type ExcelFailureCode } from "./excel-failure";
export { excelFailureSentence, isExcelFailureCode } from "./failure-sentence";
export { isInExcel } from "./office-ready";
export { officeTheme, type OfficeThemeColors } from "./office-theme";
export { workbookAddress } from "./workbook-address";
export { associateCommand, showNotice } from "./ribbon";
export type { StopListening, WorkbookChange } from "./workbook-changes";
