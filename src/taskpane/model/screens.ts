import type { Severity } from "../../checks";
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
  | { readonly name: "merge" }
  | { readonly name: "summary" }
  | { readonly name: "preview"; readonly what: "fixes" | "units" };

/** The screens that a ribbon button or an address can open. */
export const DOORS = [
  "home",
  "ledger",
  "check",
  "units",
  "progress",
  "report",
  "merge",
  "summary",
] as const satisfies readonly Screen["name"][];

/** The screen that an address asks for (`?screen=check`); the first one where it names none. */
export function screenAsked(search: string): Screen {
  const asked = new URLSearchParams(search).get("screen");
  const name = DOORS.find((door) => door === asked) ?? "home";
  return { name };
}
