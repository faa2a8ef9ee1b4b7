import type { WorkbookHost } from "../../hosts";
import { dekadLabel, formatChineseDate, type Dekad, type IsoDate } from "../../calendar";

/** What stands around every screen. */
export const shellWords = {
  product: "台账助手",
  back: "返回",
  allSheets: "全部台账",
  items: (count: number) => `${count} 项`,
  context: (dekad: Dekad | null, asOf: IsoDate | null) =>
    dekad && asOf
      ? `${dekadLabel(dekad)} · 截至${formatChineseDate(asOf).replace(/^\d+年/, "")}`
      : asOf
        ? `截至${formatChineseDate(asOf)}`
        : "请选择旬次",
  changeContext: "更改工作表、旬次和截至日期",
  contextTitle: "按哪张表、哪一旬统计",
  sheet: "工作表",
  dekad: "旬次",
  year: "年",
  month: "月",
  monthName: (month: number) => `${month}月`,
  parts: { 1: "上旬", 2: "中旬", 3: "下旬" },
  asOf: "截至日期",
  asOfHint: "一般是这一旬的最后一天",
  confirm: "确定",
  cancel: "取消",
  undo: "撤销",
  close: "关闭",
  goTo: (cell: string) => `前往 ${cell}`,
  more: (count: number) => `再看 ${count} 条`,
  reading: "正在读取台账",
  notInExcel:
    "没有连上 Excel。请在 Excel 里打开台账助手；已经在 Excel 里的，请检查网络后重新打开。没有 Excel，可以用网页版。",
  slow: "Excel 还没有回应。请稍等；一直这样的话，请检查网络，关掉台账助手重新打开。",
  tryAgain: "再试一次",
  working: "正在处理",
  /** Where a workbook that was made is to be found. */
  delivered: {
    excel: (fileName: string) => `已在新工作簿中打开，请另存为“${fileName}”。`,
    file: (fileName: string) => `已下载“${fileName}”。`,
    wps: (fileName: string) => `已在新工作簿中打开，请另存为“${fileName}”。`,
  } satisfies Record<WorkbookHost["kind"], (fileName: string) => string>,
  stop: "停止",
  atFile: (name: string, place: number, all: number) => `第 ${place} 个，共 ${all} 个：${name}`,
  leftAlone: (count: number) => `，有 ${count} 处已被改过，没有动`,
  notFound: (count: number) =>
    `，有 ${count} 处找不到：工作表改了名，或者行、列移动过。请先改回去，再点“撤销”。`,
  notReadAgain:
    "。改好以后没能重新检查，可能是正在编辑单元格，下面的数字还是原来的。请按回车或 Esc，再点“重新检查”。",
  notMarkedAgain: "。单元格的颜色没有更新，请到“校验”关掉标色再打开。",
  percent: (numerator: number, denominator: number) =>
    denominator === 0 ? "—" : `${((numerator / denominator) * 100).toFixed(1)}%`,
  nothing: "（空）",
  before: "原来：",
  after: "改为：",
  added: "加上：",
  undone: (count: number) => `已撤销 ${count} 处`,
  changed: "表格改过了，数字可能不准。",
  readAgain: "重新检查",
  noLedgerTitle: "没有认出台账",
  noLedger: "没有在工作簿里认出台账。请到“台账”指出表头所在行，或用模板新建，或从方案建账。",
  showHeader: "指出表头",
} as const;
