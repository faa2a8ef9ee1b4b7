/** Members that office.js asks for, and that Microsoft's declarations leave out: `Excel.createWorkbook` goes through them. */
export const UNDECLARED: ReadonlySet<string> = new Set([
  "AddinInternalService.notifyActionHandlerReady",
  "Application.createWorkbook",
  "ClientResult.value",
  "Workbook.createAndOpenWorkbook",
  "WorkbookCreated.open",
]);
