import { asOfNamed, itemsOf, openLedgers, VerbRefused, type OpenedLedgers } from "../app";
import { dekadEnd, type Dekad, type IsoDate } from "../calendar";
import type { WorkbookHost } from "../hosts";
import type { Item } from "../ledger";
import type { Outbox } from "./outbox";
import { PathRefused } from "./path-refused";
import { openDirectory, openWorkbook } from "./workbook-files";

/** A master ledger opened for a command. */
export interface OpenedMaster {
  readonly host: WorkbookHost;
  readonly opened: OpenedLedgers;
}

/**
 * Opens a master and reads its ledgers.
 * @throws VerbRefused where there is none, PathRefused where none holds an item.
 */
export async function openMaster(
  file: string,
  units: string | undefined,
  outbox?: Outbox,
): Promise<OpenedMaster> {
  const directory = await openDirectory(units);
  const host = await openWorkbook(file, outbox);
  const opened = await openLedgers(host, directory ? { directory } : {});
  heldItems(opened, file);
  return { host, opened };
}

/**
 * The items of a workbook's ledgers, at least one.
 * @throws VerbRefused where there is no ledger, PathRefused where none holds an item.
 */
export function heldItems(opened: OpenedLedgers, file: string): Item[] {
  const items = itemsOf(opened);
  if (items.length > 0) return items;
  if (opened.workbook.ledgers.length === 0) throw new VerbRefused("ledger-not-found");
  throw new PathRefused("ledger-empty", file);
}

/**
 * The day to judge on: the one given, the last day of the 旬 given, or of the one or the month that the title names.
 * @throws VerbRefused where none of them is there.
 */
export function dayToJudgeOn(
  opened: OpenedLedgers,
  given: IsoDate | undefined,
  dekad?: Dekad | null,
): IsoDate {
  const day = given ?? (dekad ? dekadEnd(dekad) : null) ?? asOfNamed(opened);
  if (!day) throw new VerbRefused("as-of-missing");
  return day;
}
