import type { Item } from "../ledger";
import { foldText } from "../text";
import type { ProgressEntry } from "./merge-result";
import type { Ownership } from "./ownership";
import { type HeadReader, type Paragraph, type ParagraphHead, paragraphsIn } from "./paragraphs";
import { leadUnitsOf, unitsOfRows } from "./lead-units";
import { putInList } from "./put-in-list";
import type { LabelReader } from "./unit-labels";
import { readsLikeUnit } from "./unlisted-name";

/** What several units wrote on one item. */
export interface Spoken {
  readonly before: Item;
  readonly entries: readonly ProgressEntry[];
  readonly unitOfLabel: LabelReader;
  /** The body that reports for a unit. */
  readonly reporterOf: Ownership["reporterOf"];
}

/** The name of a file that names no unit stands before paragraphs as well. */
const FILE_LABEL = /\.(?:xlsx?|xlsm|xlsb|csv|et|html?)$/;

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

  /** Whether the rows of its item are of different units, each with its own words. */
  get isOfSeveral(): boolean {
    return unitsOfRows(this.spoken.before).length > 1;
  }

  /** Whether a unit that leads its item speaks now; where nothing says who leads, any unit does. */
  get leadSpeaks(): boolean {
    const { before, entries } = this.spoken;
    return leadUnitsOf(before).length === 0 || entries.some(({ isLead }) => isLead);
  }

  /** The master's paragraphs; none where it is blank. */
  get paragraphs(): readonly Paragraph[] {
    this.read ??= this.master === "" ? [] : paragraphsIn(this.master, this.unitInMaster);
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

  /** Whether a unit's paragraph in the master has a line with this head: so it tells of others in its own words. */
  tellsOf(unit: string, { written }: ParagraphHead): boolean {
    return this.paragraphsOf(unit).some(({ text }) => `\n${text}`.includes(`\n${written}`));
  }

  /** Whether the master's words, which stand under nobody's name, are those of a unit: of the first that speaks now, if it leads where anybody does. */
  isUnsignedOf(unit: string): boolean {
    const { before, entries } = this.spoken;
    const isAlone = this.paragraphs.length === 1 && this.paragraphs[0]?.unit === null;
    const [first] = entries;
    if (!isAlone || this.isOfSeveral || first?.unit !== unit) return false;
    return first.isLead || leadUnitsOf(before).length === 0;
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

  /** Whether both are counties of the item: one of them does not report for another. */
  areNeighbours(writer: string, unit: string): boolean {
    const { reporterOf } = this.spoken;
    const [own, other] = [reporterOf(writer), reporterOf(unit)];
    return own !== other && own !== writer && other !== unit && this.concerns(unit);
  }

  /** Whether a paragraph under this name is read as one of its own wherever it stands. */
  isKnown(unit: string): boolean {
    return this.concerns(unit) || FILE_LABEL.test(unit) || this.unitOfLabel(unit) !== null;
  }

  /** Reads heads by the names as they are written, of those that a paragraph of the item may stand under. */
  readonly writtenUnit: HeadReader = ({ name }, above) => {
    const open = above.at(-1)?.unit ?? null;
    return this.concerns(name) || FILE_LABEL.test(name) || this.isNoPartOf(open, name) ? name : null;
  };

  /**
   * Reads heads in the master's cell, where an office may have put them itself: then short names stand for units as well. Below a name as merging
   * writes it a unit tells of others by their short names.
   */
  private readonly unitInMaster: HeadReader = (head, above) => {
    const ofFile = FILE_LABEL.test(head.name) ? this.unitOfFile(head.name) : null;
    if (ofFile !== null) return ofFile;
    const unit = this.unitOfLabel(head.name);
    const mayBeShort = unit !== null && unit !== head.name && this.concerns(unit);
    return mayBeShort && areByHand(above) ? unit : this.writtenUnit(head, above);
  };

  /** Whose a file is known to be by now that named no unit before. */
  private unitOfFile(name: string): string | null {
    return this.spoken.entries.find(({ file }) => file === name)?.unit ?? null;
  }

  /**
   * Units tell, in lines of their own paragraph, of their bodies, towns and companies (`县水利局：…`): a name that the item does not know is
   * another's below a paragraph only where the directory has it, and not as a body of the one above.
   */
  private isNoPartOf(above: string | null, name: string): boolean {
    const { unitOfLabel, reporterOf } = this.spoken;
    if (above === null) return readsLikeUnit(name);
    return unitOfLabel(name) === name && reporterOf(name) !== reporterOf(above);
  }
}

/** Whether no paragraph stands under a name, or one as merging does not write it. */
function areByHand(paragraphs: Parameters<HeadReader>[1]): boolean {
  const named = paragraphs.filter(({ unit }) => unit !== null);
  return named.length === 0 || named.some(({ unit, written }) => written !== `${unit ?? ""}：`);
}

const NO_PARAGRAPHS: readonly Paragraph[] = [];

function byUnit(paragraphs: readonly Paragraph[]): Map<string | null, Paragraph[]> {
  const owned = new Map<string | null, Paragraph[]>();
  for (const one of paragraphs) putInList(owned, one.unit, one);
  return owned;
}

function namesOf({ before: { units }, entries }: Spoken): ReadonlySet<string> {
  const named = [...units.leadUnits, ...units.responsibleUnits].flatMap(({ name, text, members }) => [
    name ?? text,
    ...members,
  ]);
  return new Set([...named, ...entries.map(({ unit }) => unit)]);
}
