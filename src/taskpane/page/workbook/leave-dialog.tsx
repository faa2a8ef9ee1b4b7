import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { WORDS } from "../../words";

/** Asks before changes that were not downloaded are given up. */
export function LeaveDialog({
  changes,
  onStay,
  onSave,
  onLeave,
}: {
  readonly changes: number;
  readonly onStay: () => void;
  readonly onSave: () => Promise<boolean>;
  readonly onLeave: () => void;
}): ReactNode {
  const saveAndLeave = async (): Promise<void> => {
    if (await onSave()) onLeave();
    else onStay();
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onStay();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{WORDS.page.leaveTitle}</DialogTitle>
          <DialogContent>{WORDS.page.leave(changes)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void saveAndLeave()}>
              {WORDS.page.leaveDownload}
            </Button>
            <Button onClick={onLeave}>{WORDS.page.leaveAnyway}</Button>
            <Button onClick={onStay}>{WORDS.shell.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
