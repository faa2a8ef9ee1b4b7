import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { DropPlace } from "../../parts/drop-place";
import { TextButton } from "../../parts/text-button";
import { WORDS } from "../../words";
import { KeptButton } from "../kept-dialog";
import { FileChoice } from "./file-choice";

const useStyles = makeStyles({
  start: { boxSizing: "border-box", padding: "32px 20px", maxWidth: "600px", margin: "0 auto" },
  title: { margin: "0 0 4px", fontSize: "28px", lineHeight: "36px", fontWeight: tokens.fontWeightSemibold },
  explains: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "12px",
    padding: "40px 16px",
    margin: "20px 0 12px",
    textAlign: "center",
    border: `1.5px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  sample: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: "4px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "20px" },
  failure: {
    margin: "12px 0",
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}`,
    overflowWrap: "anywhere",
  },
});

/** What a newcomer sees first: what this is, where to drop a workbook, and the sample one click away. */
export interface StartScreenProps {
  /** Why the last file was not opened; `""` where nothing failed. */
  readonly failure: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
  readonly onPlan: () => void;
}

export function StartScreen({ failure, onFiles, onSample, onPlan }: StartScreenProps): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.start}>
      <h1 className={styles.title}>{WORDS.shell.product}</h1>
      <p className={styles.explains}>{WORDS.page.explains}</p>
      <DropPlace className={styles.drop} onFiles={onFiles}>
        <span>{WORDS.page.drop}</span>
        <FileChoice label={WORDS.page.choose} appearance="primary" onFiles={onFiles} />
      </DropPlace>
      <div role="alert">{failure === "" ? null : <p className={styles.failure}>{failure}</p>}</div>
      <div className={styles.sample}>
        <TextButton onClick={onSample}>{WORDS.page.sample}</TextButton>
        <span className={styles.quiet}>{WORDS.page.sampleHint}</span>
      </div>
      <p className={styles.quiet}>
        {WORDS.page.fromPlan}
        <TextButton onClick={onPlan}>{WORDS.plan.open}</TextButton>
      </p>
      <p className={styles.quiet}>
        {WORDS.page.templates}
        <Link href="templates/整改台账.xlsx" download inline>
          {WORDS.page.ledgerTemplate}
        </Link>
        {"　"}
        <Link href="templates/单位名录.xlsx" download inline>
          {WORDS.page.directoryTemplate}
        </Link>
      </p>
      <p className={styles.quiet}>{WORDS.page.staysHere}</p>
      <KeptButton />
    </main>
  );
}
