import { directoryFrom, readReturn, type DirectoryData, type ReadReturn } from "../../../app";
import { FileWorkbookHost, openWorkbookBytes } from "../../../hosts/file";
import type { UnitDirectory } from "../../../units";
import { fileBytes } from "../file-bytes";

/** Reads returned workbooks: bytes to rows, rows to items, and what is wrong with them. It never fails; what is wrong is told. */
export class ReturnReader {
  private directory: UnitDirectory | null = null;

  /** Tells by which directory to read: the master's. */
  begin(directory: DirectoryData): void {
    this.directory = directoryFrom(directory);
  }

  read(file: File): Promise<ReadReturn> {
    const { directory } = this;
    if (!directory) throw new Error("A reader is told first by what it reads");
    const open = async (): Promise<FileWorkbookHost> => {
      const workbook = await openWorkbookBytes(await fileBytes(file), file.name);
      return new FileWorkbookHost({ workbook, deliver: () => Promise.resolve() });
    };
    return readReturn({ file: file.name, open }, { directory });
  }
}
