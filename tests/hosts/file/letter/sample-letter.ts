import type { LetterSpec, LetterTable, TemplateSpec } from "../../../../src/document";

/** A template with every style once. */
export const TEMPLATE: TemplateSpec = {
  name: "督办函",
  blocks: [
    { style: "number", text: "【文号】" },
    { style: "title", text: "关于【任务名称】超期整改任务的督办函" },
    { style: "addressee", text: "【主送单位】：" },
    { style: "body", text: "截至【截至日期】，你单位有【项数】项没有按整改时限完成。" },
    { style: "table", text: "【问题清单】" },
    { style: "heading1", text: "一、压实责任" },
    { style: "heading2", text: "（一）按期反馈" },
    { style: "body", text: "请于【回复期限】前书面反馈。" },
    { style: "attachment", text: "附件：佐证材料" },
    { style: "organ", text: "【发文单位】" },
    { style: "date", text: "【成文日期】" },
    { style: "note", text: "（联系人：【联系人】）" },
  ],
};

/** A table of problems with this many rows. */
export function problems(count: number): LetterTable {
  return {
    columns: [
      { title: "序号", share: 1, align: "center" },
      { title: "反馈问题", share: 5, align: "left" },
      { title: "整改时限", share: 2, align: "center" },
    ],
    rows: Array.from({ length: count }, (_, index) => [
      String(index + 1),
      `第${index + 1}项：“六个百分之百”<落实>不到位 & 渣土车带泥上路`,
      "2018年12月底前",
    ]),
  };
}

/** What fills {@link TEMPLATE}. */
export const LETTER: LetterSpec = {
  fileName: "市水利局_督办函_2019年4月上旬.docx",
  template: "督办函",
  fields: {
    文号: "商整改办〔2019〕12号",
    任务名称: "商丘市中央环境保护督察反馈意见",
    主送单位: "市水利局",
    截至日期: "2019年4月10日",
    项数: "20",
    回复期限: "2019年4月20日",
    发文单位: "商丘市环境污染防治攻坚战指挥部办公室",
    成文日期: "2019年4月10日",
    联系人: "张某",
  },
  tables: { 问题清单: problems(20) },
};

/** A letter with these fields alone. */
export function letterOf(fields: LetterSpec["fields"], tables: LetterSpec["tables"] = {}): LetterSpec {
  return { fileName: "函.docx", template: "函", fields, tables };
}
