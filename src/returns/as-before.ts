import { foldText } from "../text";

const AS_BEFORE =
  /^(?:情况|进展)?(?:同上一?[旬期次周月]|[与和跟同]上一?[旬期次周月](?:相同|一致|一样)|(?:[较与比]上一?[旬期次周月])?(?:无|没有)变化)[.。]?$/;
/** Longer texts say more. */
const LONGEST_AS_BEFORE = 16;

/** `同上旬`, `与上旬相同`, `无变化`: what a unit reported before still holds. */
export function saysAsBefore(text: string): boolean {
  return text.length <= LONGEST_AS_BEFORE && AS_BEFORE.test(foldText(text));
}
