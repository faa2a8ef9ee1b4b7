import type { ColumnId, Item } from "../ledger";
import type { MergedItem, ProgressEntry } from "./merge-result";

/** Columns in which what several units wrote stands side by side, each under its unit's name. */
const SIDE_BY_SIDE: readonly ColumnId[] = ["progress", "lagReason", "nextSteps"];
/** Columns in which the lead unit's word counts. */
const LEAD_ONLY: readonly ColumnId[] = [
  "status",
  "percent",
  "completedOn",
  "verification",
  "verifiedOn",
  "closed",
  "closedOn",
];

/**
 * Puts together what units returned on one item. Progress, reasons and next steps stand side by side; status, dates and
 * the like are the lead unit's (of several, the one the item names first), and stay as they were where no lead unit returned.
 */
export function mergeItem(before: Item, entries: readonly ProgressEntry[]): MergedItem {
  const progress = inOrder(before, entries);
  if (progress.length === 0) return { item: before, before, progress };
  const lead = progress.find(({ isLead, status }) => isLead && status !== null)?.returned ?? null;
  const text: Partial<Record<ColumnId, string>> = { ...before.text };
  for (const column of SIDE_BY_SIDE) {
    const together = sideBySide(progress, column);
    if (together !== "") text[column] = together;
  }
  for (const column of LEAD_ONLY) {
    const written = lead?.text[column] ?? "";
    if (written !== "") text[column] = written;
  }
  if (!lead) return { item: { ...before, text }, before, progress };
  return {
    item: {
      ...before,
      text,
      status: lead.status,
      percent: lead.percent ?? before.percent,
      closed: lead.closed ?? before.closed,
      dates: {
        completedOn: filled(lead, before, "completedOn"),
        verifiedOn: filled(lead, before, "verifiedOn"),
        closedOn: filled(lead, before, "closedOn"),
        reportedOn: filled(lead, before, "reportedOn"),
      },
    },
    before,
    progress,
  };
}

function filled(lead: Item, before: Item, column: keyof Item["dates"]): Item["dates"][typeof column] {
  return lead.dates[column].kind === "blank" ? before.dates[column] : lead.dates[column];
}

/** Lead units first, in the order in which the item names them; then the others by name, file and row. */
function inOrder({ units }: Item, entries: readonly ProgressEntry[]): ProgressEntry[] {
  const named = units.leadUnits.flatMap(({ name, members }) => (members.length > 0 ? members : (name ?? [])));
  const rank = ({ unit, isLead }: ProgressEntry): number => {
    const place = named.indexOf(unit);
    return place === -1 ? named.length + (isLead ? 0 : 1) : place;
  };
  const label = ({ unit, file, sheet, row }: ProgressEntry): string =>
    [unit, file, sheet, String(row).padStart(8, "0")].join("\u0000");
  return [...entries].sort((a, b) => rank(a) - rank(b) || (label(a) < label(b) ? -1 : 1));
}

function sideBySide(entries: readonly ProgressEntry[], column: ColumnId): string {
  return entries
    .map(({ unit, returned }) => ({ unit, text: returned.text[column] ?? "" }))
    .filter(({ text }) => text !== "")
    .map(({ unit, text }) => `${unit}：${text}`)
    .join("\n");
}
