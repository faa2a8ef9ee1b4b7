import type { Severity } from "../../checks";
import type { PreviewKind } from "../work/views/cell-marks";
import type { FindingOrder } from "../work/views/findings-view";
import type { Figure, ProgressOrder } from "../work/views/progress-view";

/** Where the pane is. */
export type Screen =
  | { readonly name: "home" }
  | { readonly name: "ledger" }
  | { readonly name: "check"; readonly by?: FindingOrder; readonly severities?: readonly Severity[] }
  | { readonly name: "units" }
  | { readonly name: "progress"; readonly by?: ProgressOrder }
  | { readonly name: "items"; readonly title: string; readonly figure: Figure }
  | { readonly name: "report" }
  | { readonly name: "distribute" }
  | { readonly name: "merge" }
  | { readonly name: "sources" }
  | { readonly name: "summary" }
  | { readonly name: "letters" }
  | { readonly name: "verification" }
  | { readonly name: "plan" }
  | { readonly name: "preview"; readonly what: PreviewKind };

/** The screens that a ribbon button or an address can open, and where a pane may begin. */
export const DOORS = [
  "home",
  "ledger",
  "check",
  "units",
  "progress",
  "report",
  "distribute",
  "merge",
  "summary",
  "letters",
  "verification",
  "plan",
] as const satisfies readonly Screen["name"][];

export type Door = (typeof DOORS)[number];

/** The screen that an address asks for (`?screen=check`); `null` where it names none. */
export function screenAsked(search: string): Door | null {
  const asked = new URLSearchParams(search).get("screen");
  return DOORS.find((door) => door === asked) ?? null;
}
