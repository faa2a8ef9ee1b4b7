import type { Severity } from "../../checks";
import type { FindingOrder } from "../work/views/findings-view";

/** 校验. */
export const checkWords = {
  title: "校验",
  shown: "显示哪些",
  severities: { error: "错误", warning: "提醒", info: "提示" } satisfies Record<Severity, string>,
  orderLabel: "怎样归类",
  orders: { rule: "按规则", unit: "按单位", row: "按任务" } satisfies Record<FindingOrder, string>,
  allGood: "没有发现问题。可以生成旬报了。",
  noneShown: "选中的这几类没有问题。点上面的按钮看别的类。",
  why: "为什么要改",
  preview: (count: number) => `预览 ${count} 处修正`,
  nothingToDo: "没有可直接修正的",
  mendAll: "全部修正",
  mendAllOf: (title: string, count: number) => `全部修正：${title}，${count} 处`,
  export: "导出问题单",
  exporting: "正在导出问题单",
  exported: (count: number, where: string) => `问题单已导出，共 ${count} 条。${where}`,
  adopt: "采用",
  adoptIn: (cell: string) => `采用 ${cell} 的改法`,
  mark: "在表里标出",
  applied: (count: number) => `已修正 ${count} 处`,
} as const;
