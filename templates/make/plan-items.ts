import items from "./plan-items.json";

/** The two lists of the plan; numbers restart in each, so an item's key is both. */
export type BatchName = "附件1" | "附件2";

/**
 * One item of 商丘市's plan of 2019, as published: lost characters, glued and empty fields are kept. 附件1 item 2 has its
 * 主体责任 glued to 牵头单位, and 附件1 item 6 names no 责任领导. A field the plan does not give is `""`.
 */
export interface PlanItem {
  readonly batch: BatchName;
  /** 1 to 19 in 附件1, 1 to 16 in 附件2. */
  readonly number: number;
  readonly problem: string;
  readonly target: string;
  /** One measure a line, numbered as published. */
  readonly measures: string;
  readonly leaders: string;
  readonly leadUnits: string;
  readonly accountable: string;
  readonly responsibleUnits: string;
  readonly responsiblePersons: string;
  readonly supervisors: string;
  readonly deadline: string;
}

/** All 35 items of the plan, in its order. */
export const PLAN_ITEMS: readonly PlanItem[] = items.map((item) => ({
  ...item,
  batch: batchName(item.batch),
}));

/** The plan's item with this key. @throws where the plan has none, which is a slip in this script. */
export function planItem(batch: BatchName, number: number): PlanItem {
  const found = PLAN_ITEMS.find((item) => item.batch === batch && item.number === number);
  if (!found) throw new RangeError(`The plan has no item ${batch} ${number}`);
  return found;
}

function batchName(text: string): BatchName {
  if (text !== "附件1" && text !== "附件2") throw new RangeError(`The plan has no list ${text}`);
  return text;
}
