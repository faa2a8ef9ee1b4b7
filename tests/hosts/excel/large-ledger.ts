import { cellKey, gridOf } from "../../../src/sheet";
import type { CellValue, Grid } from "../../../src/sheet";

const HEADERS = [
  "附件/批次",
  "序号",
  "反馈问题",
  "整改目标",
  "整改措施",
  "责任领导",
  "牵头单位",
  "责任单位",
  "整改时限",
  "整改进展",
  "完成状态",
  "完成比例",
  "完成时间",
  "核查情况",
  "是否销号",
  "备注",
];
const UNITS = [
  "市生态环境局",
  "市发展改革委",
  "市住房城乡建设局",
  "民权县人民政府",
  "柘城县人民政府",
  "市水利局",
];
const STATUSES = ["尚未启动", "正在整改", "达到序时进度", "完成整改", "完成销号"];
const DEADLINES = ["2019年3月底前", "2018年12月31日前", "立行立改", "2019年年底前，并长期坚持", "2019.6.30"];
const MATTER = "部分县区散煤治理不到位，燃煤锅炉拆改进度滞后，扬尘污染防治“六个百分之百”落实不严，";

/** A ledger of 整改任务 with so many items, sixteen columns and texts as long as a city's own. The same at every call. */
export function largeLedger(items: number): Grid {
  const rows: CellValue[][] = [["商丘市整改台账"], [...HEADERS]];
  for (let item = 0; item < items; item++) rows.push(itemRow(item));
  const total = rows.push([null, "合计", null, null, null, null, null, null, null, null, null, items]) - 1;
  return {
    ...gridOf("整改台账", rows),
    merges: [{ top: 0, left: 0, bottom: 0, right: HEADERS.length - 1 }],
    formulas: new Map([[cellKey(total, 11), `COUNTA(B3:B${total})`]]),
  };
}

function itemRow(item: number): CellValue[] {
  const of = <Entry>(list: readonly Entry[]): Entry | null => list[item % list.length] ?? null;
  const done = item % 5 >= 3;
  const text = (length: number): string => MATTER.repeat(4).slice(item % 7, (item % 7) + length);
  return [
    `附件${1 + (item % 2)}`,
    1 + item,
    text(60 + (item % 50)),
    text(30 + (item % 20)),
    text(90 + (item % 60)),
    item % 3 === 0 ? "张明" : null,
    of(UNITS),
    `${String(of(UNITS))}、各县（市、区）人民政府`,
    of(DEADLINES),
    text(80 + (item % 40)),
    of(STATUSES),
    { kind: "percent", fraction: done ? 1 : (item % 10) / 10 },
    done ? { kind: "date", iso: `2019-0${1 + (item % 4)}-${10 + (item % 18)}` } : null,
    done ? "已核查" : null,
    done ? "是" : "否",
    "无",
  ];
}
