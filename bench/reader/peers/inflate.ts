import { unzipSync } from "fflate";

/** Unpacks and does nothing. */
export const read = (bytes: Uint8Array): Promise<unknown> => Promise.resolve(unzipSync(bytes));
