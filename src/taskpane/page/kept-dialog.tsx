import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { TextButton } from "../parts/text-button";
import { WORDS } from "../words";
import { forget, keptWorkbooks } from "./kept-settings";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: "8px",
    alignItems: "center",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  day: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Opens {@link KeptDialog}. */
export function KeptButton(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <TextButton
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        {WORDS.page.kept}
      </TextButton>
      {isOpen ? (
        <KeptDialog
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

/** What this browser keeps of workbooks, each with a button to clear it. */
export function KeptDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const [kept, setKept] = useState(keptWorkbooks);
  const clear = (fileNames: readonly string[]): void => {
    forget(fileNames);
    setKept(keptWorkbooks());
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{WORDS.page.kept}</DialogTitle>
          <DialogContent>
            <p>{kept.length === 0 ? WORDS.page.keptNothing : WORDS.page.keptExplains}</p>
            {kept.map(({ fileName, keptOn }) => (
              <div key={fileName} className={styles.line}>
                <span className={styles.name}>
                  {fileName}
                  <span className={styles.day}>{WORDS.page.keptOn(keptOn)}</span>
                </span>
                <Button
                  size="small"
                  aria-label={WORDS.page.forgetOne(fileName)}
                  onClick={() => {
                    clear([fileName]);
                  }}
                >
                  {WORDS.page.forget}
                </Button>
              </div>
            ))}
          </DialogContent>
          <DialogActions>
            <Button
              disabled={kept.length === 0}
              onClick={() => {
                clear(kept.map(({ fileName }) => fileName));
              }}
            >
              {WORDS.page.forgetAll}
            </Button>
            <Button appearance="primary" onClick={onClose}>
              {WORDS.shell.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
