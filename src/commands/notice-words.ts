import { excelFailureSentence, isExcelFailureCode } from "../hosts/excel";
import type { CommandName } from "./command-name";
import type { Notice } from "./notice";

const UNDONE: Readonly<Record<CommandName, string>> = {
  writeTenDayReport: "旬报没有生成",
  writeSummary: "汇总没有生成",
};

const REASONS: Readonly<Record<string, (notice: Notice) => string>> = {
  "ledger-not-found": () => "当前工作簿里没有认出台账。请点“打开台账助手”，指出表头所在行，或用模板新建。",
  "as-of-missing": () =>
    "台账标题没有写明旬次（如“2019年4月上旬”）。请在标题里写上，或点“打开台账助手”选好旬次再做。",
  "reason-missing": ({ count }) =>
    `台账还有 ${count} 个错误。请点“校验”先改正；确需上报的，点“打开台账助手”，在“旬报”里写明原因后生成。`,
  "sheet-not-found": () => "工作表刚刚被改名或删除。请再点一次。",
};
const UNEXPECTED = "出了意外，台账没有改动。请点“打开台账助手”再试。";

/** What the notice says: what was not done, then why and what to do. */
export interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

/** The words of a notice, for the user. */
export function noticeWords(notice: Notice): NoticeWords {
  const { command, code } = notice;
  if (code === "added-to-open-workbook") {
    return { title: "结果在当前工作簿里", text: excelFailureSentence(code) };
  }
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code]?.(notice) : undefined;
  const known = reason ?? (isExcelFailureCode(code) ? excelFailureSentence(code) : UNEXPECTED);
  return { title: UNDONE[command], text: known };
}
