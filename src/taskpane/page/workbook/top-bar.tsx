import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular, StorageRegular } from "@fluentui/react-icons";
import { useState, type ReactElement, type ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { WORDS } from "../../words";
import { KeptDialog } from "../kept-dialog";
import type { OpenedWorkbook } from "../opened-workbook";
import { LeaveDialog } from "./leave-dialog";
import type { Region } from "./use-regions";
import type { Undelivered } from "./use-undelivered";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "4px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: {
    flex: "1 1 0",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  button: { whiteSpace: "nowrap", minWidth: "auto" },
});

/** Above pane and sheet: which workbook this is, the way to another, and what is to be downloaded. */
export interface TopBarProps {
  readonly workbook: OpenedWorkbook;
  readonly changes: Undelivered;
  /** The region that a narrow window does not show. */
  readonly other: Region | null;
  readonly onSwitch: (region: Region) => void;
  readonly onLeave: () => void;
}

type OpenDialog = "leave" | "kept" | null;

export function TopBar({ workbook, changes, other, onSwitch, onLeave }: TopBarProps): ReactNode {
  const styles = useStyles();
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const { state, save } = useDownload(changes);
  const close = (): void => {
    setDialog(null);
  };
  return (
    <header className={styles.bar}>
      <IconButton
        label={WORDS.page.another}
        icon={<FolderOpenRegular />}
        onClick={() => {
          if (changes.count > 0) setDialog("leave");
          else onLeave();
        }}
      />
      <span className={styles.name} title={workbook.fileName}>
        {workbook.fileName}
      </span>
      <span role="status" className={styles.button}>
        {state === "done" && changes.count === 0 ? WORDS.page.downloaded : ""}
        {state === "failed" ? WORDS.page.downloadFailed : ""}
      </span>
      {changes.count > 0 ? (
        <DownloadButton changes={changes.count} isShort={other !== null} onSave={save} />
      ) : null}
      <IconButton
        label={WORDS.page.kept}
        icon={<StorageRegular />}
        onClick={() => {
          setDialog("kept");
        }}
      />
      {other ? (
        <Button
          className={styles.button}
          onClick={() => {
            onSwitch(other);
          }}
        >
          {other === "sheet" ? WORDS.page.showSheet : WORDS.page.showPane}
        </Button>
      ) : null}
      {dialog === "kept" ? <KeptDialog onClose={close} /> : null}
      {dialog === "leave" ? (
        <LeaveDialog changes={changes.count} onStay={close} onSave={save} onLeave={onLeave} />
      ) : null}
    </header>
  );
}

/** Writes the changed ledger. @returns whether it was handed over. */
type Save = () => Promise<boolean>;

function useDownload({ delivered }: Undelivered): {
  readonly state: "idle" | "done" | "failed";
  readonly save: Save;
} {
  const pane = usePane();
  const [state, setState] = useState<"idle" | "done" | "failed">("idle");
  const save: Save = async () => {
    try {
      await pane.work.reporting.writeLedger();
      await delivered();
      setState("done");
      return true;
    } catch {
      setState("failed");
      return false;
    }
  };
  return { state, save };
}

function DownloadButton({
  changes,
  isShort,
  onSave,
}: {
  readonly changes: number;
  readonly isShort: boolean;
  readonly onSave: Save;
}): ReactNode {
  const styles = useStyles();
  const isBusy = usePaneState(({ busy }) => busy !== null);
  const label = WORDS.page.download(changes);
  return (
    <Tooltip content={WORDS.page.downloadHint} relationship="description">
      <Button
        className={styles.button}
        icon={<ArrowDownloadRegular />}
        aria-label={label}
        disabled={isBusy}
        onClick={() => void onSave()}
      >
        {isShort ? WORDS.page.downloadShort : label}
      </Button>
    </Tooltip>
  );
}

function IconButton({
  label,
  icon,
  onClick,
}: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}): ReactNode {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={icon} onClick={onClick} />
    </Tooltip>
  );
}
