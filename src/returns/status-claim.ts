import { type ColumnId, isComplete, type Item, statusMove } from "../ledger";
import type { UnitRef } from "../units";
import { CommonCell, type Spoken } from "./common-cell";
import { type FoundConflict, meaningOf } from "./conflicts";
import { leadUnitsOf, unitsOfRows } from "./lead-units";
import type { ProgressEntry, Settlement } from "./merge-result";
import { LEAD_ONLY } from "./merged-columns";
import type { Ownership } from "./ownership";

/** What the status of the row that counts means beside the master's, before anybody settled anything. */
export interface StatusClaim {
  /** Columns that the row does not write by itself. */
  readonly kept: ReadonlySet<ColumnId>;
  /** What a person should see of it besides what units disagree on; `null` where there is nothing. */
  readonly conflict: FoundConflict | null;
}

const TAKEN: StatusClaim = { kept: new Set(), conflict: null };
const ALL_KEPT: ReadonlySet<ColumnId> = new Set(LEAD_ONLY);
/** Columns in which the office speaks of an item that it has checked or struck off. */
const OFFICE_ONLY: readonly ColumnId[] = ["status", "verification", "verifiedOn", "closed", "closedOn"];

/**
 * Tells what a lead unit's status may do by itself: one member of a group does not complete an item for the others, whether or not
 * they spoke, nor does the unit of one of its measures' rows; one of several lead units says nothing for another that the item names before it, whose
 * report stands in the master and which is silent now; and who has completed takes no 核查通过 or 完成销号 back; anything less against those counts
 * and is seen.
 *
 * @param lead the row whose status counts.
 */
export function statusClaim(spoken: Spoken, lead: ProgressEntry | null): StatusClaim {
  const { before, entries: progress, reporterOf } = spoken;
  const status = lead?.status ?? null;
  if (!lead || status === null || status === before.status) return TAKEN;
  const isSettled = before.status === "verified" || before.status === "closed";
  if (isSettled && !isComplete(status)) return { kept: TAKEN.kept, conflict: statusConflict([lead]) };
  if (isSettled && statusMove(before.status, status) === "back") return keptByOffice(before);
  const group = groupOf(leadUnitsOf(before), lead, reporterOf);
  const sharing = group?.members ?? unitsOfRows(before);
  const ofPart = isComplete(status) ? claimOfPart(sharing, progress, reporterOf) : null;
  const isOfLater = group === null && leadSpokeBefore(spoken, lead);
  const conflict = ofPart ?? (isOfLater ? statusConflict([lead]) : null);
  return conflict ? { kept: ALL_KEPT, conflict } : TAKEN;
}

/**
 * The columns that stay as the master has them: none where a person said whose status counts. That the lead units' count everywhere takes
 * nothing back that is the office's.
 */
export function keptColumns(
  { kept, conflict }: StatusClaim,
  settled: Settlement | null,
): ReadonlySet<ColumnId> {
  const from = settled?.take.from;
  return from === "unit" || (from === "lead" && conflict !== null) ? TAKEN.kept : kept;
}

function keptByOffice(before: Item): StatusClaim {
  const kept = new Set(OFFICE_ONLY.filter((column) => meaningOf(before, column) !== null));
  return { kept, conflict: null };
}

/** The group through which alone a unit leads an item; `null` where the item names the unit itself. */
function groupOf(
  leadUnits: readonly UnitRef[],
  { unit }: ProgressEntry,
  reporterOf: Ownership["reporterOf"],
): UnitRef | null {
  const reporter = reporterOf(unit);
  const isNamed = leadUnits.some(
    ({ name, members }) => members.length === 0 && name !== null && reporterOf(name) === reporter,
  );
  if (isNamed) return null;
  return leadUnits.find(({ members }) => members.some((member) => reporterOf(member) === reporter)) ?? null;
}

/** Whether a lead unit that the item names before this one reported once and is silent now. */
function leadSpokeBefore(spoken: Spoken, { unit }: ProgressEntry): boolean {
  const { before, entries, reporterOf } = spoken;
  const leads = leadUnitsOf(before).flatMap(({ name, members }) => (members.length > 0 ? [] : (name ?? [])));
  const place = leads.findIndex((name) => reporterOf(name) === reporterOf(unit));
  if (place < 1) return false;
  const speaking = new Set(entries.map((entry) => reporterOf(entry.unit)));
  const silent = leads.slice(0, place).filter((name) => !speaking.has(reporterOf(name)));
  if (silent.length === 0) return false;
  const cell = new CommonCell(spoken, before.text.progress ?? "");
  return silent.some((name) => cell.paragraphsOf(name).length > 0);
}

/** What units that complete an item together say of its status where not all of them say that it is complete; else `null`. */
function claimOfPart(
  sharing: readonly string[],
  progress: readonly ProgressEntry[],
  reporterOf: Ownership["reporterOf"],
): FoundConflict | null {
  if (sharing.length === 0) return null;
  const reporters = new Set(sharing.map(reporterOf));
  const entries = progress.filter(({ unit, status }) => status !== null && reporters.has(reporterOf(unit)));
  const told = new Set(entries.map(({ unit }) => reporterOf(unit)));
  const isAll = told.size === reporters.size && entries.every(({ status }) => status && isComplete(status));
  return isAll ? null : statusConflict(entries);
}

function statusConflict(entries: readonly ProgressEntry[]): FoundConflict {
  return { kind: "status", column: "status", entries };
}
