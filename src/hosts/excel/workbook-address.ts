/** Where the open workbook lies, to tell it from others; `""` for one that was never saved. */
export function workbookAddress(): string {
  // Null for a workbook without a place, which the types leave out.
  const address = Office.context.document.url as string | null;
  return address ?? "";
}
