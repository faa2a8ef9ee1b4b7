import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, InfoRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { SeveritySign } from "../../parts/severity-sign";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { FindingGroup, FindingLine, FindingsQuery } from "../../work/views/findings-view";
import { FindingLineView } from "./finding-line-view";

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    marginBottom: "8px",
    overflow: "hidden",
  },
  head: { display: "flex", alignItems: "center", gap: "4px", padding: "2px 4px" },
  title: {
    display: "flex",
    flex: "1 1 auto",
    alignItems: "center",
    gap: "8px",
    padding: "6px 4px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  why: {
    margin: "0 12px 8px",
    maxWidth: "48em",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  lines: { padding: "0 6px" },
});

/** So many further lines come with each wish for more. */
const MORE = 100;

interface FindingGroupProps {
  readonly group: FindingGroup;
  readonly query: FindingsQuery;
}

/** Findings that belong together, under one heading that folds. */
export function FindingGroupBox({ group, query }: FindingGroupProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const [isOpen, setOpen] = useState(true);
  const [explains, setExplains] = useState(false);
  return (
    <section className={styles.box} aria-label={group.title}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.title}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <SeveritySign severity={group.severity} />
          <span className={layout.breaking}>{group.title}</span>
          <span className={styles.count}>{group.count}</span>
          <span className={layout.spring} />
          {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        </button>
        <MendAll group={group} query={query} />
        {group.explanation === null ? null : (
          <Button
            appearance="subtle"
            size="small"
            icon={<InfoRegular />}
            aria-label={WORDS.check.why}
            aria-expanded={explains}
            onClick={() => {
              setExplains(!explains);
            }}
          />
        )}
      </div>
      {explains ? <p className={styles.why}>{group.explanation}</p> : null}
      {isOpen ? <Lines group={group} query={query} /> : null}
    </section>
  );
}

/** Mends what the group's lines show; 撤销 stands beside what was done. */
function MendAll({ group, query }: FindingGroupProps): ReactNode {
  const pane = usePane();
  const isBusy = usePaneState(({ busy }) => busy !== null);
  if (query.by !== "rule" || group.fixable === 0) return null;
  return (
    <TextButton
      disabled={isBusy}
      aria-label={WORDS.check.mendAllOf(group.title, group.fixable)}
      onClick={() => void pane.checking.applyGroupFixes(query, group.key)}
    >
      {WORDS.check.mendAll}
    </TextButton>
  );
}

function Lines({ group, query }: FindingGroupProps): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const [further, setFurther] = useState<readonly FindingLine[]>([]);
  const lines = [...group.lines, ...further];
  const more = async (): Promise<void> => {
    const next = await pane.work.checking.findingLines(query, group.key, { from: lines.length, count: MORE });
    setFurther([...further, ...next]);
  };
  return (
    <div className={styles.lines}>
      {lines.map((line, index) => (
        <FindingLineView key={`${index}:${line.cell}`} line={line} showsTitle={query.by !== "rule"} />
      ))}
      {lines.length < group.count ? (
        <Button appearance="subtle" size="small" onClick={() => void more()}>
          {WORDS.shell.more(group.count - lines.length)}
        </Button>
      ) : null}
    </div>
  );
}
