import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, ClockRegular, DismissRegular, DocumentRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { readingCounts, type FileReading } from "../../model/files-reading";
import { LongList } from "../../parts/long-list";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { FileState } from "../../work/pool/reading-pool";
import { unreadableSentence } from "../../work/unreadable-sentence";

const useStyles = makeStyles({
  /** How far all of it is stays in sight while the list is scrolled. */
  all: {
    position: "sticky",
    top: "-4px",
    zIndex: 1,
    margin: "0 -2px",
    padding: "8px 2px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  number: { fontSize: "24px", lineHeight: "32px", fontWeight: tokens.fontWeightSemibold },
  current: {
    minHeight: "20px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    marginBottom: "6px",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  file: { padding: "7px 4px 0", overflowWrap: "anywhere" },
  line: { display: "flex", gap: "8px", alignItems: "flex-start" },
  sign: { flex: "0 0 20px", paddingTop: "2px", color: tokens.colorNeutralForeground3 },
  name: { flex: "1 1 auto", minWidth: 0 },
  state: { flex: "0 0 auto", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  why: {
    margin: "0 0 0 28px",
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { marginTop: "7px" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

/** Each returned file with how far it is, and how far all of them are. */
export function ReadingFiles({ files }: { readonly files: readonly FileReading[] }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const { done, current } = readingCounts(files);
  return (
    <>
      <div className={styles.all}>
        <div className={layout.line}>
          <span className={styles.number}>{`${done}/${files.length}`}</span>
          <span>{WORDS.merge.filesRead}</span>
        </div>
        <div className={styles.current}>{WORDS.merge.current(current)}</div>
        <ProgressBar aria-label={WORDS.merge.reading} thickness="large" value={done} max={files.length} />
      </div>
      <p className={layout.quiet}>{WORDS.merge.readingHint}</p>
      <ul className={styles.list}>
        <LongList lines={files} render={(file) => <File key={file.name} file={file} />} />
      </ul>
    </>
  );
}

function File({ file: { name, state } }: { readonly file: FileReading }): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.file}>
      <div className={styles.line}>
        <span className={styles.sign}>
          <Sign state={state} />
        </span>
        <span className={styles.name}>{name}</span>
        <span className={styles.state}>{WORDS.merge.fileStates[state.kind]}</span>
      </div>
      {state.kind === "failed" ? <p className={styles.why}>{unreadableSentence(state.code)}</p> : null}
      <Bar name={name} state={state} />
    </li>
  );
}

function Sign({ state }: { readonly state: FileState }): ReactNode {
  const styles = useStyles();
  switch (state.kind) {
    case "waiting":
      return <ClockRegular aria-hidden />;
    case "reading":
      return <DocumentRegular aria-hidden />;
    case "read":
      return <CheckmarkRegular aria-hidden className={styles.good} />;
    case "failed":
      return <DismissRegular aria-hidden className={styles.bad} />;
  }
}

/** Empty, moving, or full: how far within a file reading is nobody knows. */
function Bar({ name, state }: FileReading): ReactNode {
  const styles = useStyles();
  const label = WORDS.merge.barOf(name);
  switch (state.kind) {
    case "waiting":
      return <ProgressBar className={styles.bar} aria-label={label} value={0} />;
    case "reading":
      return <ProgressBar className={styles.bar} aria-label={label} />;
    case "read":
      return <ProgressBar className={styles.bar} aria-label={label} value={1} color="success" />;
    case "failed":
      return <ProgressBar className={styles.bar} aria-label={label} value={1} color="error" />;
  }
}
