import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, DismissRegular, WarningRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { LongList } from "../../parts/long-list";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import { unreadableSentence } from "../../work/unreadable-sentence";
import type { MergeView, ReturnedFileView } from "../../work/views/merge-view";

const useStyles = makeStyles({
  file: {
    display: "flex",
    gap: "8px",
    padding: "7px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
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

/** What became of each returned file: first those that need a look. */
export function ReturnedFiles({ merge: { files, dekad } }: { readonly merge: MergeView }): ReactNode {
  const layout = useLayout();
  const good = files.filter((file) => standingOf(file) === "good");
  const [isOpen, setOpen] = useState(good.length <= SHOWN);
  const stopped = files.filter(({ error }) => error === "stopped").map(({ file }) => file);
  const pane = usePane();
  const line = (file: ReturnedFileView): ReactNode => (
    <ReturnedFile key={file.file} file={file} dekad={dekad} />
  );
  return (
    <>
      {stopped.length === 0 ? null : (
        <TextButton style={{ paddingLeft: 0 }} onClick={() => void pane.merging.readOn(stopped)}>
          {WORDS.merge.readOn(stopped.length)}
        </TextButton>
      )}
      <div className={layout.columns}>
        <LongList lines={files.filter((file) => standingOf(file) !== "good")} render={line} />
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
  const { supersededBy, otherDekad, leftOut, unit, unitSuggestions, otherUnit, matched } = file;
  const isAside = supersededBy !== null || otherDekad !== null || leftOut || matched === 0;
  const isUnlisted = unit === null || unitSuggestions.length > 0 || otherUnit !== null;
  const hasOdd = [file.unmatched, file.otherRows, file.notRead, file.stray].some((rows) => rows.length > 0);
  return isAside || isUnlisted || hasOdd ? "odd" : "good";
}

interface ReturnedFileProps {
  readonly file: ReturnedFileView;
  readonly dekad: MergeView["dekad"];
}

function ReturnedFile({ file, dekad }: ReturnedFileProps): ReactNode {
  const styles = useStyles();
  const lines = file.error === null ? told(file) : [unreadableSentence(file.error)];
  return (
    <div className={styles.file}>
      <Sign standing={standingOf(file)} />
      <span className={styles.said}>
        <span className={file.error === null ? undefined : styles.bad}>{file.file}</span>
        {lines.map((line) => (
          <span key={line} className={styles.small}>
            {line}
          </span>
        ))}
        {file.error === null ? <Answers file={file} dekad={dekad} /> : null}
      </span>
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
function Answers({ file, dekad }: ReturnedFileProps): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { file: name, unitSuggestions, otherUnit, otherDekad, supersededBy, leftOut, matched } = file;
  if (leftOut)
    return (
      <span className={styles.actions}>
        <TextButton onClick={() => void pane.merging.decideFile({ file: name, leaveOut: false })}>
          {WORDS.merge.takeIn}
        </TextButton>
      </span>
    );
  const others = otherUnit ? [otherUnit.unit] : unitSuggestions.slice(0, 2);
  return (
    <span className={styles.actions}>
      {others.map((suggestion) => (
        <TextButton
          key={suggestion}
          onClick={() => void pane.merging.decideFile({ file: name, unit: suggestion })}
        >
          {WORDS.merge.isUnit(suggestion)}
        </TextButton>
      ))}
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

function told(file: ReturnedFileView): string[] {
  const { unit, unitSuggestions, otherUnit, supersededBy, otherDekad, leftOut, matched } = file;
  const { byText, replaced, unmatched, notOwn, otherRows, notRead, stray } = file;
  if (leftOut) return [WORDS.merge.leftOut];
  if (supersededBy !== null) return [WORDS.merge.superseded(supersededBy)];
  if (otherDekad !== null) return [WORDS.merge.otherDekad(otherDekad)];
  const words = WORDS.merge;
  return [
    unit === null ? words.unknownUnit(unitSuggestions) : words.matched(unit, matched),
    unit !== null && unitSuggestions.length > 0 ? words.unlistedUnit(unitSuggestions) : "",
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
