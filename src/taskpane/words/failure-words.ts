import { VerbRefused, type RefusalCode } from "../../app";
import { HostFailure } from "../../hosts";
import { excelFailureSentence, isExcelFailureCode } from "../../hosts/excel";
import { unreadableSentence } from "../work/unreadable-sentence";

const REFUSALS: Readonly<Record<RefusalCode, (params: VerbRefused["params"]) => string>> = {
  "ledger-not-found": () => "没有认出台账。请到“台账”指出表头所在行，或用模板新建。",
  "as-of-missing": () => "还没有选旬次。请点右上角选好旬次再试。",
  "dekad-missing": () => "还没有选旬次。请点右上角选好旬次再试。",
  "nothing-to-verify": () => "没有已完成整改、尚未核查的任务，不用抽取。",
  "unit-without-letters": ({ unit }) => `“${unit ?? ""}”没有要发函的任务。请换一个单位。`,
  "unit-without-items": ({ unit }) => `台账里没有“${unit ?? ""}”的任务。请换一个单位。`,
  "reason-missing": ({ count }) => `台账还有 ${count ?? 0} 个错误。请先改正，或写明带错误上报的原因。`,
};

/** What went wrong, and what to do next, in one or two short sentences. */
export function failureWords(error: unknown): string {
  if (error instanceof VerbRefused) return REFUSALS[error.code](error.params);
  if (error instanceof HostFailure) return hostWords(error.code);
  return "出了意外，没有做成，表格没有改动。请重新打开台账助手再试。";
}

const OTHER_FAILURES: Readonly<Record<string, string>> = {
  "sheet-not-found": "工作表不见了，可能刚被改名或删除。请重新检查。",
  "unsupported-by-host": "这里做不到这一步。请在 Excel 里打开再试。",
};

function hostWords(code: string): string {
  if (isExcelFailureCode(code)) return excelFailureSentence(code);
  return OTHER_FAILURES[code] ?? unreadableSentence(code);
}
