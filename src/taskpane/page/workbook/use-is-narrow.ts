import { useSyncExternalStore } from "react";

/** Below this width pane and sheet would each be too narrow to read, so one is shown at a time. */
const NARROW = "(max-width: 719px)";

/** Whether the window has room for the pane or the sheet alone. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(NARROW).matches);
}

function listen(onChange: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", onChange);
  return () => {
    query.removeEventListener("change", onChange);
  };
}
