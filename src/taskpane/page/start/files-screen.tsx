import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, ClockRegular, DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { WORDS } from "../../words";
import type { FileLook } from "../../work/file-look";
import { unreadableSentence } from "../../work/unreadable-sentence";

const useStyles = makeStyles({
  screen: { boxSizing: "border-box", padding: "24px 20px", maxWidth: "720px", margin: "0 auto" },
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  list: { listStyleType: "none", margin: "16px 0", padding: 0 },
  file: {
    display: "flex",
    gap: "10px",
    alignItems: "flex-start",
    padding: "8px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  sign: { flex: "0 0 20px", paddingTop: "2px", color: tokens.colorNeutralForeground2 },
  name: { flex: "1 1 auto", minWidth: 0 },
  state: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  foot: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

/** Several files were chosen: what each of them is, and which is the ledger to work on. */
export interface FilesScreenProps {
  readonly files: readonly File[];
  /** What was found; a file that is not in it has not been looked at yet. */
  readonly looks: ReadonlyMap<File, FileLook>;
  readonly onOpen: (file: File) => void;
  readonly onBack: () => void;
}

export function FilesScreen({ files, looks, onOpen, onBack }: FilesScreenProps): ReactNode {
  const styles = useStyles();
  const likely = likelyLedger(files, looks);
  const isDone = looks.size === files.length;
  const current = files.find((file) => !looks.has(file));
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{WORDS.page.files(files.length)}</h1>
      <p>{isDone && likely === null ? WORDS.page.noneReadable : WORDS.page.filesHint}</p>
      <ul className={styles.list}>
        {files.map((file, index) => (
          <FileLine
            key={`${index}:${file.name}`}
            file={file}
            look={looks.get(file)}
            isCurrent={file === current}
            isLikely={isDone && file === likely}
            onOpen={onOpen}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <Button onClick={onBack}>{isDone ? WORDS.page.startAgain : WORDS.page.stop}</Button>
      </div>
    </main>
  );
}

interface FileLineProps extends Pick<FilesScreenProps, "onOpen"> {
  readonly file: File;
  readonly look: FileLook | undefined;
  readonly isCurrent: boolean;
  readonly isLikely: boolean;
}

function FileLine({ file, look, isCurrent, isLikely, onOpen }: FileLineProps): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.file}>
      <span className={styles.sign}>
        <Sign look={look} isCurrent={isCurrent} />
      </span>
      <span className={styles.name}>
        {file.name}
        <span className={styles.state}>{stateOf(look, isCurrent)}</span>
      </span>
      {look?.kind === "read" ? (
        <Button
          size="small"
          appearance={isLikely ? "primary" : "secondary"}
          aria-label={WORDS.page.openFile(file.name)}
          onClick={() => {
            onOpen(file);
          }}
        >
          {WORDS.page.openThis}
        </Button>
      ) : null}
    </li>
  );
}

function Sign({
  look,
  isCurrent,
}: {
  readonly look: FileLook | undefined;
  readonly isCurrent: boolean;
}): ReactNode {
  const styles = useStyles();
  if (look) {
    return look.kind === "read" ? (
      <CheckmarkRegular className={styles.good} />
    ) : (
      <DismissRegular className={styles.bad} />
    );
  }
  return isCurrent ? <Spinner size="extra-tiny" aria-hidden /> : <ClockRegular />;
}

function stateOf(look: FileLook | undefined, isCurrent: boolean): string {
  if (!look) return isCurrent ? WORDS.page.looking : WORDS.page.waiting;
  return look.kind === "read" ? WORDS.page.items(look.items) : unreadableSentence(look.code);
}

/** The office's own ledger holds more items than any unit's; `null` where no file can be opened. */
function likelyLedger(files: readonly File[], looks: ReadonlyMap<File, FileLook>): File | null {
  let likely: File | null = null;
  let most = -1;
  for (const file of files) {
    const look = looks.get(file);
    if (look?.kind !== "read" || look.items <= most) continue;
    likely = file;
    most = look.items;
  }
  return likely;
}
