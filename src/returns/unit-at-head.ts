import { readUnits, type UnitDirectory } from "../units";

/** What a text says of a unit at its beginning: its standard name, or units that may be meant. */
export interface HeadUnit {
  readonly name: string | null;
  /** The body within a county that the text names (`虞城县水利局`), for which the county answers; `null` where it names none. */
  readonly body: string | null;
  readonly suggestions: readonly string[];
}

/** A unit's name is no longer, and none shorter is one by itself. */
const LONGEST_NAME = 25;
const SHORTEST_NAME = 2;
/** The characters on which names of units end. */
const NAME_ENDS = /[局委办县区市院府会厅队站室所处行社司校团心镇乡道部厂园]$/;
/** What goes on with one of these is the name of a body within the unit, or of another one. */
const LONGER_NAME = /^.{0,8}?(?:分局|局|队|站|中心|委员会|办公室|公司)/;
/** Days, 旬 and numbers before a name. */
const BEFORE_NAME =
  /^(?:(?:20)?\d\d年(?:度)?|\d{1,2}月(?:份|\d{1,2}日)?|[上中下]旬|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|[\s\d.、,:()[\]_-])+/;

/**
 * The unit that a text begins with (`市水利局整改进展`, `6月中旬自规局整改情况`, `虞城县已完成…`), or units that one much like
 * it may be. `null` where it begins with none, with several, with a group, or with the name of a body within a unit (`…分局`).
 */
export function unitAtHead(text: string, directory: UnitDirectory): HeadUnit | null {
  const head = text.normalize("NFKC").replace(BEFORE_NAME, "").slice(0, LONGEST_NAME);
  let similar: HeadUnit | null = null;
  for (let length = head.length; length >= SHORTEST_NAME; length -= 1) {
    const name = head.slice(0, length);
    if (!NAME_ENDS.test(name)) continue;
    const [unit, ...others] = readUnits(name, directory);
    if (!unit || others.length > 0 || unit.members.length > 0 || unit.start > 0 || unit.end < length)
      continue;
    if (unit.name !== null) {
      const rest = LONGER_NAME.exec(head.slice(length))?.[0] ?? null;
      if (rest !== null && directory.countyOf(unit.name) === null) return null;
      return { name: unit.name, body: rest && name + rest, suggestions: [] };
    }
    if (unit.suggestions.length > 0) similar ??= { name: null, body: null, suggestions: unit.suggestions };
  }
  return similar;
}
