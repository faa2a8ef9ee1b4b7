import { handmadeWorkbook } from "../../hosts/file/xlsx-parts";
import type { ChosenFile } from "./page-alone";

const HEADERS = [
  "附件",
  "序号",
  "反馈问题",
  "整改目标",
  "整改措施",
  "责任领导",
  "牵头单位",
  "责任单位",
  "责任人",
  "整改时限",
  "整改进展",
  "完成状态",
  "完成时间",
  "滞后原因",
  "下一步措施",
  "备注",
];
const UNITS = [
  "市生态环境局",
  "市水利局",
  "市发改委",
  "市城管局",
  "市住建局",
  "民权县人民政府",
  "睢县人民政府",
];

/** A ledger of so many items, each in a row of 16 cells, below a title and a header. */
export function largeLedger(items: number): ChosenFile {
  const rows = [row(["整改任务台账（2019年4月上旬）"]), row(HEADERS)];
  for (let number = 1; number <= items; number += 1) rows.push(row(cellsOf(number)));
  const columns = `<cols><col min="3" max="3" width="30" customWidth="1"/><col min="5" max="5" width="24" customWidth="1"/></cols>`;
  const body = `${columns}<sheetData>${rows.join("")}</sheetData>`;
  return {
    name: "大台账.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(handmadeWorkbook({ sheets: [{ name: "整改台账", body }] })),
  };
}

function cellsOf(number: number): string[] {
  const unit = (shift: number): string => UNITS[(number + shift) % UNITS.length] ?? "";
  const isDone = number % 3 === 0;
  return [
    "附件1",
    String(number),
    `第${number}项问题：部分乡镇污水处理设施运行不正常，管网建设滞后`,
    "2019年底前完成整改",
    "加快管网建设，落实运行维护责任",
    "张某",
    unit(0),
    `${unit(1)}、${unit(3)}`,
    "李某",
    number % 50 === 0 ? "尽快" : "2019年6月底前",
    "正在推进管网建设",
    isDone ? "已完成" : "正在整改",
    isDone ? "2019-03-20" : "",
    "",
    "继续推进",
    "",
  ];
}

function row(texts: readonly string[]): string {
  return `<row>${texts.map((text) => (text === "" ? "<c/>" : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join("")}</row>`;
}
