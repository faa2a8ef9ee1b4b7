import type { UnitDecision } from "../reading/decision";
import type { UnitDirectory } from "../directory/directory";
import { readCell } from "../splitting/read-cell";
import { unitRef } from "../reading/read-units";
import type { Segment } from "../splitting/segment";
import { indexOf } from "../matching/unit-index";
import type { UnitMatch } from "../matching/unit-match";
import type { UnitRef } from "../reading/unit-ref";

/** A code for what is set right, one of the catalog's rules. */
export type UnitChangeKind =
  "unit-nonstandard" | "unit-former" | "unit-similar" | "unit-bracket" | "unit-separator";

/** One change within a cell; offsets count UTF-16 units in the text before all changes. */
export interface UnitChange {
  readonly kind: UnitChangeKind;
  /** Why: how the name was recognised, or what was wrong around it. */
  readonly reason:
    Exclude<UnitMatch, "none"> | "unclosed-bracket" | "stray-bracket" | "no-separator" | "dangling";
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** A unit cell set right. */
export interface NormalizedUnitCell {
  readonly before: string;
  /** The same text where nothing is to be changed. */
  readonly after: string;
  readonly changes: readonly UnitChange[];
}

/** What is set between two names that ran together, where the cell itself separates none. */
const PLAIN_SEPARATOR = "、";

/**
 * Writes the directory's names into a unit cell. Only what is sure is changed, and what a person accepted; notes in brackets,
 * roles, and all else stay as they are. Names that stood together with nothing or a space between them get the cell's own
 * separator; line breaks stay. Two ways to name one unit side by side (市环保局、市生态环境局) stay, for the same name would stand
 * there twice. Done twice it changes nothing more: a text that would read otherwise once it is written anew
 * is left as it is.
 */
export function normalizeUnitCell(
  cellText: string,
  directory: UnitDirectory,
  decisions: readonly UnitDecision[] = [],
): NormalizedUnitCell {
  const first = proposed(cellText, directory, decisions);
  if (first.changes.length === 0) return { before: cellText, after: cellText, changes: [] };
  const second = proposed(first.after, directory, decisions);
  const isStable = second.changes.length === 0 && second.units.join() === first.units.join();
  const { before, after, changes } = first;
  return isStable ? { before, after, changes } : { before, after: before, changes: [] };
}

interface Proposal extends NormalizedUnitCell {
  /** The units that the text names for sure. */
  readonly units: readonly string[];
}

function proposed(cellText: string, directory: UnitDirectory, decisions: readonly UnitDecision[]): Proposal {
  const segments = readCell(cellText, indexOf(directory));
  const changes: UnitChange[] = [];
  const refs = segments.map((segment) => unitRef(cellText, segment, directory, decisions));
  segments.forEach((segment, at) => {
    const ref = refs[at];
    if (!ref) return;
    const beside = [refs[at - 1]?.name, refs[at + 1]?.name, ref.note];
    changes.push(
      ...gapChange(cellText, segments[at - 1] ?? null, segment),
      ...(beside.includes(ref.name) ? [] : nameChange(ref)),
      ...bracketChange(cellText, segment, ref),
    );
  });
  const units = refs.flatMap(({ name }) => name ?? []);
  changes.push(...endChange(cellText, segments.at(-1) ?? null));
  return { before: cellText, after: applyUnitChanges(cellText, changes), changes, units };
}

/** A cell's text with changes made; they stand in the text's order and do not overlap. */
export function applyUnitChanges(text: string, changes: readonly UnitChange[]): string {
  let after = "";
  let at = 0;
  for (const change of changes) {
    after += text.slice(at, change.start) + change.after;
    at = change.end;
  }
  return after + text.slice(at);
}

const KIND_OF: Readonly<Record<Exclude<UnitMatch, "none">, UnitChangeKind>> = {
  exact: "unit-nonstandard",
  alias: "unit-nonstandard",
  former: "unit-former",
  repaired: "unit-nonstandard",
  similar: "unit-similar",
};

function nameChange(ref: UnitRef): UnitChange[] {
  if (ref.name === null || ref.match === "none" || sameInPrint(ref.text, ref.name)) return [];
  return [
    {
      kind: KIND_OF[ref.match],
      reason: ref.match,
      start: ref.start,
      end: ref.end,
      before: ref.text,
      after: ref.name,
    },
  ];
}

/** Brackets of another width are no reason to touch a cell. */
function sameInPrint(text: string, name: string): boolean {
  return text.normalize("NFKC") === name.normalize("NFKC");
}

function bracketChange(cell: string, segment: Segment, ref: UnitRef): UnitChange[] {
  if (ref.name === null || segment.bracket === null || segment.outerEnd === segment.end) return [];
  const around = cell.slice(segment.end, segment.outerEnd);
  if (segment.bracket === "unclosed") {
    const after = around.includes("（") ? "）" : ")";
    const at = segment.outerEnd;
    return [{ kind: "unit-bracket", reason: "unclosed-bracket", start: at, end: at, before: "", after }];
  }
  const [before = ""] = /[)）\]］]+\s*$/.exec(around) ?? [];
  const start = segment.outerEnd - before.length;
  return [{ kind: "unit-bracket", reason: "stray-bracket", start, end: segment.outerEnd, before, after: "" }];
}

/** What stands between two names, or before the first. */
function gapChange(cell: string, previous: Segment | null, segment: Segment): UnitChange[] {
  const start = previous?.outerEnd ?? 0;
  const before = cell.slice(start, segment.start);
  const change = { kind: "unit-separator", start, end: segment.start, before } as const;
  if (!previous) {
    return /^\s*(?:以及|及|和|并|、|,|，|;|；)\s*$/.test(before)
      ? [{ ...change, reason: "dangling", after: "" }]
      : [];
  }
  return /^[^\S\n\r]*$/.test(before) ? [{ ...change, reason: "no-separator", after: separatorOf(cell) }] : [];
}

/** A separator after the last name separates nothing. */
function endChange(cell: string, last: Segment | null): UnitChange[] {
  if (!last) return [];
  const start = last.outerEnd;
  const before = cell.slice(start);
  if (!/^[\s、,，;；]*[、,，;；][\s、,，;；]*$/.test(before)) return [];
  return [{ kind: "unit-separator", reason: "dangling", start, end: cell.length, before, after: "" }];
}

/** The separator that the cell uses most outside brackets, so that an added one is like the others. */
function separatorOf(cell: string): string {
  const outside = cell.replace(/[(（][^)）]*[)）]/g, "");
  const counts = new Map<string, number>();
  for (const found of outside.match(/[、,，;；]/g) ?? []) counts.set(found, (counts.get(found) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? PLAIN_SEPARATOR;
}
