import type { ProgressOrder } from "../work/views/progress-view";

/** 进度. */
export const progressWords = {
  title: "进度",
  orderLabel: "按什么看",
  orders: {
    leadUnits: "牵头单位",
    responsibleUnits: "责任单位",
    county: "县区",
    batch: "附件",
  } satisfies Record<ProgressOrder, string>,
  countedOnce: {
    leadUnits: "一项有几个牵头单位，就在每个单位各计一次。",
    responsibleUnits: "一项有几个责任单位，就在每个单位各计一次。",
    county: "一项涉及几个县区，就在每个县区各计一次。",
    batch: "每项只计一次。",
  } satisfies Record<ProgressOrder, string>,
  average: "平均",
  unknownUnit: "名录没有",
  noRows: "这一列没有填单位。",
  overdue: (count: number) => (count === 0 ? "没有超期" : `超期 ${count} 项（按天数）`),
  dueSoon: (count: number, days: number) =>
    count === 0 ? `${days} 天内没有到期` : `${days} 天内到期 ${count} 项`,
  notComputable: (count: number) =>
    count === 0 ? "没有无法判定的" : `无法判定 ${count} 项（没有日期，不算超期也不算按期）`,
  figures: "各项指标和口径",
  noDeadline: "没有写时限",
  daysLate: (days: number) => `${days} 天`,
  daysLeft: (days: number) => (days === 0 ? "当天到期" : `还有 ${days} 天`),
  noItems: "没有这样的任务。",
} as const;
