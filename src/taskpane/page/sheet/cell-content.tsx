import type { ReactNode } from "react";
import type { Severity } from "../../../checks";
import { BeforeAfter } from "../../parts/before-after";
import { WORDS } from "../../words";
import type { CellMarkView } from "../../work/views/cell-marks";
import type { SheetCell } from "../../work/views/sheet-view";
import type { SheetStyles } from "./sheet-styles";

/** The shapes of a severity, the same as in the lists of the pane. */
const SHAPES: Readonly<Record<Severity, string>> = { error: "◆", warning: "▲", info: "●" };

/** What stands in a cell: its text, or the change in preview, with the sign of what was found in it. */
export function CellContent({
  cell,
  mark,
  styles,
}: {
  readonly cell: SheetCell | null;
  readonly mark: CellMarkView | undefined;
  readonly styles: SheetStyles;
}): ReactNode {
  const text = mark?.change ? (
    <BeforeAfter before={mark.change.before} after={mark.change.after} />
  ) : (
    (cell?.text ?? "")
  );
  if (!mark?.severity) return text;
  return (
    <>
      {text}
      <span
        role="img"
        aria-label={WORDS.check.severities[mark.severity]}
        className={`${styles.sign} ${styles[`${mark.severity}Sign`]}`}
      >
        {SHAPES[mark.severity]}
      </span>
    </>
  );
}
