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
  const layout = useLayout();
  const pane = usePane();
  const { row, unit, isDecided, notAdopted } = doubt;
  const head = WORDS.merge.doubtHead(unit, row.file, row.row);
  return (
    <QuestionBox head={head} isOpen={!isDecided}>
      {(stayHere) =>
        isDecided ? (
          <>
            <Answered
              text={WORDS.merge.doubtDecided(namesTaken(doubt))}
              onChange={() => {
                stayHere();
                void pane.merging.decideRow(row, null);
              }}
            />
            {notAdopted.length === 0 ? null : (
              <p className={layout.text}>{WORDS.merge.notOwnTaken(notAdopted)}</p>
            )}
          </>
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
      {candidates.length === 0 ? (
        <p className={layout.text}>{words.returnedRow(row.number) + row.problem}</p>
      ) : null}
      {candidates.map((candidate, index) => (
        <CandidateLine
          key={candidate.name}
          row={row}
          candidate={candidate}
          button={{
            text: together ? words.isOnlyThis : words.isThis,
            label: together ? words.isOnlyThisOne(candidate.name) : words.isThisOne([candidate.name]),
            isFirst: index === 0 && candidate.isOwn && !together,
          }}
          onChosen={() => {
            answer([candidate.item]);
          }}
        />
      ))}
      <OtherAnswers doubt={doubt} answer={answer} />
    </>
  );
}

/** All items that a row was taken for, where they are several; none; and what holds until one of it is said. */
function OtherAnswers({
  doubt,
  answer,
}: {
  readonly doubt: DoubtView;
  readonly answer: (items: readonly ItemReference[]) => void;
}): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = WORDS.merge;
  const { candidates, taken, notAdopted } = doubt;
  return (
    <div className={styles.actions}>
      {taken > 1 ? (
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
      <span className={layout.quiet}>
        {notAdopted.length > 0 ? words.notOwnTaken(notAdopted) : words.doubtTaken(namesTaken(doubt))}
      </span>
    </div>
  );
}

/** An item that a row may be, and the button that says so. */
function CandidateLine({
  row,
  candidate,
  button,
  onChosen,
}: {
  readonly row: DoubtView["row"];
  readonly candidate: DoubtView["candidates"][number];
  readonly button: { readonly text: string; readonly label: string; readonly isFirst: boolean };
  readonly onChosen: () => void;
}): ReactNode {
  const styles = useStyles();
  const { name, problem, isOwn } = candidate;
  return (
    <div className={styles.candidate}>
      <Pair number={row.number} returned={row.problem} name={name} known={problem} />
      <div className={styles.actions}>
        <Button
          size="small"
          appearance={button.isFirst ? "primary" : "secondary"}
          aria-label={button.label}
          onClick={onChosen}
        >
          {button.text}
        </Button>
        {isOwn ? null : <Tag>{WORDS.merge.notOwnItem}</Tag>}
      </div>
    </div>
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
