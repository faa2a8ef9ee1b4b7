import { foldText } from "../../text";

const BRACKETS: readonly (readonly [RegExp, string])[] = [
  [/[[{〔【「『<《]/g, "("],
  [/[\]}〕】」』>》]/g, ")"],
  [/[“”"'‘’·•]/g, ""],
];

/** The committee of a zone, or of counties beside their governments; 城市管理委员会 and 城管委 are none. */
const ZONE_COMMITTEE = /(?<=[区园府委和与及、(])(?:管理委员会|管委员会|管委(?!会))/g;
/** Characters that are their own folded form. */
const CHINESE_ONLY = /^[\u4e00-\u9fff]*$/;
/** The ways to write 县(市、区): 县市区, 县(区), 县区, 区县, 县、市、区 … after 各. */
const COUNTY_WORDING =
  /(?<=各)(?:县\((?:市[、,]?区?|区[、,]?市?)\)?|县\/(?:市\/)?区|区[、,]?县(?:\(市\))?|[(]县[)]市?[、,]?区|市[、,]?县[、,]?区|市[、,]?县\(区\)|县[、,]?市?[、,]?区)/;

/** A name as it is compared letter by letter: widths, spaces, line breaks and kinds of brackets made one. */
export function exactKey(text: string): string {
  const bare = text.replace(/\s+/g, "");
  if (CHINESE_ONLY.test(bare)) return bare;
  let key = foldText(text);
  for (const [pattern, replacement] of BRACKETS) key = key.replace(pattern, replacement);
  return key;
}

/**
 * A name, given as its {@link exactKey}, without what offices write or leave out at will: 人民政府 and 政府, 委员会 and 委, 办公室 and
 * 办, 和 and 、 between the parts, 中共 before a committee, the ways to write 县(市、区). Names that differ in anything else
 * keep different keys.
 */
export function looseKey(key: string): string {
  return plainKey(key)
    .replace(/人民政府/g, "政府")
    .replace(/党工作委员会|党工委员会/g, "党工委")
    .replace(ZONE_COMMITTEE, "管委会")
    .replace(/委员会|委员$/g, "委")
    .replace(/办公室|办公$/g, "办")
    .replace(/(?<=.)[和与及、](?=.)/g, "");
}

/** A name, given as its {@link exactKey}, without 中共, and with one writing of 县(市、区). */
export function plainKey(key: string): string {
  return key.replace(/^中共/, "").replace(COUNTY_WORDING, "县市区");
}

/** How many characters from `start` on write 各县、市、区 in one of its ways, so that its `、` separates nothing; 0 for none. */
export function countyWordingAt(text: string, start: number): number {
  const [wording = ""] = COUNTY_WORDING_START.exec(text.slice(start, start + 9)) ?? [];
  return wording.length;
}
const COUNTY_WORDING_START = /^各(?:县、市、区|区、县|市、县、区|县、区|县、市区|县市、区)/;
