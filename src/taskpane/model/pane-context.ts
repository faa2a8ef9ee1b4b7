import { createContext, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import type { RemoteWork } from "../work/office-worker";
import type { Pane } from "./pane";
import type { PaneState } from "./pane-state";

const Context = createContext<Pane | null>(null);

/** Gives the pane to every part below it. */
export const PaneProvider = Context.Provider;

/** The pane: what a user can do. */
export function usePane(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error("No pane around this part");
  return pane;
}

/** Part of the pane's state; the part is drawn anew when it changes. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  return useStore(usePane().store, select);
}

/**
 * What the worker answers to a question, asked again after each reading. Until the first answer it is `undefined`; later the
 * last answer stays until the new one is there, so that nothing jumps.
 * @param key tells questions apart: another key, another question.
 */
export function useAnswer<Answer>(
  key: string,
  ask: (work: RemoteWork) => Promise<Answer>,
): Answer | undefined {
  const pane = usePane();
  const version = usePaneState((state) => state.version);
  const [answer, setAnswer] = useState<{ key: string; value: Answer }>();
  useEffect(() => {
    let isCurrent = true;
    if (version === 0) return;
    void ask(pane.work).then((value) => {
      if (isCurrent) setAnswer({ key, value });
    });
    return () => {
      isCurrent = false;
    };
    // `ask` is made anew at every drawing; the key says when it means something else.
  }, [pane, version, key]);
  return answer?.value;
}
