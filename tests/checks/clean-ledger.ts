import type { CellValue, Grid } from "../../src/sheet";
import { columnLetter } from "../../src/sheet";
import { sheetOf } from "../ledger/messy-grids";

/** A row by the standard titles of its columns. */
export type LedgerRow = Readonly<Record<string, CellValue>>;

/** How far a clean item is. */
export type Stage = "open" | "done" | "verified" | "closed";

const STAGES: Readonly<Record<Stage, LedgerRow>> = {
  open: { 完成状态: "正在整改", 整改进展: "正在铺设管网，已完成工程量的六成。", 完成比例: 60 },
  done: {
    完成状态: "完成整改",
    整改进展: "整治任务已完成，资料已归档。",
    完成比例: 100,
    完成时间: on("2019-03-20"),
  },
  verified: {
    完成状态: "核查通过",
    整改进展: "整治任务已完成，资料已归档。",
    完成比例: 100,
    完成时间: on("2019-03-20"),
    核查情况: "现场核查合格",
    核查时间: on("2019-03-28"),
  },
  closed: {
    完成状态: "完成销号",
    整改进展: "整治任务已完成，资料已归档。",
    完成比例: 100,
    完成时间: on("2019-03-20"),
    核查情况: "现场核查合格",
    核查时间: on("2019-03-28"),
    是否销号: "是",
    销号时间: on("2019-04-02"),
  },
};

export function on(iso: string): CellValue {
  return { kind: "date", iso };
}

const FIELDS = ["河道采砂", "工地扬尘", "黑臭水体", "散煤复燃", "养殖粪污", "渗滤液", "噪声扰民", "秸秆焚烧"];

/** An item as it should be, numbered from 1; every column of a full ledger is there. */
export function cleanRow(number: number, stage: Stage): LedgerRow {
  const field = FIELDS[number % FIELDS.length] ?? "";
  return {
    "附件/批次": "附件1",
    序号: number,
    反馈问题: `${field}问题突出，第${number}轮督察时现场检查发现监管责任没有落实。`,
    整改目标: "断面水质稳定达到Ⅲ类。",
    整改措施: "　　1.开展专项排查，建立问题清单。\n　　2.加强巡查，依法查处违法行为。",
    责任领导: "李　明",
    牵头单位: "市水利局",
    主体责任: "牵头单位主要负责同志",
    责任单位: "市公安局、睢县人民政府",
    责任人: "张三、李四",
    监管责任: "市水利局分管负责同志",
    整改时限: "2019年6月底前",
    完成时间: null,
    核查情况: null,
    核查时间: null,
    是否销号: "否",
    销号时间: null,
    滞后原因: null,
    下一步措施: "加快推进。",
    填报单位: "市水利局",
    填报人: "孙八 13812345678",
    联系电话: "13812345678",
    审核人: "周九",
    填报日期: on("2019-04-11"),
    备注: "举报电话0370-3286000",
    ...STAGES[stage],
  };
}

/** The titles of a full ledger, in the order of a clean row. */
export const TITLES = Object.keys(cleanRow(1, "closed"));

/** Lays rows out below a title and a header; columns in the order given. */
export function ledgerOf(rows: readonly LedgerRow[], titles: readonly string[] = TITLES): Grid {
  return sheetOf([
    ["商丘市整改台账（2019年4月上旬）"],
    titles,
    ...rows.map((row) => titles.map((title) => row[title] ?? null)),
  ]);
}

/** The cell of a row (counted from 0) and column of {@link ledgerOf}. */
export function cellOf(row: number, title: string, titles: readonly string[] = TITLES): string {
  return `${columnLetter(titles.indexOf(title))}${row + 3}`;
}
