import type { Chasing } from "../../returns";

/** Files of no use that their units have to send again: not those beside which a good one came. */
export function toBeSentAgain({ unusable }: Chasing): Chasing["unusable"] {
  return unusable.filter(({ isMadeUpFor }) => !isMadeUpFor);
}

/** How many are chased for what is not there, in the same words wherever it is told. */
export function chasingCounts(chasing: Chasing): string {
  const { notReturned, incomplete } = chasing;
  return `未报送${notReturned.length}个单位，漏报${incomplete.length}个单位，不能用${toBeSentAgain(chasing).length}份`;
}

/** What goes with them where the master holds an earlier merge of the 旬: who returned for the merge before is chased by them as well. */
export const THESE_FILES_ONLY = "只看这次的文件，台账里这一旬以前合并的没有算";
