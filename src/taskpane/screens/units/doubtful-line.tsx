import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { ChooseName } from "../../parts/choose-name";
import { Tag } from "../../parts/tag";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { UnitDecision } from "../../../units";
import type { CellPlace, DoubtfulSpellings } from "../../work/views/units-view";
import { CellButtons } from "./cell-buttons";
import { LookButton } from "./look-button";
import { useNameLine } from "./sure-line";
import { TextButton } from "../../parts/text-button";

/** So many likely answers are laid out; the others are found by typing. */
const ANSWERS_SHOWN = 3;

interface DoubtfulLineProps {
  readonly doubt: DoubtfulSpellings;
  /** Every name of the directory. */
  readonly names: readonly string[];
}

/** Spellings that resemble each other: one question, the likely answer first, 都不是 last; any of them can be left out. */
export function DoubtfulLine({ doubt, names }: DoubtfulLineProps): ReactNode {
  const styles = useNameLine();
  const pane = usePane();
  const [isOpen, setOpen] = useState(false);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = doubt.spellings.map(({ text }) => text).filter((text) => !leftOut.has(text));
  const say = (units: readonly string[], verdict: UnitDecision["verdict"]): void => {
    void pane.unitNames.answer(
      chosen,
      units.map((unit) => ({ unit, verdict })),
    );
  };
  return (
    <div className={styles.line}>
      {doubt.spellings.map((spelling) => (
        <Spelling
          key={spelling.text}
          spelling={spelling}
          isChosen={doubt.spellings.length > 1 ? !leftOut.has(spelling.text) : null}
          onToggle={() => {
            setLeftOut(toggled(leftOut, spelling.text));
          }}
        />
      ))}
      <Answers
        suggestions={doubt.suggestions}
        isAble={chosen.length > 0}
        cells={doubt.spellings.flatMap(({ cells }) => cells)}
        isOpen={isOpen}
        onAccept={(unit) => {
          say([unit], "accepted");
        }}
        onReject={() => {
          say(doubt.suggestions, "rejected");
        }}
        onLook={() => {
          setOpen(!isOpen);
        }}
      />
      {doubt.suggestions.length === 0 ? (
        <NewOrKnown
          spelling={chosen.length === 1 ? chosen[0] : undefined}
          names={names}
          onChoose={(unit) => {
            say([unit], "accepted");
          }}
        />
      ) : null}
      {isOpen ? <CellButtons cells={doubt.spellings.flatMap(({ cells }) => cells)} /> : null}
    </div>
  );
}

interface SpellingProps {
  readonly spelling: DoubtfulSpellings["spellings"][number];
  /** `null` where there is nothing to choose from. */
  readonly isChosen: boolean | null;
  readonly onToggle: () => void;
}

function Spelling({ spelling: { text, count }, isChosen, onToggle }: SpellingProps): ReactNode {
  const styles = useNameLine();
  const layout = useLayout();
  return (
    <div className={styles.below}>
      {isChosen === null ? (
        <span className={layout.breaking}>{text}</span>
      ) : (
        <Checkbox checked={isChosen} label={text} onChange={onToggle} />
      )}
      <Tag>{WORDS.units.times(count)}</Tag>
    </div>
  );
}

interface AnswersProps {
  readonly suggestions: readonly string[];
  readonly isAble: boolean;
  readonly cells: readonly CellPlace[];
  readonly isOpen: boolean;
  readonly onAccept: (unit: string) => void;
  readonly onReject: () => void;
  readonly onLook: () => void;
}

function Answers({
  suggestions,
  isAble,
  cells,
  isOpen,
  onAccept,
  onReject,
  onLook,
}: AnswersProps): ReactNode {
  const styles = useNameLine();
  const layout = useLayout();
  return (
    <div className={styles.below}>
      {suggestions.slice(0, ANSWERS_SHOWN).map((unit) => (
        <Button
          key={unit}
          size="small"
          disabled={!isAble}
          onClick={() => {
            onAccept(unit);
          }}
        >
          {unit}
        </Button>
      ))}
      <span className={layout.spring} />
      <LookButton cells={cells} isOpen={isOpen} onLook={onLook} />
      {suggestions.length > 0 ? (
        <TextButton disabled={!isAble} onClick={onReject}>
          {WORDS.units.noneOfThem}
        </TextButton>
      ) : null}
    </div>
  );
}

/** A name that the directory has nothing like: it is another word for a unit there, or a new unit. */
function NewOrKnown({
  spelling,
  names,
  onChoose,
}: {
  /** `undefined` where none or several are chosen: each would be a unit of its own. */
  readonly spelling: string | undefined;
  readonly names: readonly string[];
  readonly onChoose: (unit: string) => void;
}): ReactNode {
  const styles = useNameLine();
  const pane = usePane();
  return (
    <div className={styles.below}>
      <ChooseName
        label={WORDS.units.chooseName}
        placeholder={WORDS.units.chooseName}
        names={names}
        onChoose={onChoose}
      />
      <TextButton
        disabled={spelling === undefined}
        onClick={() => {
          if (spelling !== undefined) void pane.unitNames.rememberUnit(spelling);
        }}
      >
        {WORDS.units.addUnit}
      </TextButton>
    </div>
  );
}

function toggled(set: ReadonlySet<string>, text: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(text)) next.add(text);
  return next;
}
