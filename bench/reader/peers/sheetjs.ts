import XLSX from "@e965/xlsx";

export const read = (bytes: Uint8Array): Promise<unknown> =>
  Promise.resolve(XLSX.read(bytes, { type: "array", dense: true }));
