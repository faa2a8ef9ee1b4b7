import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { GoLine } from "../../parts/go-line";
import { Group } from "../../parts/group";
import { WORDS } from "../../words";
import type { FigureView } from "../../work/views/progress-view";

const useStyles = makeStyles({
  main: { flex: "1 1 auto", minWidth: 0 },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { flex: "0 0 auto", textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** Every figure with its 口径; it opens into the items of its numerator. */
export function Figures({ figures }: { readonly figures: readonly FigureView[] }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  return (
    <Group title={WORDS.progress.figures}>
      {figures.map(({ id, title, definition, numerator, denominator }) => (
        <GoLine
          key={id}
          name={id}
          onGo={() => {
            pane.go({ name: "items", title, figure: { kind: "measure", id } });
          }}
        >
          <span className={styles.main}>
            {title}
            <span className={styles.small}>{definition}</span>
          </span>
          <span className={styles.value}>
            {`${numerator}/${denominator}`}
            <span className={styles.small}>{WORDS.shell.percent(numerator, denominator)}</span>
          </span>
        </GoLine>
      ))}
    </Group>
  );
}
