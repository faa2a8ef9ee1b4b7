import type { Item } from "../ledger";
import { foldText } from "../text";
import type { ProgressEntry } from "./merge-result";

/** The cell that a unit filled in, as the master has it. */
export interface CommonCell {
  readonly before: Item;
  readonly entries: readonly ProgressEntry[];
  readonly master: string;
}

/** What stands in a common cell under the name of a unit, or under none. */
interface Paragraph {
  readonly unit: string | null;
  readonly text: string;
}

/**
 * What a unit itself says in a cell that may have come to it with the paragraphs of several units: the others' paragraphs that it left as
 * they were are not its words, though it wrote below them; neither is its own name before its paragraph.
 */
export function ownWords(text: string, unit: string, { before, entries, master }: CommonCell): string {
  if (master === "" || !text.includes("：")) return withoutLabel(text, unit);
  const isLabel = labelsOf(before, entries);
  const common = paragraphsIn(master, isLabel);
  const known = new Set(common.map(keyOf));
  return paragraphsIn(text, isLabel)
    .map((one) => withoutOthers(one, unit, common))
    .filter((one) => one.unit === unit || !known.has(keyOf(one)) || (one.unit === null && text === master))
    .map((one) => (one.unit === null || one.unit === unit ? one.text : `${one.unit}：${one.text}`))
    .join("\n");
}

/** The paragraphs of a master's cell under the names of units that are not among those that speak now: who returns late takes nobody's words away. */
export function othersWords(
  { before, entries, master }: CommonCell,
  speaking: ReadonlySet<string>,
): string[] {
  if (!master.includes("：")) return [];
  return paragraphsIn(master, labelsOf(before, entries)).flatMap(({ unit, text }) =>
    unit === null || speaking.has(unit) ? [] : [`${unit}：${text}`],
  );
}

/** What was written below another unit's paragraph, which stands as it was, is nobody's but the writer's; any other paragraph is whole. */
function withoutOthers(one: Paragraph, writer: string, common: readonly Paragraph[]): Paragraph {
  if (one.unit === null || one.unit === writer) return one;
  const lines = one.text.split("\n");
  const heads = common.flatMap(({ unit, text }) => (unit === one.unit ? [text.split("\n")] : []));
  const head = heads.find(
    (known) =>
      known.length < lines.length &&
      known.every((line, place) => foldText(line) === foldText(lines[place] ?? "")),
  );
  return head ? { unit: null, text: lines.slice(head.length).join("\n") } : one;
}

function withoutLabel(text: string, unit: string): string {
  const label = `${unit}：`;
  return text.startsWith(label) ? text.slice(label.length) : text;
}

/** What an unknown unit's name ends on, and a file's that names no unit: both stand before paragraphs as well. */
const UNKNOWN_LABEL =
  /^[\p{Script=Han}（）()]{1,24}[局委办县区市院府会厅队站所处社司校团][)）]?$|\.(?:xlsx?|xlsm|xlsb|csv|et|html?)$/u;

/** Tells the names that a paragraph of an item may stand under. */
function labelsOf(
  { units: { leadUnits, responsibleUnits } }: Item,
  entries: readonly ProgressEntry[],
): (label: string) => boolean {
  const named = [...leadUnits, ...responsibleUnits].flatMap(({ name, members }) =>
    [name ?? [], members].flat(),
  );
  const units = new Set([...named, ...entries.map(({ unit }) => unit)]);
  return (label) => units.has(label) || UNKNOWN_LABEL.test(label);
}

function paragraphsIn(text: string, isLabel: (label: string) => boolean): Paragraph[] {
  const paragraphs: { unit: string | null; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    const colon = line.indexOf("：");
    const unit = colon > 0 && isLabel(line.slice(0, colon)) ? line.slice(0, colon) : null;
    const last = paragraphs.at(-1);
    if (unit === null && last) last.lines.push(line);
    else paragraphs.push({ unit, lines: [unit === null ? line : line.slice(colon + 1)] });
  }
  return paragraphs.map(({ unit, lines }) => ({ unit, text: lines.join("\n") }));
}

function keyOf({ unit, text }: Paragraph): string {
  return JSON.stringify([unit, foldText(text)]);
}
