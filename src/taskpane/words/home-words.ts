import { dekadLabel, type Dekad } from "../../calendar";
import type { Standing } from "../../measures";

const short = (dekad: Dekad): string => dekadLabel(dekad).replace(/^\d+年/, "");

/** The first screen: the work of this 旬. */
export const homeWords = {
  completionRate: "完成率",
  definition: "口径",
  itemsInLedger: "项任务",
  chooseDekad: "台账标题里没有写是哪一旬。选好旬次，才能算完成率和超期。",
  standings: {
    complete: "完成",
    onSchedule: "达到序时",
    underway: "正在整改",
    behind: "未达序时",
    overdue: "超期",
    notComputable: "无日期",
  } satisfies Record<Standing, string>,
  closedAmong: (count: number) => `（销号 ${count}）`,
  settingProblems: (count: number) => `设置里有 ${count} 处没有采用`,
  fill: "填报",
  collect: "汇总",
  steps: {
    ledger: "台账",
    check: "校验",
    units: "单位名称",
    progress: "进度",
    report: "旬报",
    distribute: "下发填报表",
    merge: "合并回收表",
    summary: "一键汇总",
    letters: "写督办函",
    verification: "核查销号",
  },
  ledger: (headerRows: readonly number[], columns: number, unused: number) =>
    `${headerRows.length === 0 ? "一项一表" : `表头在第 ${rowsText(headerRows)} 行`}，认出 ${columns} 列${unused > 0 ? `，${unused} 列未用` : ""}`,
  check: (errors: number, warnings: number, fixable: number) =>
    errors + warnings === 0
      ? "没有错误和提醒"
      : `${errors} 个错误，${warnings} 个提醒${fixable > 0 ? `，${fixable} 处可直接修正` : ""}`,
  units: (sure: number, toConfirm: number, unknown: number) =>
    sure + toConfirm + unknown === 0
      ? "写法都和名录一致"
      : [
          sure > 0 ? `${sure} 种写法待规范` : "",
          toConfirm > 0 ? `${toConfirm} 种待确认` : "",
          unknown > 0 ? `${unknown} 种名录里没有` : "",
        ]
          .filter((part) => part !== "")
          .join("，"),
  progress: (overdue: number, dueSoon: number, days: number) =>
    overdue + dueSoon === 0
      ? `没有超期，${days} 天内没有到期`
      : `超期 ${overdue} 项，${days} 天内到期 ${dueSoon} 项`,
  progressUnknown: "还没有选旬次",
  report: (dekad: Dekad | null) => (dekad ? `生成${short(dekad)}旬报` : "还没有选旬次"),
  reportDone: (dekad: Dekad) => `${short(dekad)}旬报已生成`,
  distribute: "每个单位一张，只有自己的任务",
  distributed: (dekad: Dekad) => `${short(dekad)}填报表已做好`,
  merge: "选择各单位交回的工作簿",
  mergeDone: (returned: number, asked: number, open: number) =>
    `${returned}/${asked} 个单位已交${open > 0 ? `，${open} 处未定` : ""}`,
  summary: "总体、单位、县区、超期、未报送",
  verification: "抽取核查，录入结果",
  letters: "提醒、督办、通报、约谈、销号申请",
  next: {
    chooseDekad: "选择旬次",
    errors: (count: number) => `先看 ${count} 个错误`,
    units: (count: number) => `规范 ${count} 处`,
    report: (dekad: Dekad) => `生成 ${short(dekad)}旬报`,
    summary: "一键汇总",
    showHeader: "指出表头",
  },
} as const;

function rowsText(rows: readonly number[]): string {
  const [first] = rows;
  const last = rows.at(-1);
  return first === last ? String(first) : `${first ?? ""}–${last ?? ""}`;
}
