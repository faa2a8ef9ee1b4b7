/**
 * Waits until Office has answered, and says whether we are in Excel. Where the library is not loaded at all, as on the page
 * without Excel, we are not.
 */
export async function isInExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
