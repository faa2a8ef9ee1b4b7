import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ItemReference } from "../../../returns";
import { usePane } from "../../model/pane-context";
import { differingParts } from "../../parts/differing-parts";
import { MarkedText } from "../../parts/marked-text";
import { Tag } from "../../parts/tag";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { DoubtView } from "../../work/views/merge-view";
import { Answered } from "./answered";
import { QuestionBox } from "./question-box";

const useStyles = makeStyles({
  tags: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "4px 0" },
  candidate: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  pair: { display: "block", marginBottom: "2px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", marginTop: "4px" },
});

/** A returned row that may be one of several items, or speaks of several: why it is doubtful, the likeliest item first, 都不是 last. */
export function DoubtBox({ doubt }: { readonly doubt: DoubtView }): ReactNode {
  const pane = usePane();
  const { row, unit, isDecided } = doubt;
  const head = WORDS.merge.doubtHead(unit, row.file, row.row);
  return (
    <QuestionBox head={head} isOpen={!isDecided}>
      {(stayHere) =>
        isDecided ? (
          <Answered
            text={WORDS.merge.doubtDecided(namesTaken(doubt))}
            onChange={() => {
              stayHere();
              void pane.merging.decideRow(row, null);
            }}
          />
        ) : (
          <Candidates doubt={doubt} onAnswered={stayHere} />
        )
      }
    </QuestionBox>
  );
}

/** The names of the items that a row was said, or is taken, to speak of. */
function namesTaken({ candidates, taken }: DoubtView): string[] {
  return candidates.slice(0, taken).map(({ name }) => name);
}

function Candidates({
  doubt,
  onAnswered,
}: {
  readonly doubt: DoubtView;
  readonly onAnswered: () => void;
}): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const words = WORDS.merge;
  const { row, reasons, candidates, taken } = doubt;
  const { number, problem } = row;
  const together = taken > 1;
  const answer = (items: readonly ItemReference[]): void => {
    onAnswered();
    void pane.merging.decideRow(row, items);
  };
  return (
    <>
      <div className={styles.tags}>
        {reasons.map((reason) => (
          <Tag key={reason}>{words.doubtReasons[reason]}</Tag>
        ))}
      </div>
      {candidates.length === 0 ? <p className={layout.text}>{words.returnedRow(number) + problem}</p> : null}
      {candidates.map(({ name, problem: known, item }, index) => (
        <div key={name} className={styles.candidate}>
          <Pair number={number} returned={problem} name={name} known={known} />
          <div className={styles.actions}>
            <Button
              size="small"
              appearance={index === 0 && !together ? "primary" : "secondary"}
              aria-label={together ? words.isOnlyThisOne(name) : words.isThisOne([name])}
              onClick={() => {
                answer([item]);
              }}
            >
              {together ? words.isOnlyThis : words.isThis}
            </Button>
          </div>
        </div>
      ))}
      <div className={styles.actions}>
        {together ? (
          <Button
            size="small"
            appearance="primary"
            aria-label={words.isThisOne(namesTaken(doubt))}
            onClick={() => {
              answer(candidates.slice(0, taken).map(({ item }) => item));
            }}
          >
            {words.areThese(taken)}
          </Button>
        ) : null}
        <Button
          size="small"
          onClick={() => {
            answer([]);
          }}
        >
          {words.noneOfThem}
        </Button>
        <span className={layout.quiet}>{words.doubtTaken(namesTaken(doubt))}</span>
      </div>
    </>
  );
}

/** The returned text above the master's, with what differs marked in both. */
function Pair({
  number,
  returned,
  name,
  known,
}: {
  readonly number: string;
  readonly returned: string;
  readonly name: string;
  readonly known: string;
}): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const { start, before, after, end } = differingParts(known, returned);
  return (
    <>
      <span className={styles.pair}>
        <span className={layout.quiet}>{WORDS.merge.returnedRow(number)}</span>
        <MarkedText start={start} different={after} end={end} />
      </span>
      <span className={styles.pair}>
        <span className={layout.quiet}>{WORDS.merge.candidate(name)}</span>
        <MarkedText start={start} different={before} end={end} />
      </span>
    </>
  );
}
