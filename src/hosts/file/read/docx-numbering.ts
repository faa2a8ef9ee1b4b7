import { attributeOf, localName, scanMarkup, type MarkupAttributes } from "./docx-markup";

/** One level of a list as Word defines it. */
interface ListLevel {
  readonly start: number;
  /** How its own number is written: `decimal`, `chineseCounting`… */
  readonly format: string;
  /** `（%1）`: `%1` is the number of the first level, `%2` of the second. */
  readonly pattern: string;
}

/** A paragraph's place in Word's automatic numbering. */
export interface ListPlace {
  /** The list; `"0"` means none. */
  readonly list: string;
  /** 0-based. */
  readonly level: number;
}

const HIGHEST_LEVEL = 8;

/** Word's automatic numbers, which stand in no paragraph's text: counted on from paragraph to paragraph. */
export class DocxNumbering {
  private readonly definitions = new Map<string, Map<number, ListLevel>>();
  private readonly lists = new Map<string, string>();
  private readonly restarts = new Map<string, Map<number, number>>();
  /** Numbers reached, by definition: lists of one definition go on counting. */
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  /** @param xml `numbering.xml`; `""` where the document has none. */
  constructor(xml: string) {
    scanMarkup(xml, new DefinitionReader(this.definitions, this.lists, this.restarts));
  }

  /** The number of the next paragraph at this place, as Word shows it; `""` for bullets and unknown lists. */
  next({ list, level }: ListPlace): string {
    const name = this.lists.get(list);
    const levels = name === undefined ? undefined : this.definitions.get(name);
    if (name === undefined || !levels || level > HIGHEST_LEVEL) return "";
    const counters = this.countersOf(name, list, levels);
    counters[level] = (counters[level] ?? startOf(levels, level) - 1) + 1;
    counters.length = level + 1;
    const own = levels.get(level);
    if (!own || own.format === "bullet" || own.format === "none") return "";
    return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return writtenNumber(counters[at] ?? startOf(levels, at), levels.get(at)?.format ?? "decimal");
    });
  }

  private countersOf(name: string, list: string, levels: ReadonlyMap<number, ListLevel>): number[] {
    const counters = this.counters.get(name) ?? [];
    this.counters.set(name, counters);
    if (this.begun.has(list)) return counters;
    this.begun.add(list);
    for (const [level, start] of this.restarts.get(list) ?? []) {
      for (let above = 0; above < level; above += 1) counters[above] ??= startOf(levels, above);
      counters[level] = start - 1;
    }
    return counters;
  }
}

function startOf(levels: ReadonlyMap<number, ListLevel>, level: number): number {
  return levels.get(level)?.start ?? 1;
}

class DefinitionReader {
  private definition: Map<number, ListLevel> = new Map<number, ListLevel>();
  private list = "";
  private level = 0;
  private readonly names: string[] = [];

  constructor(
    private readonly definitions: Map<string, Map<number, ListLevel>>,
    private readonly lists: Map<string, string>,
    private readonly restarts: Map<string, Map<number, number>>,
  ) {}

  onopentag(tag: string, attributes: MarkupAttributes): void {
    const name = localName(tag);
    const parent = this.names.at(-1) ?? "";
    this.names.push(name);
    const value = attributeOf(attributes, "val") ?? "";
    if (name === "abstractNum") this.openDefinition(attributeOf(attributes, "abstractNumId") ?? "");
    else if (name === "num") this.list = attributeOf(attributes, "numId") ?? "";
    else if (name === "abstractNumId" && parent === "num") this.lists.set(this.list, value);
    else if (name === "lvl" || name === "lvlOverride")
      this.level = Number(attributeOf(attributes, "ilvl") ?? 0);
    else if (name === "startOverride") this.restart(Number(value));
    else if (parent === "lvl") this.describe(name, value);
  }

  onclosetag(): void {
    this.names.pop();
  }

  private openDefinition(id: string): void {
    this.definition = new Map();
    this.definitions.set(id, this.definition);
  }

  private restart(start: number): void {
    const known = this.restarts.get(this.list) ?? new Map<number, number>();
    this.restarts.set(this.list, known.set(this.level, start));
  }

  private describe(name: string, value: string): void {
    const known = this.definition.get(this.level) ?? { start: 1, format: "decimal", pattern: "" };
    if (name === "start") this.definition.set(this.level, { ...known, start: Number(value) });
    else if (name === "numFmt") this.definition.set(this.level, { ...known, format: value });
    else if (name === "lvlText") this.definition.set(this.level, { ...known, pattern: value });
  }
}

const CHINESE = /^(chinese|japanese|taiwanese|ideograph|korean)/i;
const DIGITS = Array.from("〇一二三四五六七八九");
const HIGHEST_CIRCLED = 20;

/** A number as Word writes it; formats that no office uses for items come out in figures. */
function writtenNumber(number: number, format: string): string {
  if (CHINESE.test(format)) return chineseNumber(number);
  if (/circle/i.test(format) && number >= 1 && number <= HIGHEST_CIRCLED)
    return String.fromCodePoint(0x245f + number);
  return String(number);
}

/** Up to 99: 二十三; beyond that in figures. */
function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (number < 1 || tens > 9) return String(number);
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens] ?? ""}十`;
  return head + (ones === 0 && tens > 0 ? "" : (DIGITS[ones] ?? ""));
}
