import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { GoLine } from "../../parts/go-line";
import { CellTag } from "../../parts/cell-tag";
import { Tag } from "../../parts/tag";
import { LongList } from "../../parts/long-list";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { RecognizedSheet } from "../../work/views/ledger-view";

/** Rows that are no item, and why: nothing is left out in silence. */
export function LeftOutRows({
  sheet,
  rows,
}: {
  readonly sheet: string;
  readonly rows: RecognizedSheet["leftOut"];
}): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  const [isOpen, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {WORDS.ledger.leftOut(rows.length)}
      </Button>
      {isOpen ? (
        <LongList
          lines={rows}
          render={({ row, reason, text }) => (
            <GoLine key={row} onGo={() => void pane.reveal({ sheet, row: row - 1, column: 0 })}>
              <CellTag cell={String(row)} />
              <span className={layout.breaking}>{text}</span>
              <Tag>{WORDS.ledger.rowReasons[reason]}</Tag>
            </GoLine>
          )}
        />
      ) : null}
    </>
  );
}
