import type { DoubtReason } from "../../ledger";

/** What an office is told of why it is not sure which item a returned row is. */
export const DOUBT_WORDS: Readonly<Record<DoubtReason, string>> = {
  "number-missing": "没有序号",
  "part-numbered": "序号像是这一项的一部分",
  "number-shifted": "序号对不上",
  "text-missing": "没有写问题",
  "text-differs": "问题写得不大一样",
  "text-alike": "问题只是相近",
  "several-alike": "好几项都像",
  "key-contradicted": "行被挪动或复制过",
};
