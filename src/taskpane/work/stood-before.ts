import { lastDekadOf, snapshotBefore } from "../../app";
import type { Snapshot } from "../../measures";
import type { WorkbookAtHand } from "./workbook-at-hand";

/** How the ledger stood before: as the file that was chosen has it, or as it was when an earlier 旬 was reported. */
export function stoodBefore({ reading, settings }: WorkbookAtHand): { readonly previous?: Snapshot } {
  const { dekad, previous } = reading;
  if (!dekad) return {};
  const { checks, snapshots } = settings;
  const found = previous
    ? lastDekadOf(previous.items, dekad, checks.dueSoonDays)
    : snapshotBefore(snapshots, dekad);
  return found ? { previous: found } : {};
}
