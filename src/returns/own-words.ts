import { foldText } from "../text";
import type { CommonCell } from "./common-cell";
import { type HeadReader, mayHaveHeads, type Paragraph, paragraphsIn } from "./paragraphs";

/** What stands in a cell that a unit returned. */
export interface ReturnedWords {
  /** The unit's own. */
  readonly own: string;
  /** Paragraphs under the names of others, which the master has not as they stand here. */
  readonly others: readonly Paragraph[];
  /** Whether the master's cell, in which no unit is named, stands as it was above the unit's own paragraph: then it is the office's. */
  readonly leavesMaster: boolean;
}

const NO_PARAGRAPHS: readonly Paragraph[] = [];

/**
 * What a unit itself says in a cell that may have come to it with the paragraphs of several units: the others' paragraphs are not its words,
 * whether it left them as they were or not, though it wrote below them; neither is its own name before its paragraph.
 */
export function returnedWords(text: string, unit: string, cell: CommonCell): ReturnedWords {
  if (!mayHaveHeads(text)) return { own: text, others: NO_PARAGRAPHS, leavesMaster: false };
  const all = paragraphsIn(text, returnedUnit(unit, cell)).map((one) => withoutOthers(one, unit, cell));
  const isAnothers = anothersWords(unit, all, cell);
  const kept = all.filter(
    (one) => one.unit === unit || !cell.holds(one) || (one.unit === null && all.length === 1),
  );
  return {
    own: kept
      .filter((one) => !isAnothers(one))
      .map((one) => (one.unit === unit ? one.text : one.written + one.text))
      .join("\n"),
    others: kept.filter(isAnothers),
    leavesMaster: leavesMaster(all, unit, cell),
  };
}

function leavesMaster([first, ...others]: readonly Paragraph[], writer: string, cell: CommonCell): boolean {
  const isMaster = first?.unit === null && cell.paragraphs.length === 1 && cell.holds(first);
  return isMaster && others.some(({ unit }) => unit === writer);
}

/** What of a master's cell stays where units speak: who returns late takes nobody's words away. */
export interface KeptWords {
  /** The office's own, and what stands under names that below a unit's paragraph would be read as part of it. */
  readonly above: readonly string[];
  /** Under the names of units that are not among those that speak now. */
  readonly below: readonly string[];
}

/** Finds what stays. @param speaking the units that speak now. */
export function keptWords(cell: CommonCell, speaking: ReadonlySet<string>): KeptWords {
  const office = officeWords(cell);
  if (!mayHaveHeads(cell.master)) return { above: office, below: [] };
  const [above, below]: [string[], string[]] = [[...office], []];
  for (const { unit, written, text } of cell.paragraphs) {
    if (unit === null || speaking.has(unit)) continue;
    (cell.isKnown(unit) ? below : above).push(written + text);
  }
  return { above, below };
}

/**
 * What stands in a master's cell above all paragraphs of units is the office's own. Where no unit is named at all, it is what the lead unit reported
 * before, and stays while that one is silent; of an item whose measures stand on rows of their own it is what several did, and stays.
 */
function officeWords({ paragraphs: [first, ...others], isOfSeveral, leadSpeaks }: CommonCell): string[] {
  return first?.unit === null && (others.length > 0 || isOfSeveral || !leadSpeaks) ? [first.text] : [];
}

/** What was written below another unit's paragraph, which stands as it was, is nobody's but the writer's; any other paragraph is whole. */
function withoutOthers(one: Paragraph, writer: string, cell: CommonCell): Paragraph {
  if (one.unit === null || one.unit === writer) return one;
  const known = cell.paragraphsOf(one.unit);
  if (known.length === 0 || !one.text.includes("\n")) return one;
  const lines = one.text.split("\n");
  const head = known
    .map(({ text }) => text.split("\n"))
    .find(
      (own) =>
        own.length < lines.length &&
        own.every((line, place) => foldText(line) === foldText(lines[place] ?? "")),
    );
  return head ? { unit: null, written: "", text: lines.slice(head.length).join("\n") } : one;
}

/**
 * Tells the paragraphs that are another's and not what the writer tells of it: it has one in the master's cell; or it is a unit of the item, and
 * speaks for itself, or stands beside the writer's own words.
 */
function anothersWords(
  writer: string,
  all: readonly Paragraph[],
  cell: CommonCell,
): (one: Paragraph) => boolean {
  const hasOwn = all.some(({ unit }) => unit === writer || unit === null);
  return ({ unit }) =>
    unit !== null &&
    unit !== writer &&
    (cell.paragraphsOf(unit).length > 0 || (cell.concerns(unit) && (hasOwn || cell.speaks(unit))));
}

/**
 * Reads the heads of a returned cell: the writer, those who have a paragraph in the master's cell and a county's neighbours on the item may be named
 * in any spelling. A county that a department merely tells of is named otherwise there, and stays as it is written.
 */
function returnedUnit(writer: string, cell: CommonCell): HeadReader {
  const isKnown = (unit: string | null): boolean =>
    unit !== null && (unit === writer || cell.paragraphsOf(unit).length > 0);
  return (head, above) => {
    const label = cell.writtenUnit(head, above);
    if (isKnown(label)) return label;
    const unit = head.name === writer ? writer : cell.unitOfLabel(head.name);
    if (unit !== null && cell.areNeighbours(writer, unit)) return unit;
    if (!isKnown(unit)) return label;
    const open = above.at(-1)?.unit ?? writer;
    return open === writer && unit !== writer && cell.tellsOf(writer, head) ? null : unit;
  };
}
