import type { LeftOutReason, OtherSheet } from "../../ledger";

/** 台账: what was recognised. */
export const ledgerWords = {
  title: "台账",
  none: "没有在工作簿里认出台账。请在下面指出表头所在行，或用模板新建。",
  allEmpty: "工作簿里的表都是空的。请打开整改台账，或用模板新建，再点“重新检查”。",
  sheet: (sheet: string, items: number) => `${sheet}（${items} 项）`,
  form: "一项一表，按标签逐项读取。",
  headerFrom: "表头从第",
  headerTo: "行到第",
  headerEnd: "行",
  headerLabel: (sheet: string) => `${sheet}的表头在第几行`,
  readAgain: "重新读",
  missing: (titles: readonly string[]) => `缺少：${titles.join("、")}。请在下面指出是哪一列。`,
  meaningOf: (letter: string, header: string) => `${letter} 列“${header}”是什么`,
  notUsed: "不用",
  doubtful: "请核对",
  leftOut: (count: number) => `没有当作任务的 ${count} 行`,
  rowReasons: {
    header: "重复的表头",
    index: "列序号",
    section: "分节标题",
    subtotal: "小计、合计",
    footer: "表尾",
    example: "填写示例",
    stray: "零散文字",
    numberOnly: "只有序号",
  } satisfies Record<LeftOutReason, string>,
  others: "别的工作表",
  reasons: {
    empty: "空表",
    "no-ledger": "不像台账。是台账的话，请指出表头",
    hidden: "隐藏的台账，没有采用",
    "old-copy": "像是旧表或另一种列法，没有采用",
  } satisfies Record<OtherSheet["reason"], string>,
} as const;
