import type { Item } from "../ledger";
import { foldText } from "../text";
import type { ProgressEntry } from "./merge-result";
import { type Paragraph, type ParagraphHead, paragraphsIn } from "./paragraphs";
import { putInList } from "./put-in-list";
import type { LabelReader } from "./unit-labels";

/** What several units wrote on one item. */
export interface Spoken {
  readonly before: Item;
  readonly entries: readonly ProgressEntry[];
  readonly unitOfLabel: LabelReader;
}

/** Tells which unit the head of a paragraph names; `null` where it names none. */
export type HeadReader = (head: ParagraphHead) => string | null;

/** What an unknown unit's name ends on, and a file's that names no unit: both stand before paragraphs as well. */
const UNKNOWN_LABEL =
  /^[\p{Script=Han}（）()]{1,24}[局委办县区市院府会厅队站所处社司校团][)）]?$|\.(?:xlsx?|xlsm|xlsb|csv|et|html?)$/u;

/** A cell that units filled in, as the master has it. What is worked out of it is worked out once, for all that wrote in it. */
export class CommonCell {
  private read: readonly Paragraph[] | null = null;
  private owned: ReadonlyMap<string | null, readonly Paragraph[]> | null = null;
  private names: ReadonlySet<string> | null = null;
  private speakers: ReadonlySet<string> | null = null;

  constructor(
    private readonly spoken: Spoken,
    readonly master: string,
  ) {}

  get unitOfLabel(): LabelReader {
    return this.spoken.unitOfLabel;
  }

  /** The master's paragraphs; none where it is blank. */
  get paragraphs(): readonly Paragraph[] {
    this.read ??= this.master === "" ? [] : paragraphsIn(this.master, this.writtenUnit);
    return this.read;
  }

  /** Whether the master has this very paragraph. */
  holds({ unit, text }: Paragraph): boolean {
    const own = this.paragraphsOf(unit);
    return own.some((one) => one.text === text || foldText(one.text) === foldText(text));
  }

  /** The master's paragraphs under the name of a unit, or under none; mostly one, or none. */
  paragraphsOf(unit: string | null): readonly Paragraph[] {
    this.owned ??= byUnit(this.paragraphs);
    return this.owned.get(unit) ?? NO_PARAGRAPHS;
  }

  /** Whether a unit speaks for itself now. */
  speaks(unit: string): boolean {
    this.speakers ??= new Set(this.spoken.entries.map((entry) => entry.unit));
    return this.speakers.has(unit);
  }

  /** Whether the item names a unit, or one speaks of it. */
  concerns(unit: string): boolean {
    this.names ??= namesOf(this.spoken);
    return this.names.has(unit);
  }

  /** Reads heads as merging writes them: of the names that a paragraph of the item may stand under. */
  readonly writtenUnit: HeadReader = ({ written, name }) => {
    if (written !== `${name}：`) return null;
    return this.concerns(name) || UNKNOWN_LABEL.test(name) ? name : null;
  };
}

const NO_PARAGRAPHS: readonly Paragraph[] = [];

function byUnit(paragraphs: readonly Paragraph[]): Map<string | null, Paragraph[]> {
  const owned = new Map<string | null, Paragraph[]>();
  for (const one of paragraphs) putInList(owned, one.unit, one);
  return owned;
}

function namesOf({ before: { units }, entries }: Spoken): ReadonlySet<string> {
  const named = [...units.leadUnits, ...units.responsibleUnits].flatMap(({ name, members }) =>
    [name ?? [], members].flat(),
  );
  return new Set([...named, ...entries.map(({ unit }) => unit)]);
}
