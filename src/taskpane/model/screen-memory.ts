import { browserStore } from "./browser-store";
import { DOORS, type Door } from "./screens";

const KEY = "taizhang:screen";

/** The screen that the pane stood on beside a workbook, for the next time it is opened there. */
export interface ScreenMemory {
  /** `null` where it was another workbook, or none. */
  readonly recall: () => Door | null;
  readonly note: (door: Door) => void;
}

/**
 * Remembers one screen, that of the workbook worked on last.
 * @param workbook tells workbooks apart: a name or an address.
 * @param lasts how long the browser keeps it.
 */
export function screenMemory(workbook: string, lasts: "tab" | "beyond"): ScreenMemory {
  return {
    recall() {
      try {
        const kept: unknown = JSON.parse(browserStore(lasts)?.getItem(KEY) ?? "null");
        return doorOf(kept, workbook);
      } catch {
        return null;
      }
    },
    note(door) {
      try {
        browserStore(lasts)?.setItem(KEY, JSON.stringify({ workbook, door }));
      } catch {
        // The browser's room is used up: the pane begins at its first screen.
      }
    },
  };
}

function doorOf(kept: unknown, workbook: string): Door | null {
  if (typeof kept !== "object" || kept === null || !("workbook" in kept) || !("door" in kept)) return null;
  return kept.workbook === workbook ? (DOORS.find((door) => door === kept.door) ?? null) : null;
}
