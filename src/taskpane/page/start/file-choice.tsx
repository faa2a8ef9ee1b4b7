import { Button } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";

/** What the browser's own dialog offers first; whatever else is chosen is told why it cannot be read. */
const WORKBOOKS = ".xlsx,.xlsm,.xls,.et,.csv";

/** A button that lets the user choose one workbook or many. */
export function FileChoice({
  label,
  appearance = "secondary",
  onFiles,
}: {
  readonly label: string;
  readonly appearance?: "primary" | "secondary";
  readonly onFiles: (files: readonly File[]) => void;
}): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={WORKBOOKS}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button
        appearance={appearance}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
    </>
  );
}
