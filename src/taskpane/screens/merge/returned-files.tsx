import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, DismissRegular, WarningRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { ChooseName } from "../../parts/choose-name";
import { LongList } from "../../parts/long-list";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import { unreadableSentence } from "../../work/unreadable-sentence";
import type { MergeView, ReturnedFileView } from "../../work/views/merge-view";
import { Answered } from "./answered";

const useStyles = makeStyles({
  file: {
    display: "flex",
    gap: "8px",
    padding: "7px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  said: { minWidth: 0, flex: "1 1 auto" },
  sign: { flex: "0 0 auto", paddingTop: "2px" },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: "flex", flexWrap: "wrap", marginLeft: "-4px" },
  bad: { color: tokens.colorPaletteRedForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  odd: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** So many good files are listed unasked. */
const SHOWN = 5;

/** What became of each returned file: first those that need a look, or of which a person said whose they are and may have been wrong. */
export function ReturnedFiles({ merge }: { readonly merge: MergeView }): ReactNode {
  const layout = useLayout();
  const { files, dekad, unitNames } = merge;
  const isInSight = (file: ReturnedFileView): boolean => standingOf(file) !== "good" || file.isUnitSaid;
  const good = files.filter((file) => !isInSight(file));
  const [isOpen, setOpen] = useState(good.length <= SHOWN);
  const stopped = files.filter(({ error }) => error === "stopped").map(({ file }) => file);
  const pane = usePane();
  const line = (file: ReturnedFileView): ReactNode => (
    <ReturnedFile key={file.file} file={file} dekad={dekad} unitNames={unitNames} />
  );
  return (
    <>
      {stopped.length === 0 ? null : (
        <TextButton style={{ paddingLeft: 0 }} onClick={() => void pane.merging.readOn(stopped)}>
          {WORDS.merge.readOn(stopped.length)}
        </TextButton>
      )}
      <div className={layout.columns}>
        <LongList lines={files.filter(isInSight)} render={line} />
      </div>
      {good.length === 0 ? null : (
        <TextButton
          style={{ paddingLeft: 0 }}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {`${WORDS.merge.goodFiles(good.length)} ${isOpen ? WORDS.merge.fold : WORDS.merge.unfold}`}
        </TextButton>
      )}
      {isOpen ? (
        <div className={layout.columns}>
          <LongList lines={good} render={line} />
        </div>
      ) : null}
    </>
  );
}

type Standing = "good" | "odd" | "bad";

function standingOf(file: ReturnedFileView): Standing {
  if (file.error !== null) return "bad";
  const { supersededBy, otherDekad, leftOut, isBlank, isUnitKnown, unitSuggestions, otherUnit, matched } =
    file;
  const isAside = supersededBy !== null || otherDekad !== null || leftOut || isBlank || matched === 0;
  const isUnlisted = !isUnitKnown || unitSuggestions.length > 0 || otherUnit !== null;
  const hasOdd = [file.unmatched, file.otherRows, file.notRead, file.stray].some((rows) => rows.length > 0);
  return isAside || isUnlisted || hasOdd ? "odd" : "good";
}

interface ReturnedFileProps {
  readonly file: ReturnedFileView;
  readonly dekad: MergeView["dekad"];
  readonly unitNames: MergeView["unitNames"];
}

function ReturnedFile(props: ReturnedFileProps): ReactNode {
  const styles = useStyles();
  const { file } = props;
  const lines = file.error === null ? told(file) : [unreadableSentence(file.error)];
  return (
    <div role="group" tabIndex={-1} aria-label={file.file} className={styles.file}>
      <Sign standing={standingOf(file)} />
      <span className={styles.said}>
        <span className={file.error === null ? undefined : styles.bad}>{file.file}</span>
        {lines.map((line) => (
          <span key={line} className={styles.small}>
            {line}
          </span>
        ))}
        <UnitSaid file={file} />
        {file.error === null ? <Answers {...props} /> : null}
      </span>
    </div>
  );
}

/** Whose a person said that a file is, and the way back to that question. */
function UnitSaid({ file: { file, unit, isUnitSaid } }: Pick<ReturnedFileProps, "file">): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  if (!isUnitSaid || unit === null) return null;
  return (
    <div className={styles.small}>
      <Answered
        text={WORDS.merge.saidUnit(unit)}
        about={WORDS.merge.saidUnitOf(file, unit)}
        onChange={() => void pane.merging.askUnitAgain(file)}
      />
    </div>
  );
}

function Sign({ standing }: { readonly standing: Standing }): ReactNode {
  const styles = useStyles();
  const sign = {
    bad: <DismissRegular aria-label={WORDS.merge.unusable} />,
    odd: <WarningRegular aria-label={WORDS.merge.setAside} />,
    good: <CheckmarkRegular aria-label={WORDS.merge.taken} />,
  }[standing];
  return <span className={`${styles.sign} ${styles[standing]}`}>{sign}</span>;
}

/** What a person may say of a whole file. */
function Answers({ file, dekad, unitNames }: ReturnedFileProps): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { file: name, otherDekad, supersededBy, leftOut, matched } = file;
  if (leftOut)
    return (
      <span className={styles.actions}>
        <TextButton onClick={() => void pane.merging.decideFile({ file: name, leaveOut: false })}>
          {WORDS.merge.takeIn}
        </TextButton>
      </span>
    );
  return (
    <span className={styles.actions}>
      <UnitAnswers file={file} unitNames={unitNames} />
      {otherDekad !== null && dekad ? (
        <TextButton onClick={() => void pane.merging.decideFile({ file: name, dekad })}>
          {WORDS.merge.mergeAnyway}
        </TextButton>
      ) : null}
      {otherDekad === null && supersededBy === null && matched > 0 ? (
        <TextButton
          aria-label={`${WORDS.merge.leaveOut}：${name}`}
          onClick={() => void pane.merging.decideFile({ file: name, leaveOut: true })}
        >
          {WORDS.merge.leaveOut}
        </TextButton>
      ) : null}
    </span>
  );
}

/** Whose a file is: the likely units, and where nobody knows its unit any other as well. */
function UnitAnswers({ file, unitNames }: Pick<ReturnedFileProps, "file" | "unitNames">): ReactNode {
  const pane = usePane();
  const { file: name, isUnitKnown } = file;
  const say = (unit: string): void => {
    void pane.merging.decideFile({ file: name, unit });
  };
  return (
    <>
      {likelyUnits(file).map((unit) => (
        <TextButton
          key={unit}
          onClick={() => {
            say(unit);
          }}
        >
          {WORDS.merge.isUnit(unit)}
        </TextButton>
      ))}
      {isUnitKnown ? null : (
        <ChooseName
          label={WORDS.merge.chooseUnitOf(name)}
          placeholder={WORDS.merge.chooseUnit}
          names={unitNames}
          onChoose={say}
        />
      )}
    </>
  );
}

/** The other unit that a file names, or those that may be meant; last the one that it names, though nobody else does. */
function likelyUnits({ unit, isUnitKnown, unitSuggestions, otherUnit }: ReturnedFileView): readonly string[] {
  if (otherUnit) return [otherUnit.unit];
  const suggested = unitSuggestions.slice(0, 2);
  return unit !== null && !isUnitKnown ? [...suggested, unit] : suggested;
}

function told(file: ReturnedFileView): string[] {
  const { otherUnit, supersededBy, otherDekad, leftOut } = file;
  const { byText, replaced, unmatched, notOwn, otherRows, notRead, stray } = file;
  if (leftOut) return [WORDS.merge.leftOut];
  if (supersededBy !== null) return [WORDS.merge.superseded(supersededBy)];
  if (otherDekad !== null) return [WORDS.merge.otherDekad(otherDekad)];
  const words = WORDS.merge;
  return [
    ...sender(file),
    otherUnit ? otherUnit.told : "",
    ...replaced.map(({ name, count }) => words.replaced(name, count)),
    byText.length > 0 ? words.byText(byText) : "",
    unmatched.length > 0 ? words.unmatched(unmatched) : "",
    notOwn.length > 0 ? words.notOwn(notOwn) : "",
    ...otherRows.map(({ name, count }) => words.otherRows(name, count)),
    notRead.length > 0 ? words.notRead(notRead) : "",
    stray.length > 0 ? words.stray(stray) : "",
  ].filter((line) => line !== "");
}

/** Whose it is and how many of its rows are items, or that somebody has to say it. */
function sender({ unit, isUnitKnown, isBlank, unitSuggestions, matched }: ReturnedFileView): string[] {
  const words = WORDS.merge;
  if (unit === null) return [words.unknownUnit(unitSuggestions)];
  const holds = isBlank ? words.blankOf(unit) : words.matched(unit, matched);
  if (unitSuggestions.length > 0) return [holds, words.unlistedUnit(unitSuggestions)];
  return isUnitKnown ? [holds] : [holds, words.newUnit(unit)];
}
