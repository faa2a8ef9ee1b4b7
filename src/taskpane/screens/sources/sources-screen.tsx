import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useAnswer, usePane } from "../../model/pane-context";
import { CellTag } from "../../parts/cell-tag";
import { EmptyState } from "../../parts/empty-state";
import { GoLine } from "../../parts/go-line";
import { LongList } from "../../parts/long-list";
import { useLayout } from "../../shell/layout";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { MergedCellView } from "../../work/views/sources-view";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: "8px",
    padding: "7px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  said: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  /** The cell itself holds the rest. */
  text: { display: "block", maxHeight: "40px", lineHeight: "20px", overflow: "hidden" },
});

/** 逐项出处: every merged cell with the files, sheets and rows that it came from. */
export function SourcesScreen(): ReactNode {
  const cells = useAnswer("sources", (work) => work.merging.mergedCells());
  return (
    <ScreenFrame title={WORDS.merge.sources}>
      {cells?.length === 0 ? <EmptyState text={WORDS.merge.sourcesNone} /> : null}
      <LongList
        lines={cells ?? []}
        render={(cell) => <MergedCell key={`${cell.item}${cell.column}`} cell={cell} />}
      />
    </ScreenFrame>
  );
}

function MergedCell({ cell }: { readonly cell: MergedCellView }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { place, item, column, cell: address } = cell;
  const content = (
    <>
      {address === null ? null : <CellTag cell={address} />}
      <Said cell={cell} />
    </>
  );
  if (!place) return <div className={styles.line}>{content}</div>;
  return (
    <GoLine name={`${item}${column}`} onGo={() => void pane.reveal(place)}>
      {content}
    </GoLine>
  );
}

function Said({
  cell: { item, column, text, sources, isDecided },
}: {
  readonly cell: MergedCellView;
}): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <span className={styles.said}>
      <span className={layout.quiet}>{`${item} · ${column}`}</span>
      <span className={styles.text}>{text === "" ? WORDS.shell.nothing : text}</span>
      {isDecided ? <span className={layout.small}>{WORDS.merge.sourceDecided}</span> : null}
      {sources.map(({ unit, file, sheet, row }) => (
        <span key={`${file}${sheet}${row}`} className={layout.small} style={{ display: "block" }}>
          {`${unit}：${WORDS.merge.sourceOf(file, sheet, row)}`}
        </span>
      ))}
    </span>
  );
}
