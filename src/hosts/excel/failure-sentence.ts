import type { ExcelFailureCode } from "./excel-failure";

const SENTENCES: Readonly<Record<ExcelFailureCode, string>> = {
  "cell-edit-mode": "您正在编辑单元格。请先按回车或 Esc，再点一次。",
  "sheet-protected": "工作表或工作簿有保护，不能改动。请在“审阅”中撤销保护后再试。",
  "sheet-hidden": "这张工作表被隐藏了。请先取消隐藏再试。",
  "changed-meanwhile": "工作表刚刚被改名、移动或删除。请重新检查后再试。",
  "too-large": "单元格里的内容太多，Excel 一次处理不了。请删去多余内容后再试。",
  "sheet-too-large": "工作表太大，没有读取。请删去多余的空行、空列后再试。",
  "settings-too-large": "要保存的设置太多，没有保存。请删去不用的设置后再试。",
  busy: "Excel 正忙。请稍等片刻再试。",
  "connection-lost": "与 Excel 的连接断开了。请检查网络后再试。",
  "version-too-old": "这个版本的 Excel 做不到这一步。请升级到 Excel 2021 或更新的版本。",
  "added-to-open-workbook": "没能打开新的工作簿，结果已放在当前工作簿的新工作表里。请核对后另存。",
  "excel-refused": "Excel 没有完成这一步。请保存工作簿，重新打开后再试。",
};

/** What went wrong and what to do next, in one or two short sentences for the user. */
export function excelFailureSentence(code: ExcelFailureCode): string {
  return SENTENCES[code];
}

/** Whether a code is one of those that Excel fails with. */
export function isExcelFailureCode(code: string): code is ExcelFailureCode {
  return Object.hasOwn(SENTENCES, code);
}
