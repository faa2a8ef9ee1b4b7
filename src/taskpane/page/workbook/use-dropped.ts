import { useState, type DragEvent } from "react";
import { droppedFiles } from "../../model/dropped-files";

/** Workbooks that were chosen or dropped besides the one that is open. */
interface Dropped {
  readonly files: readonly File[];
  readonly clear: () => void;
  /** A file dropped anywhere waits to be merged: by itself the browser would leave the page for it. */
  readonly dropHandlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Begins with the files that were chosen together with the workbook. */
export function useDropped(first: readonly File[]): Dropped {
  const [files, setFiles] = useState(first);
  const drop = async (event: DragEvent): Promise<void> => {
    const dropped = await droppedFiles(event.dataTransfer);
    if (dropped.length > 0) setFiles(dropped);
  };
  return {
    files,
    clear: () => {
      setFiles([]);
    },
    dropHandlers: {
      onDragOver: (event) => {
        event.preventDefault();
      },
      onDrop: (event) => {
        // Where a screen takes files itself, they are its.
        if (event.defaultPrevented) return;
        event.preventDefault();
        void drop(event);
      },
    },
  };
}
