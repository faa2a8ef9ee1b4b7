import { foldText } from "../../text";
import { inUsualForms } from "./written-forms";

const BRACKETS: readonly (readonly [RegExp, string])[] = [
  [/[[{〔【「『<]/g, "("],
  [/[\]}〕】」』>]/g, ")"],
  [/[“”"'‘’·•《》〈〉]/g, ""],
];

/** The committee of a zone, or of counties beside their governments; 城市管理委员会 and 城管委 are none. */
const ZONE_COMMITTEE = /(?<=[区园府委和与及、(])(?:管理委员会|管委员会|管委(?!会))/g;
/** Characters that are their own folded form. */
const CHINESE_ONLY = /^[\u4e00-\u9fff]*$/;
/** The ways to write 县(市、区): 县市区, 县(区), 县区, 区县, 县、市、区 … after 各. */
const COUNTY_WORDING =
  /(?<=[各个]|^)(?:县\((?:市[、,./]?区?|区[、,./]?市?)\)?|区[、,./]?县(?:\(市\))?|[(]县[)]市?[、,./]?区|市[、,./]?县[、,./]?区|市[、,./]?县\(区\)|县[、,./]?市?[、,./]?区)/;

/** A name as it is compared letter by letter: widths, spaces, line breaks and kinds of brackets made one. */
export function exactKey(text: string): string {
  const bare = inUsualForms(text.replace(/\s+/g, ""));
  if (CHINESE_ONLY.test(bare)) return bare;
  let key = foldText(bare);
  for (const [pattern, replacement] of BRACKETS) key = key.replace(pattern, replacement);
  return key;
}

/**
 * A name, given as its {@link exactKey}, without what offices write or leave out at will: 人民政府 and 政府, 委员会 and 委, 办公室 and
 * 办, 和 and 、 between the parts, 中共 before a committee, 部门 and 单位 at the end, 相关 and 有关, the short names of state companies,
 * the ways to write 县(市、区). Names that differ in anything else keep different keys.
 */
export function looseKey(key: string): string {
  return plainKey(key)
    .replace(/党\(工\)委/g, "党委(党工委)")
    .replace(/人民政府/g, "政府")
    .replace(/党工作委员会|党工委员会|(?<=[区园])工作委员会$/g, "党工委")
    .replace(ZONE_COMMITTEE, "管委会")
    .replace(/委员会|委员$/g, "委")
    .replace(/办公室|办公$/g, "办")
    .replace(/部门[和与及、,]?单位$/, "单位")
    .replace(/(?<=.)[和与及、,](?=.)/g, "")
    .replace(/相关(?=部门|单位|部委)/, "有关")
    .replace(/(?<=[关直各]|牵头|责任|成员|配合)部门$/, "单位")
    .replace(/国家电网(?:有限公司|公司)?/, "国网")
    .replace(/中国石油化工|中国石化/, "中石化")
    .replace(/中国石油(?:天然气)?/, "中石油")
    .replace(/(?<=中石[化油])集团(?:有限公司|公司)?(?=.)/, "");
}

/** A name, given as its {@link exactKey}, without 中共, and with one writing of 县(市、区). */
export function plainKey(key: string): string {
  return key.replace(/^中共|^中国共产党/, "").replace(COUNTY_WORDING, "县市区");
}

/** How many characters from `start` on write 各县、市、区 in one of its ways, so that its `、` separates nothing; 0 for none. */
export function countyWordingAt(text: string, start: number): number {
  const [wording = ""] = COUNTY_WORDING_START.exec(text.slice(start, start + 9)) ?? [];
  return wording.length;
}
const COUNTY_WORDING_START = /^各(?:县[、/]市[、/]区|区[、/]县|市[、/]县[、/]区|县[、/]区|县、市区|县市、区)/;
