import { type ColumnId, type Item, ItemDraft, leastAdvanced, type RewriteContext } from "../ledger";
import { otherCompletionDay } from "./completion-day";
import type { Spoken } from "./common-cell";
import type { EntryNotes } from "./entries-by-item";
import { conflictsOf, type FoundConflict, saysSomething, withSeen } from "./conflicts";
import type {
  MergeConflict,
  MergedCell,
  MergedItem,
  OthersWords,
  ProgressEntry,
  Settlement,
} from "./merge-result";
import { leadUnitsOf } from "./lead-units";
import { LEAD_ONLY, SIDE_BY_SIDE } from "./merged-columns";
import type { Ownership } from "./ownership";
import { contradiction } from "./reopened-items";
import { addedRemarks, type MergedWords, together } from "./side-by-side";
import { keptColumns, statusClaim } from "./status-claim";
import type { LabelReader } from "./unit-labels";

/** What an item's returns are merged with. */
export interface ItemMerging extends RewriteContext {
  /** What a person settled of a conflict; `null` where nobody did. */
  readonly settle: (before: Item, conflict: FoundConflict) => Settlement | null;
  /** The body that reports for a unit. */
  readonly reporterOf: Ownership["reporterOf"];
  readonly unitOfLabel: LabelReader;
}

/** A merged item, and what units disagree on about it. */
export interface MergedWithConflicts {
  readonly merged: MergedItem;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Puts together what units returned on one item. Progress, reasons and next steps stand side by side; status, dates and
 * the like are the lead unit's (of several, the one the item names first), and stay as they were where no lead unit returned, or where
 * {@link statusClaim} or {@link otherCompletionDay} keeps them. A conflict that a person settled is as it was settled.
 *
 * @param notes what is known of the entries beside what they say.
 */
export function mergeItem(
  before: Item,
  entries: readonly ProgressEntry[],
  { changed, together: rows, disputed }: EntryNotes,
  merging: ItemMerging,
): MergedWithConflicts {
  const progress = inOrder(before, entries);
  if (progress.length === 0) {
    return { merged: { item: before, before, progress, cells: {}, othersWords: NO_OTHERS }, conflicts: [] };
  }
  const { unitOfLabel, reporterOf } = merging;
  const said = { before, entries: progress, unitOfLabel, reporterOf };
  const open = leadRow(before, progress, null);
  const claim = statusClaim(said, open);
  const otherDay = otherCompletionDay(said, open, sayingIn("completedOn", open, rows));
  const undecided = [...((open && disputed.get(open)) ?? []), ...(otherDay ? [otherDay.column] : [])];
  const seen = withSeen(withSeen(conflictsOf(progress, changed), otherDay), claim.conflict);
  const found = seen.map((conflict) => ({
    ...conflict,
    settledBy: merging.settle(before, conflict),
  }));
  const draft = new MergeDraft(before, merging);
  for (const column of SIDE_BY_SIDE) draft.write(column, together(said, column));
  draft.write("remarks", addedRemarks(said));
  const settled = new Map(found.map(({ column, settledBy }) => [column, settledBy]));
  const status = settled.has("status") ? (settled.get("status") ?? null) : againstComplete(said, merging);
  const kept = keptColumns(claim, status);
  // The master's status that stands anyway, said once more, takes nothing else from the lead unit.
  const stands = kept.has("status") && status?.take.from === "master";
  const lead = leadRow(before, progress, stands ? null : status);
  for (const column of LEAD_ONLY) {
    const settlement = column === "status" ? status : (settled.get(column) ?? null);
    const stays = kept.has(column) || (settlement === null && undecided.includes(column));
    const source = stays ? null : sayingIn(column, lead, rows);
    draft.take(column, settlement, progress, source);
  }
  for (const { kind, column, entries: changers, settledBy } of found) {
    if (kind === "baseline" && settledBy) draft.take(column, settledBy, changers, null);
  }
  const { item, cells, othersWords } = draft;
  return {
    merged: { item, before, progress, cells, othersWords },
    conflicts: found.map((conflict) => ({ item, before, ...conflict })),
  };
}

const NO_OTHERS: readonly OthersWords[] = [];

/** What settles whether an item that was complete stays so, where units say otherwise and do not disagree with one another. */
function againstComplete(
  { before, entries }: Pick<Spoken, "before" | "entries">,
  { settle }: ItemMerging,
): Settlement | null {
  const against = contradiction(before, entries);
  return against && settle(before, against);
}

/** An item being merged, with where each cell's content comes from. */
class MergeDraft {
  readonly cells: Partial<Record<ColumnId, MergedCell>> = {};
  othersWords: readonly OthersWords[] = NO_OTHERS;
  private readonly draft: ItemDraft;
  /** Mostly one unit fills all columns: cells of the same sources share what is told of them. */
  private shared: MergedCell = { sources: [], settledBy: null };

  constructor(before: Item, context: RewriteContext) {
    this.draft = new ItemDraft(before, context);
  }

  get item(): Item {
    return this.draft.item;
  }

  write(column: ColumnId, { said, othersWords }: MergedWords): void {
    if (othersWords.length > 0) this.othersWords = [...this.othersWords, ...othersWords];
    if (!said) return;
    this.draft.word(column, said.text);
    this.cells[column] = this.cellFrom(said.sources);
  }

  /** What was settled, or else the lead unit's word. */
  take(
    column: ColumnId,
    settledBy: Settlement | null,
    entries: readonly ProgressEntry[],
    lead: ProgressEntry | null,
  ): void {
    const take = settledBy?.take ?? BY_LEAD;
    if (take.from === "text") {
      this.draft.write(column, take.text);
      this.cells[column] = { sources: [], settledBy };
      return;
    }
    const source = take.from === "unit" ? wordOf(take, entries, column) : take.from === "lead" ? lead : null;
    if (source) this.draft.take(column, source.returned);
    if (settledBy) this.cells[column] = { sources: source ? [source] : [], settledBy };
    else if (source) this.cells[column] = this.cellFrom([source]);
  }

  private cellFrom(sources: readonly ProgressEntry[]): MergedCell {
    const isShared =
      this.shared.sources.length === sources.length &&
      this.shared.sources.every((entry, place) => entry === sources[place]);
    if (!isShared) this.shared = { sources, settledBy: null };
    return this.shared;
  }
}

const BY_LEAD: Settlement["take"] = { from: "lead" };

/** A unit's row that says something in a column: the one with the word that was chosen, else the first, of the status the least advanced. */
function wordOf(
  { unit, word }: Pick<Extract<Settlement["take"], { from: "unit" }>, "unit" | "word">,
  entries: readonly ProgressEntry[],
  column: ColumnId,
): ProgressEntry | null {
  const own = entries.filter((entry) => entry.unit === unit && saysSomething(entry, column));
  const chosen = own.find(({ returned }) => (returned.text[column] ?? "") === word);
  return chosen ?? (column === "status" ? leastAdvancedRow(own) : own[0]) ?? null;
}

/**
 * The row whose status counts, and whose dates go with it: of the unit that was chosen, else of the first lead unit that
 * gives a status, else of the first that says anything. Where an item names no lead unit, those that return must agree. Where the master's
 * status was kept, a lead unit that gives none still has its word in the rest.
 */
function leadRow(
  before: Item,
  progress: readonly ProgressEntry[],
  settled: Settlement | null,
): ProgressEntry | null {
  if (settled?.take.from === "unit") return wordOf(settled.take, progress, "status");
  const leads =
    leadUnitsOf(before).length === 0 ? agreeing(progress) : progress.filter(({ isLead }) => isLead);
  const first = leads.find(({ status }) => status !== null) ?? leads[0];
  const lead = first ? (wordOf({ unit: first.unit }, leads, "status") ?? first) : null;
  return settled?.take.from === "master" && lead?.status ? null : lead;
}

/** Of the entries that are one row with the one that counts, which may be it alone, the one that says something in a column; `null` where none does. */
function sayingIn(
  column: ColumnId,
  lead: ProgressEntry | null,
  together: EntryNotes["together"],
): ProgressEntry | null {
  if (!lead || saysSomething(lead, column)) return lead;
  return together.get(lead)?.find((entry) => saysSomething(entry, column)) ?? null;
}

function agreeing(progress: readonly ProgressEntry[]): readonly ProgressEntry[] {
  return new Set(progress.flatMap(({ status }) => status ?? [])).size > 1 ? [] : progress;
}

function leastAdvancedRow(entries: readonly ProgressEntry[]): ProgressEntry | undefined {
  if (entries.length < 2) return entries[0];
  const least = leastAdvanced(entries.flatMap(({ status }) => status ?? []));
  return entries.find(({ status }) => status === least);
}

/** Lead units first, in the order in which the item names them; then the others by name, file and row. */
function inOrder(item: Item, entries: readonly ProgressEntry[]): readonly ProgressEntry[] {
  if (entries.length < 2) return entries;
  const named = leadUnitsOf(item).flatMap(({ name, members }) =>
    members.length > 0 ? members : (name ?? []),
  );
  // The first place of a name counts.
  const places = new Map(named.map((name, place) => [name, place] as const).reverse());
  const ranked = entries.map((entry) => {
    const { unit, file, sheet, row, isLead } = entry;
    const rank = places.get(unit) ?? named.length + (isLead ? 0 : 1);
    return { entry, rank, label: [unit, file, sheet, String(row).padStart(8, "0")].join("\u0000") };
  });
  ranked.sort((a, b) => a.rank - b.rank || (a.label < b.label ? -1 : 1));
  return ranked.map(({ entry }) => entry);
}
