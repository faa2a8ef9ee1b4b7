import type { Status } from "./status-words";

/** From the least to the most advanced. 长期坚持 stands outside: nothing is before or behind it. */
export const STATUS_ORDER: readonly Status[] = [
  "notStarted",
  "behind",
  "inProgress",
  "onSchedule",
  "completed",
  "verified",
  "closed",
];

/**
 * Which way an item went from one status to another: `back` where it is less far than before, or 反弹; `null` where it stayed,
 * or nothing tells.
 */
export function statusMove(before: Status | null, now: Status | null): "forward" | "back" | null {
  if (now === null || now === before) return null;
  if (now === "relapsed") return "back";
  const [from, to] = [before === null ? -1 : STATUS_ORDER.indexOf(before), STATUS_ORDER.indexOf(now)];
  if (from === -1 || to === -1) return null;
  return to < from ? "back" : "forward";
}
