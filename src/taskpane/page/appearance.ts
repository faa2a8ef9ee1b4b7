import { useSyncExternalStore } from "react";
import { appearanceAsked, type Appearance } from "../shell/theme";

const ASKED = ["(forced-colors: active)", "(prefers-color-scheme: dark)"];

/** How the machine wants a page to look, now and when the user changes it. */
export function useAppearance(): Appearance {
  return useSyncExternalStore(listen, appearanceAsked);
}

function listen(onChange: () => void): () => void {
  const queries = ASKED.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}
