import type { Dekad } from "../../calendar";
import type { Overview } from "../work/views/overview";
import type { FileReading } from "./files-reading";
import type { PlanView } from "../work/views/plan-view";
import type { VerificationView } from "../work/views/verification-view";
import type { Screen } from "./screens";

/** Something the pane tells once: what was done, or what went wrong and what to do. */
export interface Notice {
  readonly tone: "success" | "warning" | "error";
  readonly text: string;
  /** Whether what was done can be taken back from here. */
  readonly undo: boolean;
}

/** Long work under way. */
export interface Busy {
  readonly text: string;
  /** The file at hand, where files are read one after another. */
  readonly step: { readonly name: string; readonly place: number; readonly all: number } | null;
  readonly canStop: boolean;
}

/** All that the pane shows and no worker keeps. */
export interface PaneState {
  /** `null` until the workbook was read for the first time. */
  readonly overview: Overview | null;
  /** Counts readings: what was shown of an earlier one is asked for anew. */
  readonly version: number;
  /** Where the pane is; the last is shown, the others are what 返回 goes back to. */
  readonly path: readonly Screen[];
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  /** The workbook was changed by somebody since it was read. */
  readonly changed: boolean;
  /** The returned files while they are read; `null` when none are. */
  readonly reading: readonly FileReading[] | null;
  /** What was read last from a plan, or why nothing was. */
  readonly plan: PlanView | null;
  /** The 旬 whose report was made from this pane. */
  readonly reported: Dekad | null;
  /** The 旬 whose forms were sent out from this pane. */
  readonly distributed: Dekad | null;
  /** A clerk's own templates for letters. */
  readonly templates: readonly File[];
  /** What the 核查表 read last says; `null` where none was read, or it was taken over. */
  readonly verification: VerificationView | null;
  /** Whether the cells with findings are coloured in the sheet. */
  readonly marked: boolean;
  /** Whether the choice of sheet, 旬 and day is open. */
  readonly choosing: boolean;
}

/** Before anything was read. */
export const AT_FIRST: PaneState = {
  overview: null,
  version: 0,
  path: [{ name: "home" }],
  busy: null,
  notice: null,
  changed: false,
  reading: null,
  plan: null,
  reported: null,
  distributed: null,
  templates: [],
  verification: null,
  marked: false,
  choosing: false,
};
