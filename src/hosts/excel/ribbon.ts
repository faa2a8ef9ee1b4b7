/** Share of the screen that the window of a notice takes, in percent: room for a few short sentences. */
const NOTICE_SIZE = { height: 30, width: 30 } as const;
/**
 * How long a command waits for its notice to be closed, in milliseconds. Excel for Mac closes a notice as soon as its command
 * has ended, and not every Excel tells that a notice was closed; after five minutes Excel would complain of the command.
 */
const READING_TIME = 60_000;

/**
 * Gives a button of the ribbon its work. Excel is told that the command has ended however the work ends; otherwise it would
 * show it as still running, and refuse the next one.
 *
 * @param name the function's name in the manifest
 */
export function associateCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => {
      event.completed();
    });
  });
}

/**
 * Shows a page of the add-in in a small window over Excel until the user closes it, but at most a minute; a command without a
 * pane has no other place to say something. Where Excel opens no window there is nothing more to try, and it ends at once.
 *
 * @param page the page's address, seen from the current one
 */
export async function showNotice(page: string): Promise<void> {
  const address = new URL(page, window.location.href).href;
  const dialog = await openDialog(address);
  if (dialog) await closedOrRead(dialog);
}

function openDialog(address: string): Promise<Office.Dialog | null> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...NOTICE_SIZE, displayInIframe: true }, (result) => {
      resolve(result.status === Office.AsyncResultStatus.Succeeded ? result.value : null);
    });
  });
}

function closedOrRead(dialog: Office.Dialog): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, READING_TIME);
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
