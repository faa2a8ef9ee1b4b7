import type { RefusalCode, VerbRefused } from "../app";

const SENTENCES: Readonly<Record<RefusalCode, (params: VerbRefused["params"]) => string>> = {
  "ledger-not-found": () => "没有认出台账。请核对是不是整改台账，或用 templates/整改台账.xlsx 新建。",
  "as-of-missing": () => "没有写明截至哪一天。请加 --as-of，例如 --as-of 2019-04-10。",
  "dekad-missing": () => "没有写明是哪一旬。请加 --dekad，例如 --dekad 2019-04-上。",
  "unit-without-items": ({ unit }) => `台账里没有“${unit ?? ""}”的任务。请核对单位名称。`,
  "unit-without-letters": ({ unit }) => `“${unit ?? ""}”没有要发函的任务。请核对单位名称和截至日期。`,
  "nothing-to-verify": () => "没有已完成整改、尚未核查的任务，不用抽取。",
  "reason-missing": ({ count }) =>
    `台账还有 ${count ?? 0} 个错误，没有生成旬报。请先改正（用 check 查看），或加 --reason 写明带错误上报的原因。`,
};

/** Why a verb was not carried out, and what to do, in one line. */
export function refusalSentence({ code, params }: VerbRefused): string {
  return SENTENCES[code](params);
}
