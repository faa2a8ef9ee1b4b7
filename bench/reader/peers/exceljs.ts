import ExcelJS from "exceljs";

export const read = (bytes: Uint8Array): Promise<unknown> =>
  new ExcelJS.Workbook().xlsx.load(bytes as unknown as ArrayBuffer);
