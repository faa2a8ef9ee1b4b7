import { useSyncExternalStore } from "react";
import { officeTheme } from "../../hosts/excel";
import { appearanceAsked, type Appearance } from "../shell/theme";

/** Excel tells nobody that its theme was changed, and the library asks it anew only every five seconds; so do we. */
const EVERY = 5_000;

/** As Office shows itself, now and when the user changes it; on the web it does not say, and only what the machine needs is followed. */
export function useOfficeAppearance(): Appearance {
  return useSyncExternalStore(listen, officeAppearance);
}

function officeAppearance(): Appearance {
  const needsContrast = appearanceAsked() === "high-contrast";
  return needsContrast ? "high-contrast" : (officeTheme()?.kind ?? "light");
}

/** A pane that nobody sees asks nothing. */
function listen(onChange: () => void): () => void {
  const look = (): void => {
    if (document.visibilityState === "visible") onChange();
  };
  const timer = setInterval(look, EVERY);
  addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(timer);
    removeEventListener("focus", look);
    document.removeEventListener("visibilitychange", look);
  };
}
