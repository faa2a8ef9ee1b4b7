import type { Item } from "../../ledger";
import type { Chasing } from "../../returns";
import { itemName } from "./batches";

/** Files of no use that their units have to send again: not those beside which a good one came. */
export function toBeSentAgain({ unusable }: Chasing): Chasing["unusable"] {
  return unusable.filter(({ isMadeUpFor }) => !isMadeUpFor);
}

/** How many are chased for what is not there, in the same words wherever it is told. */
export function chasingCounts(chasing: Chasing): string {
  const { notReturned, incomplete } = chasing;
  return `未报送${notReturned.length}个单位，漏报${incomplete.length}个单位，不能用${toBeSentAgain(chasing).length}份`;
}

/** Of whom nobody can say whether all returned: what stands for units that nobody listed, and items that name nobody. */
export interface UnjudgedLine {
  /** As the ledger has it. */
  readonly unit: string;
  readonly why: string;
}

/** More items are not named one by one. */
const NAMED = 20;

/** The names of the first of several items. */
export function firstNames(items: readonly Item[]): string {
  return `${items.slice(0, NAMED).map(itemName).join("、")}${items.length > NAMED ? "等" : ""}`;
}

/** Who was not judged, and why. */
export function unjudgedLines({ unjudged: { groups, ofNobody } }: Chasing): UnjudgedLine[] {
  const items = `共${ofNobody.length}项（${firstNames(ofNobody)}）`;
  return [
    ...groups.map((unit) => ({ unit, why: "不知道是哪些单位，没有判定是否报送" })),
    ...(ofNobody.length > 0 ? [{ unit: "没有写责任单位", why: `${items}没有判定是否报送` }] : []),
  ];
}

/** What goes with them where the master holds an earlier merge of the 旬: who returned for the merge before is chased by them as well. */
export const THESE_FILES_ONLY = "只看这次的文件，台账里这一旬以前合并的没有算";
