import type { ReturnedFile } from "../../app";
import { HostFailure } from "../../hosts";
import { FileWorkbookHost, openWorkbookBytes } from "../../hosts/file";
import { fileBytes } from "./file-bytes";

/** The user stopped before this file was read. */
class ReadingStopped extends HostFailure {
  override readonly name = "ReadingStopped";
  override readonly code = "stopped";
}

/** A file from the user's disk as a returned workbook that is opened when its turn comes. */
export function returnedFile(file: File, isStopped: () => boolean): ReturnedFile {
  return {
    file: file.name,
    async open() {
      await turn();
      if (isStopped()) throw new ReadingStopped(file.name);
      const workbook = await openWorkbookBytes(await fileBytes(file), file.name);
      return new FileWorkbookHost({ workbook, deliver: () => Promise.resolve() });
    },
  };
}

/** Lets waiting messages in, such as the wish to stop. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
