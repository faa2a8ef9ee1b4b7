import type { ResultProblem } from "../../verification";

/** 核查销号. */
export const verificationWords = {
  title: "核查销号",
  explains: (items: number) =>
    `已完成整改、还没有核查的有 ${items} 项。随机抽取一部分到现场核查，查实后再销号。`,
  nothing: "没有已完成整改、尚未核查的任务。",
  strata: "按县（市、区）分组",
  stratum: (name: string, items: number) => `${name}：${items} 项`,
  percent: "抽取比例（%）",
  percentHint: "每组至少抽 1 项",
  seed: "随机种子",
  seedHint: "不写就用截至日期。印在核查表上，谁都可以照它重抽",
  draw: "抽取并生成核查表",
  making: "正在抽取",
  drawn: (items: number, where: string) => `抽取了 ${items} 项，核查表已生成。${where}`,
  results: "录入核查结果",
  resultsHint: "选择填好的核查表。先预览，再录入台账；查处不实的恢复为正在整改。",
  choose: "选择填好的核查表",
  read: (genuine: number, foundFalse: number, open: number) =>
    `属实 ${genuine} 项，不实 ${foundFalse} 项，还没有填 ${open} 项。`,
  homeless: (count: number) =>
    `台账没有核查情况、核查时间等列，有 ${count} 处没有地方写。请先加上这些列再录入。`,
  problem: {
    "unknown-item": "台账里没有这一项，没有录入",
    "doubtful-item": "看不准是台账里的哪一项，没有录入",
    "other-result": "台账里已有不同的核查情况，没有改动，请核对",
    unclear: "看不出核查结果，没有录入",
  } satisfies Record<ResultProblem, string>,
  problemLine: (row: number, item: string, problem: string) => `第 ${row} 行 ${item}：${problem}`,
  preview: (count: number) => `预览 ${count} 处`,
  applied: (count: number) => `已录入 ${count} 处`,
} as const;
