const DEEDS =
  "牵头|主办|承办|负责|配合|参与|参加|协助|协办|协同|督导|监管|指导|落实|组织实施|实施|联系|包保|验收|核查|主管";
const MANNERS = "为|共同|联合|具体|分别|分工|按职责分工|依职责|按照职责|按职责|各负其责|主要|密切|积极";

/** What the unit does, after its name: 市公安局牵头, 为牵头单位, 按职责分工负责. */
const DEED_AFTER = new RegExp(`(?:${MANNERS})*(${DEEDS})(?:单位|部门|抓)?$`);
/** A post instead of the unit itself: 市审计局主要负责同志. 市委书记 and 县委书记 are persons, and 市委 is not meant. */
const POST_AFTER =
  /(?:党组|党委)?((?:主要|常务|分管|党政)?(?:负责同志|负责人|领导)|(?<=[局委])(?<![省市县区工]委)(?:局长|书记)|(?<=[办委室])主任)$/;
/** The list goes on unnamed: 等, 等部门, 等8个单位. */
const AND_OTHERS = /(等)(?:\d+|[一二三四五六七八九十]+)?(?:个|家)?(?:有关|相关)?(?:市直)?(?:部门|单位)?$/;
/** A role in brackets or before a colon: (牵头), 配合单位: */
const ROLE_WORD = new RegExp(`^(${DEEDS}|主体|责任|等)(?:责任)?(?:单位|部门)?$`);

/** What follows a name and is no part of it. */
export interface TrailingRole {
  /** The word kept: 牵头, 配合, 等, 主要负责同志 … */
  readonly role: string;
  /** How many characters at the end it takes. */
  readonly length: number;
  /** True where it speaks for the whole list before it: all of them lead, not the last alone. */
  readonly forList: boolean;
}

/** The role at the end of a text; `null` where there is none. */
export function trailingRole(text: string): TrailingRole | null {
  for (const [pattern, forList] of [
    [DEED_AFTER, true],
    [POST_AFTER, true],
    [AND_OTHERS, false],
  ] as const) {
    const found = pattern.exec(text);
    const role = found?.[1];
    if (found && role !== undefined && found.index > 0) {
      return { role, length: text.length - found.index, forList };
    }
  }
  return null;
}

/** True for a role that is a person's: 主要负责同志, 局长. */
export function isPost(role: string): boolean {
  return /(?:同志|负责人|领导|局长|书记|主任)$/.test(role);
}

/** The role that a bracket or a label consists of (牵头单位 → 牵头); `null` where it is something else. */
export function roleNamed(text: string): string | null {
  return ROLE_WORD.exec(text.replace(/\s+/g, ""))?.[1] ?? null;
}
