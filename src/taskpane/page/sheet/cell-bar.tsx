import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellAddress } from "../../../sheet";
import { CellTag } from "../../parts/cell-tag";
import { SeveritySign } from "../../parts/severity-sign";
import { WORDS } from "../../words";
import type { CellNote } from "../../work/views/cell-marks";
import type { CellPoint } from "./sheet-place";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "8px",
    alignItems: "flex-start",
    boxSizing: "border-box",
    height: "60px",
    flex: "0 0 auto",
    overflowY: "auto",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
  },
  text: { whiteSpace: "pre-wrap" },
  empty: { color: tokens.colorNeutralForeground2 },
  note: { display: "flex", gap: "6px", alignItems: "center" },
});

/** The current cell, whole, with what was found in it: the sheet itself shows only so much of a long text. */
export function CellBar({
  point,
  text,
  notes,
}: {
  readonly point: CellPoint;
  readonly text: string;
  readonly notes: readonly CellNote[];
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <CellTag cell={cellAddress(point.row, point.column)} />
      <div>
        <div className={text === "" ? styles.empty : styles.text}>
          {text === "" ? WORDS.page.emptyCell : text}
        </div>
        {notes.map(({ severity, message }, index) => (
          <div key={index} className={styles.note}>
            <SeveritySign severity={severity} />
            <span>{message}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** What a screen reader says when the pane leads to a cell. */
export function cellSaid(point: CellPoint, text: string, notes: readonly CellNote[]): string {
  const said = [`${cellAddress(point.row, point.column)} ${text === "" ? WORDS.page.emptyCell : text}`];
  for (const { severity, message } of notes) said.push(`${WORDS.check.severities[severity]}：${message}`);
  return said.join("。");
}
