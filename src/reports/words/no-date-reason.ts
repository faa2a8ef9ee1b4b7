import type { Deadline } from "../../calendar";

/** Why a 整改时限 without a date cannot be judged, in words. */
export function noDateReason({ text, problem, event, immediate, ongoing }: Deadline): string {
  if (text === "") return "没有填写时限";
  if (problem === "invalid") return "写的日期不存在，请核对";
  if (event !== null) return `以“${event}”为限，没有日期`;
  if (immediate && ongoing) return "要求立即整改、持续推进，没有日期";
  if (immediate) return "要求立即整改，没有日期";
  if (ongoing) return "要求持续推进，没有日期";
  return "时限看不出日期，请核对";
}
