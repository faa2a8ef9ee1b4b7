import { compareDekads, type Dekad } from "../calendar";
import { type ColumnId, type Item, itemKey } from "../ledger";
import { foldText } from "../text";
import { placeKey, saysTheSame } from "./decided-row";
import type {
  ConflictDecision,
  FileDecision,
  ItemReference,
  MergeDecisions,
  RowDecision,
  UnitWord,
  UnusedDecision,
} from "./merge-decision";
import type { FoundConflict } from "./conflicts";
import type { ProgressEntry, Settlement } from "./merge-result";

type Decision = UnusedDecision["decision"];
type Why = UnusedDecision["why"];

/** Hands out what a person decided, and keeps account of what no longer fits. */
export class DecisionDesk {
  /** The master's items as decisions name them; made when the first is looked for. */
  private items: ReadonlyMap<string, Item> | null = null;
  /** By the files' names; those for every 旬 before those for this one, which say more. */
  private readonly files: ReadonlyMap<string, readonly FileDecision[]>;
  /** By their places. */
  private readonly rows: ReadonlyMap<string, readonly RowDecision[]>;
  private readonly conflicts: ReadonlyMap<string, ConflictDecision>;
  /** Decisions that were looked at: `null` where they were applied. */
  private readonly outcome = new Map<Decision, Why | null>();

  private readonly decisions: MergeDecisions;

  /** @param merged the 旬 that is merged, `null` where none is known: what was decided about files in another is not asked for. */
  constructor(
    private readonly master: readonly Item[],
    decisions: MergeDecisions,
    merged: Dekad | null,
  ) {
    this.decisions = { ...decisions, files: decisions.files.filter((one) => isOfDekad(one, merged)) };
    const general = this.decisions.files.filter(({ inDekad }) => inDekad === undefined);
    const ofThisDekad = this.decisions.files.filter(({ inDekad }) => inDekad !== undefined);
    this.files = grouped([...general, ...ofThisDekad], ({ file }) => file);
    this.rows = grouped(decisions.rows, placeKey);
    this.conflicts = new Map(decisions.conflicts.map((one) => [conflictKey(one), one]));
  }

  /** What was decided about a file as a whole. */
  ofFile(file: string): FileDecision | null {
    const decisions = this.files.get(file) ?? [];
    for (const one of decisions) this.outcome.set(one, null);
    return decisions.length === 0 ? null : decisions.reduce((all, one) => ({ ...all, ...one }));
  }

  /** The items that a returned row was said to speak of, none where it is none of the master's; `undefined` where nothing was decided. */
  ofRow(file: string, row: Item): readonly Item[] | undefined {
    if (this.rows.size === 0) return undefined;
    const here = this.rows.get(placeKey({ file, sheet: row.sheet, row: row.row })) ?? [];
    const decision = here.findLast((one) => saysTheSame(one, referTo(row)));
    if (!decision) {
      for (const one of here) if (!this.outcome.has(one)) this.outcome.set(one, "text-changed");
      return undefined;
    }
    const items = decision.items.flatMap((one) => this.itemNamed(one) ?? []);
    const isWhole = items.length === decision.items.length;
    this.outcome.set(decision, isWhole ? null : "item-gone");
    return isWhole ? items : undefined;
  }

  /** What settles a conflict: a decision on this very one, else a rule for its kind; `null` where neither does. */
  ofConflict(item: Item, { kind, column, entries }: FoundConflict): Settlement | null {
    const decision =
      this.conflicts.size > 0 ? this.conflicts.get(conflictKey({ item: referTo(item), column })) : undefined;
    const why = decision && misfit(decision, column, entries);
    if (decision && why !== undefined) this.outcome.set(decision, why);
    if (decision && why === null) return { by: "decision", take: decision.take };
    const rule = this.decisions.rules.find((one) => one.kind === kind && covers(one.take, entries));
    return rule ? { by: "rule", take: rule.take } : null;
  }

  /** The decisions that were not applied, in the order in which they were given. */
  unused(): UnusedDecision[] {
    const { files, rows, conflicts } = this.decisions;
    return [
      ...files.flatMap((one) => this.unusedOne(one, "file-gone")),
      ...rows.flatMap((one) => this.unusedOne(one, "row-gone")),
      ...conflicts.flatMap((one) =>
        this.unusedOne(one, this.itemNamed(one.item) ? "no-conflict" : "item-gone"),
      ),
    ];
  }

  /** Of items that agree in all that a decision names, the first. */
  private itemNamed(reference: ItemReference): Item | undefined {
    this.items ??= new Map(this.master.toReversed().map((item) => [referenceKey(referTo(item)), item]));
    return this.items.get(referenceKey(reference));
  }

  private unusedOne(decision: Decision, unseen: Why): UnusedDecision[] {
    const why = this.outcome.has(decision) ? this.outcome.get(decision) : unseen;
    return why ? [{ decision, why }] : [];
  }
}

/** Whether a decision about a file holds in the 旬 that is merged. */
export function isOfDekad({ inDekad }: FileDecision, merged: Dekad | null): boolean {
  return inDekad === undefined || (merged !== null && compareDekads(inDekad, merged) === 0);
}

/** A rule speaks of a unit that may not be among those that disagree: then it settles nothing here. */
function covers(take: Settlement["take"], entries: readonly ProgressEntry[]): boolean {
  return take.from !== "unit" || entries.some(({ unit }) => unit === take.unit);
}

/** Why a decision does not fit what the units say now; `null` where it does. */
function misfit(
  { between, take }: ConflictDecision,
  column: ColumnId,
  entries: readonly ProgressEntry[],
): Why | null {
  if (wordsKey(between) !== wordsKey(wordsOf(entries, column))) return "text-changed";
  return covers(take, entries) ? null : "unit-gone";
}

/** What each entry says in a column, as a decision holds it. */
export function wordsOf(entries: readonly ProgressEntry[], column: ColumnId): UnitWord[] {
  return entries.map(({ unit, returned }) => ({ unit, text: returned.text[column] ?? "" }));
}

/** An item as a decision names it. */
export function referTo({ batch, number, text }: Item): ItemReference {
  return { batch, number, problem: text.problem ?? "" };
}

function wordsKey(words: readonly UnitWord[]): string {
  return JSON.stringify(words.map(({ unit, text }) => [unit, foldText(text)]).sort());
}

function referenceKey(item: ItemReference): string {
  return JSON.stringify([itemKey(item), foldText(item.problem)]);
}

function grouped<One>(
  list: readonly One[],
  keyOf: (one: One) => string,
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function conflictKey({ item, column }: Pick<ConflictDecision, "item" | "column">): string {
  return JSON.stringify([referenceKey(item), column]);
}
