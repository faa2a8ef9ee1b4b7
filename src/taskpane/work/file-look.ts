import { itemsOf, openLedgers } from "../../app";
import { HostFailure } from "../../hosts";
import { FileWorkbookHost, openWorkbookBytes } from "../../hosts/file";
import { fileBytes } from "./file-bytes";

/** What a first look at a file shows: how many items its ledgers hold, or why it cannot be read. */
export type FileLook =
  { readonly kind: "read"; readonly items: number } | { readonly kind: "unreadable"; readonly code: string };

/** Looks at one of several files. It never fails: what is wrong with the file is the answer. */
export async function lookAt(file: File): Promise<FileLook> {
  try {
    const workbook = await openWorkbookBytes(await fileBytes(file), file.name);
    const opened = await openLedgers(new FileWorkbookHost({ workbook, deliver: () => Promise.resolve() }));
    return { kind: "read", items: itemsOf(opened).length };
  } catch (error) {
    if (error instanceof HostFailure) return { kind: "unreadable", code: error.code };
    throw error;
  }
}
