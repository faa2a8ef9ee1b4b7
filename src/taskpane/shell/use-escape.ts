import { useEffect, type RefObject } from "react";
import { usePane } from "../model/pane-context";

/** Esc goes back, also where nothing has the keyboard: after a click on an empty place it is the document's. */
export function useEscape(root: RefObject<HTMLElement | null>): void {
  const pane = usePane();
  useEffect(() => {
    const goBack = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented || !isForPane(event, root.current)) return;
      // A dialog that has just opened does not have the keyboard yet.
      if (pane.store.getState().choosing) pane.openChoice(false);
      else pane.back();
    };
    document.addEventListener("keydown", goBack);
    return () => {
      document.removeEventListener("keydown", goBack);
    };
  }, [pane, root]);
}

/** Not in something that has opened above the screen, which Esc closes alone, nor in what stands beside the pane. */
function isForPane({ target }: KeyboardEvent, root: HTMLElement | null): boolean {
  if (target === document.body) return true;
  if (!(target instanceof Element) || root?.contains(target) !== true) return false;
  return target.closest("[role=dialog], [aria-expanded=true][role=combobox]") === null;
}
