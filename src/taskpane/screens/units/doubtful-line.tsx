import { Button, Checkbox, Combobox, Option } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { Tag } from "../../parts/tag";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { UnitDecision } from "../../../units";
import type { DoubtfulSpellings } from "../../work/views/units-view";
import { CellButtons } from "./cell-buttons";
import { useNameLine } from "./sure-line";
import { TextButton } from "../../parts/text-button";

/** So many likely answers are laid out; the others are found by typing. */
const ANSWERS_SHOWN = 3;
/** So many names are listed while somebody types. */
const NAMES_LISTED = 30;

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
    void pane.answer(
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
        <ChooseName
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
  readonly isOpen: boolean;
  readonly onAccept: (unit: string) => void;
  readonly onReject: () => void;
  readonly onLook: () => void;
}

function Answers({ suggestions, isAble, isOpen, onAccept, onReject, onLook }: AnswersProps): ReactNode {
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
      <TextButton aria-expanded={isOpen} onClick={onLook}>
        {WORDS.units.look}
      </TextButton>
      {suggestions.length > 0 ? (
        <TextButton disabled={!isAble} onClick={onReject}>
          {WORDS.units.noneOfThem}
        </TextButton>
      ) : null}
    </div>
  );
}

function ChooseName({
  names,
  onChoose,
}: {
  readonly names: readonly string[];
  readonly onChoose: (unit: string) => void;
}): ReactNode {
  const [typed, setTyped] = useState("");
  const listed = names.filter((name) => name.includes(typed)).slice(0, NAMES_LISTED);
  return (
    <Combobox
      size="small"
      freeform
      style={{ width: "100%", marginTop: "4px" }}
      aria-label={WORDS.units.chooseName}
      placeholder={WORDS.units.chooseName}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined) onChoose(optionValue);
      }}
    >
      {listed.map((name) => (
        <Option key={name}>{name}</Option>
      ))}
    </Combobox>
  );
}

function toggled(set: ReadonlySet<string>, text: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(text)) next.add(text);
  return next;
}
