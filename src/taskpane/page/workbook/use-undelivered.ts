import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Pane } from "../../model/pane";
import type { RemoteDesk } from "../../work/office-worker";

/** Changes that the user has not downloaded yet. */
export interface Undelivered {
  /** Cells changed. */
  readonly count: number;
  /** All of them were handed to the user. */
  readonly delivered: () => Promise<void>;
}

/** Counts the changes not downloaded yet; while there are any, the browser asks before it closes the page. */
export function useUndelivered(pane: Pane, desk: RemoteDesk): Undelivered {
  const version = useStore(pane.store, (state) => state.version);
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    desk.undelivered().then(
      (now) => {
        if (isCurrent) setCount(now);
      },
      () => {
        // The workbook was closed meanwhile.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [desk, version]);
  const hasChanges = count > 0;
  useEffect(() => {
    if (!hasChanges) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    addEventListener("beforeunload", ask);
    return () => {
      removeEventListener("beforeunload", ask);
    };
  }, [hasChanges]);
  const delivered = async (): Promise<void> => {
    await desk.delivered();
    setCount(0);
  };
  return { count, delivered };
}
