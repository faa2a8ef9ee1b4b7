import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";
import { droppedFiles } from "../model/dropped-files";

interface DropPlaceProps {
  /** How it looks where nothing is held over it. */
  readonly className: string;
  /** How it looks besides while something is. */
  readonly classNameOver?: string;
  /** Given the files that were dropped, those of folders among them; one at least. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  over: { backgroundColor: tokens.colorBrandBackground2, ...shorthands.borderStyle("solid") },
});

/** Where files, or folders of them, are dropped. */
export function DropPlace({ className, classNameOver, onFiles, children }: DropPlaceProps): ReactNode {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    const files = await droppedFiles(event.dataTransfer);
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      className={mergeClasses(className, isOver && (classNameOver ?? styles.over))}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        // Going on to what stands within leaves nothing.
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => void drop(event)}
    >
      {children}
    </div>
  );
}
