import { itemsOf, lastDekadOf, snapshotBefore } from "../app";
import type { Dekad } from "../calendar";
import type { Snapshot } from "../measures";
import { openMaster } from "./opened-master";
import { openSettings } from "./settings-file";

/** Where an earlier state of a ledger is kept: one of the two, or neither. */
export interface EarlierState {
  /** The file of the last 旬's ledger. */
  readonly previous?: string | undefined;
  /** The file of the snapshots of earlier 旬. */
  readonly snapshots?: string | undefined;
  readonly units?: string | undefined;
}

/** How the ledger stood before a 旬; `null` where nothing given tells. */
export async function stoodBefore(
  { previous, snapshots, units }: EarlierState,
  dekad: Dekad,
): Promise<Snapshot | null> {
  if (previous !== undefined) return lastDekadOf(itemsOf((await openMaster(previous, units)).opened), dekad);
  return snapshots === undefined ? null : snapshotBefore((await openSettings(snapshots)).snapshots, dekad);
}
