/** The nine standard words for how far an item has come, by the name the code uses; in the order of a drop-down list. */
export const STANDARD_STATUSES = {
  notStarted: "尚未启动",
  inProgress: "正在整改",
  behind: "未达到序时进度",
  onSchedule: "达到序时进度",
  completed: "完成整改",
  verified: "核查通过",
  closed: "完成销号",
  relapsed: "反弹",
  longTerm: "长期坚持",
} as const;

/** How far an item has come. */
export type StatusId = keyof typeof STANDARD_STATUSES;
