import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FileInput, WORKBOOKS } from "../../parts/file-input";

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
  return (
    <FileInput label={label} accept={WORKBOOKS} multiple onFiles={onFiles}>
      {(choose) => (
        <Button appearance={appearance} onClick={choose}>
          {label}
        </Button>
      )}
    </FileInput>
  );
}
