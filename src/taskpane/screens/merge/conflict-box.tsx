import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Take } from "../../../returns";
import { usePane } from "../../model/pane-context";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { ConflictEntryView, ConflictView } from "../../work/views/merge-view";
import { Answered } from "./answered";
import { OwnWords } from "./own-words";
import { QuestionBox } from "./question-box";
import { UnitsSaying } from "./units-saying";
import { choicesOf } from "./word-choices";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    gap: "8px",
    alignItems: "flex-start",
    padding: "3px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  said: { flex: "1 1 auto", minWidth: 0 },
  word: { fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", marginTop: "6px" },
  progress: { margin: "4px 0 0", whiteSpace: "pre-wrap" },
});

/** What units say differently of an item: every word side by side, and a person's choice among them. */
export function ConflictBox({ conflict }: { readonly conflict: ConflictView }): ReactNode {
  const pane = usePane();
  const { about, item, column, kind, problem, stands, settledBy } = conflict;
  const head = WORDS.merge.conflictHead(item, column, kind);
  const [isAsked, setAsked] = useState(false);
  const isOpen = settledBy === null || isAsked;
  const words = settledBy === "rule" ? WORDS.merge.settledByLead(stands) : WORDS.merge.settled(stands);
  return (
    <QuestionBox head={head} problem={problem} isOpen={settledBy === null}>
      {(stayHere) =>
        isOpen ? (
          <Choices
            conflict={conflict}
            head={head}
            onTake={(take) => {
              setAsked(false);
              stayHere();
              void pane.merging.decideConflict(about, take);
            }}
          />
        ) : (
          <Answered
            text={words}
            onChange={() => {
              setAsked(true);
              stayHere();
              if (settledBy === "decision") void pane.merging.decideConflict(about, null);
            }}
          />
        )
      }
    </QuestionBox>
  );
}

interface ChoicesProps {
  readonly conflict: ConflictView;
  readonly head: string;
  readonly onTake: (take: Take) => void;
}

function Choices({ conflict, head, onTake }: ChoicesProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const { entries, master, stands } = conflict;
  const lead = entries.find(({ isLead }) => isLead);
  return (
    <>
      {choicesOf(entries).map(({ word, entries: same }) => (
        <Choice
          key={word}
          word={word}
          onTake={() => {
            onTake({ from: "unit", unit: same[0]?.unit ?? "", word });
          }}
        >
          <UnitsSaying entries={same} />
        </Choice>
      ))}
      <Choice
        word={master}
        onTake={() => {
          onTake({ from: "master" });
        }}
      >
        <span className={layout.quiet}>{WORDS.merge.masters}</span>
      </Choice>
      <div className={styles.actions}>
        {lead ? (
          <Button
            size="small"
            onClick={() => {
              onTake({ from: "unit", unit: lead.unit });
            }}
          >
            {WORDS.merge.takeLead}
          </Button>
        ) : null}
        <OwnWords
          label={WORDS.merge.writeLabel(head)}
          first={stands}
          onWrite={(text) => {
            onTake({ from: "text", text });
          }}
        />
        <span className={layout.quiet}>{WORDS.merge.untilThen(stands)}</span>
      </div>
      <Progress entries={entries} />
    </>
  );
}

function Choice({
  word,
  onTake,
  children,
}: {
  readonly word: string;
  readonly onTake: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const shown = word === "" ? WORDS.shell.nothing : word;
  return (
    <div className={styles.choice}>
      <span className={styles.said}>
        <span className={styles.word}>{shown}</span>
        {children}
      </span>
      <TextButton aria-label={WORDS.merge.takeWord(shown)} onClick={onTake}>
        {WORDS.merge.take}
      </TextButton>
    </div>
  );
}

/** What the units wrote of their progress, to judge by. */
function Progress({ entries }: { readonly entries: readonly ConflictEntryView[] }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <TextButton
        style={{ paddingLeft: 0 }}
        aria-expanded={isShown}
        onClick={() => {
          setShown(!isShown);
        }}
      >
        {isShown ? WORDS.merge.hideProgress : WORDS.merge.showProgress}
      </TextButton>
      {isShown
        ? entries.map(({ unit, progress, file, sheet, row }) => (
            <p key={`${file}${sheet}${row}`} className={styles.progress}>
              <span className={styles.word}>{unit}</span>
              {progress === "" ? WORDS.shell.nothing : progress}
              <span className={layout.quiet}>{` ${WORDS.merge.sourceOf(file, sheet, row)}`}</span>
            </p>
          ))
        : null}
    </>
  );
}
