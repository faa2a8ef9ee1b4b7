import { openWorkbookBytes } from "../../../src/hosts/file/read/open-workbook-bytes";

export const read = (bytes: Uint8Array): Promise<unknown> => openWorkbookBytes(bytes, "台账.xlsx");
