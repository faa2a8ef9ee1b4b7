/** One row of the unit directory (单位名录): a unit, or a group of units, and the names it goes by. */
export interface UnitEntry {
  /** The city's own name for it (规范名称). */
  readonly name: string;
  /** Short and full forms in use today (别名). */
  readonly aliases: readonly string[];
  /** Names it had before a reform (曾用名). */
  readonly formerNames: readonly string[];
  /** 类别, such as 市直部门, 党委部门, 县市区, 企业; {@link GROUP_CATEGORY} for a group. */
  readonly category: string;
  /** Names of the groups it belongs to (所属集合); a group may belong to groups. */
  readonly groups: readonly string[];
}

/** An entry of which nothing but its name is known, and a category where there is one. */
export function bareEntry(name: string, category = ""): UnitEntry {
  return { name, aliases: [], formerNames: [], category, groups: [] };
}

/** The category of an entry that stands for several units. */
export const GROUP_CATEGORY = "集合";
