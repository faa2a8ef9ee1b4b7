import { compareDekads, type Dekad, dekadId } from "../calendar";
import { changedBaseline, itemMatcher, type Item, type ItemMatcher, type LedgerKind } from "../ledger";
import type { UnitDirectory } from "../units";
import type {
  BaselineChange,
  MatchedItem,
  MergeConflict,
  MergeResult,
  ProgressEntry,
  ReturnedWorkbook,
  ReturnOutcome,
  UnreadableReturn,
} from "./merge-result";
import { mergeItem } from "./merge-item";
import { ownershipBy, type Ownership } from "./ownership";

/** What returns are merged with. */
export interface MergeOptions {
  readonly kind: LedgerKind;
  readonly directory: UnitDirectory;
  /** The 旬 to merge; left out, the one that most returns name. */
  readonly dekad?: Dekad;
}

/**
 * Merges what units returned into the master's items. The master's baseline is kept whatever a unit wrote; of two returns of
 * one unit the later counts; returns for another 旬 and rows of other units are told and left aside. The order of the files
 * does not matter.
 */
export function mergeReturns(
  master: readonly Item[],
  returned: readonly (ReturnedWorkbook | UnreadableReturn)[],
  { kind, directory, dekad: given }: MergeOptions,
): MergeResult {
  const files = [...returned].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  const readable = files.filter((one) => "ledgers" in one);
  const dekad = given ?? mostNamed(readable);
  const later = supersededFiles(readable, dekad);
  const matcher = itemMatcher(master);
  const ownership = ownershipBy(directory);
  const returns = files.map((one) =>
    "ledgers" in one
      ? outcomeOf(one, { kind, matcher, ownership, dekad, supersededBy: later.get(one.file) ?? null })
      : unreadable(one),
  );

  const entries = entriesByItem(returns.filter(isMerged), ownership);
  const items = master.map((item) => mergeItem(item, entries.get(item) ?? []));
  return {
    dekad,
    items,
    returns,
    conflicts: items.flatMap(({ item, progress }) => conflictOf(item, progress)),
    notReturned: notReturned(master, returns, ownership),
  };
}

/** The 旬 that most returns name; of two named equally often, the later. */
function mostNamed(returned: readonly ReturnedWorkbook[]): Dekad | null {
  const named = new Map<string, { dekad: Dekad; count: number }>();
  for (const { dekad } of returned) {
    if (!dekad) continue;
    const id = dekadId(dekad);
    named.set(id, { dekad, count: (named.get(id)?.count ?? 0) + 1 });
  }
  const [most] = [...named.values()].sort((a, b) => b.count - a.count || compareDekads(b.dekad, a.dekad));
  return most?.dekad ?? null;
}

function isOtherDekad(one: ReturnedWorkbook, dekad: Dekad | null): boolean {
  return dekad !== null && one.dekad !== null && compareDekads(one.dekad, dekad) !== 0;
}

/** Of several returns of one unit for this 旬, the one filled in last counts; the others by the file that took their place. */
function supersededFiles(returned: readonly ReturnedWorkbook[], dekad: Dekad | null): Map<string, string> {
  const latest = new Map<string, ReturnedWorkbook>();
  const candidates = returned.filter((one) => one.unit !== null && !isOtherDekad(one, dekad));
  for (const one of candidates) {
    const known = latest.get(one.unit ?? "");
    if (!known || (one.reportedOn ?? "") >= (known.reportedOn ?? "")) latest.set(one.unit ?? "", one);
  }
  return new Map(
    candidates.flatMap((one) => {
      const winner = latest.get(one.unit ?? "");
      return winner && winner !== one ? [[one.file, winner.file] as const] : [];
    }),
  );
}

interface OutcomeContext {
  readonly kind: LedgerKind;
  readonly matcher: ItemMatcher;
  readonly ownership: Ownership;
  readonly dekad: Dekad | null;
  readonly supersededBy: string | null;
}

function outcomeOf(one: ReturnedWorkbook, context: OutcomeContext): ReturnOutcome {
  const { unit } = one;
  const items = one.ledgers.flatMap((ledger) => ledger.items);
  const matches = items.map((item) => ({ item, match: context.matcher.match(item) }));
  const matched = matches.flatMap(({ item, match }) =>
    match ? [{ returned: item, master: match.known, by: match.by }] : [],
  );
  const isOwn = ({ master }: MatchedItem): boolean => unit === null || context.ownership.owns(master, unit);
  const own = matched.filter(isOwn);
  return {
    file: one.file,
    unit,
    unitSuggestions: one.unitSuggestions,
    error: null,
    supersededBy: context.supersededBy,
    otherDekad: isOtherDekad(one, context.dekad) ? one.dekad : null,
    matched: own,
    unmatched: matches.flatMap(({ item, match }) => (match ? [] : [item])),
    notOwn: matched.filter((match) => !isOwn(match)),
    baselineChanges: own.flatMap((match) => baselineChanges(match, context.kind, unit)),
  };
}

function unreadable({ file, unit, error }: UnreadableReturn): ReturnOutcome {
  const nothing = { matched: [], unmatched: [], notOwn: [], baselineChanges: [] };
  return { file, unit, unitSuggestions: [], error, supersededBy: null, otherDekad: null, ...nothing };
}

function isMerged({ error, supersededBy, otherDekad }: ReturnOutcome): boolean {
  return error === null && supersededBy === null && otherDekad === null;
}

function baselineChanges(
  { returned, master }: MatchedItem,
  kind: LedgerKind,
  unit: string | null,
): BaselineChange[] {
  return changedBaseline(returned, master, kind, unit).map((column) => ({ returned, master, column }));
}

/** By the item itself: two items of a faulty master may have one number. */
function entriesByItem(returns: readonly ReturnOutcome[], ownership: Ownership): Map<Item, ProgressEntry[]> {
  const entries = new Map<Item, ProgressEntry[]>();
  for (const { file, unit, matched } of returns) {
    for (const { returned, master } of matched) {
      const entry: ProgressEntry = {
        unit: unit ?? file,
        file,
        sheet: returned.sheet,
        row: returned.row,
        text: returned.text.progress ?? "",
        status: returned.status,
        isLead: unit !== null && ownership.isLead(master, unit),
        returned,
      };
      const known = entries.get(master);
      if (known) known.push(entry);
      else entries.set(master, [entry]);
    }
  }
  return entries;
}

function conflictOf(item: Item, progress: readonly ProgressEntry[]): MergeConflict[] {
  const statuses = new Set(progress.flatMap(({ status }) => status ?? []));
  return statuses.size > 1 ? [{ item, kind: "status", entries: progress }] : [];
}

function notReturned(
  master: readonly Item[],
  returns: readonly ReturnOutcome[],
  ownership: Ownership,
): string[] {
  const returned = new Set(
    returns.filter(isMerged).flatMap(({ unit }) => (unit === null ? [] : [ownership.reporterOf(unit)])),
  );
  return ownership.namedUnits(master).filter((unit) => !returned.has(ownership.reporterOf(unit)));
}
