import type { OtherUnit } from "../../returns";

/** What an office is told of the other unit that a file names. */
export function otherUnitText({ unit, named }: OtherUnit): string {
  return named === "within" ? `表内填报单位写的是${unit}，请核对` : `文件名写的是${unit}，请核对`;
}
