import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, DismissRegular, WarningRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { LongList } from "../../parts/long-list";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import { unreadableSentence } from "../../work/unreadable-sentence";
import type { ReturnedFileView } from "../../work/views/merge-view";

const useStyles = makeStyles({
  file: {
    display: "flex",
    gap: "8px",
    padding: "7px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  said: { minWidth: 0 },
  sign: { flex: "0 0 auto", paddingTop: "2px" },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bad: { color: tokens.colorPaletteRedForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  odd: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** What became of each returned file. */
export function ReturnedFiles({ files }: { readonly files: readonly ReturnedFileView[] }): ReactNode {
  const layout = useLayout();
  return (
    <div className={layout.columns}>
      <LongList lines={files} render={(file) => <ReturnedFile key={file.file} file={file} />} />
    </div>
  );
}

function ReturnedFile({ file }: { readonly file: ReturnedFileView }): ReactNode {
  const styles = useStyles();
  const lines = file.error === null ? told(file) : [unreadableSentence(file.error)];
  const isOdd =
    file.supersededBy !== null || file.otherDekad !== null || file.unit === null || file.matched === 0;
  const [sign, tone] =
    file.error !== null
      ? [<DismissRegular key="bad" aria-label={WORDS.merge.unusable} />, styles.bad]
      : isOdd
        ? [<WarningRegular key="odd" aria-label={WORDS.merge.setAside} />, styles.odd]
        : [<CheckmarkRegular key="good" aria-label={WORDS.merge.taken} />, styles.good];
  return (
    <div className={styles.file}>
      <span className={`${styles.sign} ${tone}`}>{sign}</span>
      <span className={styles.said}>
        <span className={file.error === null ? undefined : styles.bad}>{file.file}</span>
        {lines.map((line) => (
          <span key={line} className={styles.small}>
            {line}
          </span>
        ))}
      </span>
    </div>
  );
}

function told(file: ReturnedFileView): string[] {
  const { unit, unitSuggestions, supersededBy, otherDekad, matched, byText, unmatched, notOwn } = file;
  if (supersededBy !== null) return [WORDS.merge.superseded(supersededBy)];
  if (otherDekad !== null) return [WORDS.merge.otherDekad(otherDekad)];
  const words = WORDS.merge;
  return [
    unit === null ? words.unknownUnit(unitSuggestions) : words.matched(unit, matched),
    byText.length > 0 ? words.byText(byText) : "",
    unmatched.length > 0 ? words.unmatched(unmatched) : "",
    notOwn.length > 0 ? words.notOwn(notOwn) : "",
  ].filter((line) => line !== "");
}
