import {
  type Item,
  type Ledger,
  recognizeWorkbook,
  rectificationKind,
  rowKeyOf,
  rowKeyText,
} from "../../../src/ledger";
import { ledgerSheets } from "../../../src/reports";
import { cellsOfRow, type CellValue, type Grid, gridOf, type SheetSpec } from "../../../src/sheet";
import { builtInDirectory } from "../../../src/units";
import { columnValues, filledCells, headerRow, mergesOverlap, textsOf, titlesOf } from "../sheet-checks";

const OURS = ["序号", "反馈问题", "责任单位", "整改时限", "整改进展", "完成状态"];

type Row = readonly CellValue[];

function task(number: number, ...own: Row): Row {
  const problem = `第${number}个企业治污设施不正常运行`;
  return [number, problem, "市水利局", "2019年6月底前", "正在拆除", "正在整改", ...own];
}

function read(...grids: readonly Grid[]): readonly Ledger[] {
  const sheets = grids.map((grid) => ({ grid, visibility: "visible" as const }));
  return recognizeWorkbook(sheets, { kind: rectificationKind, directory: builtInDirectory() }).ledgers;
}

function written(ledgers: readonly Ledger[], items?: readonly Item[]): SheetSpec {
  const [sheet] = ledgerSheets({
    name: "整改台账",
    title: "商丘市整改台账",
    unit: "市整改办",
    kind: rectificationKind,
    items: items ?? ledgers.flatMap((ledger) => ledger.items),
    asOf: null,
    ledgers,
  });
  if (!sheet) throw new RangeError("A ledger has a sheet");
  return sheet;
}

/** What stands under a title, from the first item to the last. */
function under(sheet: SheetSpec, title: string): unknown[] {
  const column = titlesOf(sheet).findIndex((one) => String(one).replaceAll("\n", "") === title);
  return column === -1 ? [] : columnValues(sheet, column, headerRow(sheet) + 1, sheet.rows.length - 1);
}

function again(sheet: SheetSpec): Ledger {
  const cells = sheet.rows.map((row) => cellsOfRow(row).map((cell) => cell?.value ?? null));
  const [ledger] = read({ ...gridOf(sheet.name, cells), merges: sheet.merges ?? [] });
  if (!ledger) throw new RangeError("It is a ledger");
  return ledger;
}

const readAs = ({ columns }: Ledger): string[] => [...columns.keys()].toSorted();

test("they stand behind all others, under their own headers, each value as what it is", () => {
  const ledgers = read(
    gridOf("台账", [
      [
        ...OURS.slice(0, 2),
        "领导批示",
        ...OURS.slice(2),
        "备用编号",
        "批示日期",
        "投资（万元）",
        "占比",
        "空栏",
      ],
      ...[
        task(1, "007", { kind: "date", iso: "2019-03-05" }, 12.5, { kind: "percent", fraction: 0.855 }),
        task(2, "=1+1", null, 3, { kind: "error", code: "#N/A" }),
      ].map((row, at) => [...row.slice(0, 2), at === 0 ? "王市长批示抓紧" : "", ...row.slice(2)]),
    ]),
  );
  const sheet = written(ledgers);
  const titles = titlesOf(sheet);
  expect(titles).toEqual([...OURS, "领导批示", "备用编号", "批示日期", "投资（万元）", "占比", "空栏"]);
  expect(under(sheet, "领导批示")).toEqual(["王市长批示抓紧", null]);
  expect(under(sheet, "备用编号")).toEqual(["007", "=1+1"]);
  expect(under(sheet, "批示日期")).toEqual([{ kind: "date", iso: "2019-03-05" }, null]);
  expect(under(sheet, "投资（万元）")).toEqual([12.5, 3]);
  expect(under(sheet, "占比")).toEqual(["85.5%", "#N/A"]);
  expect(filledCells(sheet).some(({ formula }) => formula !== undefined)).toBe(false);
  expect(sheet.filter?.right).toBe(titles.length - 1);
  expect(mergesOverlap(sheet)).toBe(false);
});

test("a day shows as a day, and beside numbers as text, which would show as days themselves", () => {
  const day = { kind: "date" as const, iso: "2019-03-05" };
  const sheet = written(
    read(gridOf("台账", [[...OURS, "批示日期", "交办"], task(1, day, day), task(2, "待定", 3)])),
  );
  const [dated] = filledCells(sheet).filter(({ value }) => typeof value === "object");
  expect(dated?.style?.numberFormat).toBe('yyyy"年"m"月"d"日"');
  expect(under(sheet, "批示日期")).toEqual([day, "待定"]);
  expect(under(sheet, "交办")).toEqual(["2019年3月5日", 3]);
});

test("shares stay numbers that show as shares, and yes and no stay what they are", () => {
  const share = (fraction: number) => ({ kind: "percent" as const, fraction });
  const sheet = written(
    read(
      gridOf("台账", [
        [...OURS, "到位率", "占比", "比例", "是否公开", "有的"],
        task(1, share(0.85), share(0.855), share(2 / 3), true, share(0.5)),
        task(2, share(1.07), share(0), share(0.5), false, 2),
        task(3, null, null, null, null, { kind: "date", iso: "2019-03-05" }),
      ]),
    ),
  );
  expect(under(sheet, "到位率")).toEqual([0.85, 1.07, null]);
  expect(under(sheet, "占比")).toEqual([0.855, 0, null]);
  expect(under(sheet, "比例")).toEqual([2 / 3, 0.5, null]);
  expect(under(sheet, "是否公开")).toEqual([true, false, null]);
  // 2 would show as 200% beside them, and as a day of 1900.
  expect(under(sheet, "有的")).toEqual(["50%", 2, "2019年3月5日"]);
  const formats = cellsOfRow(sheet.rows.at(-1) ?? { cells: [] }).map((cell) => cell?.style?.numberFormat);
  expect(formats.slice(OURS.length)).toEqual(["0%", "0.0%", "0.00%", undefined, undefined]);
});

test("of an item with several rows the texts stand one under another, a merged cell counts for all its items", () => {
  const grid = gridOf("台账", [
    [...OURS, "领导批示", "片区"],
    task(1, "抓紧", "东片"),
    [null, null, null, null, "已清运", null, 8],
    task(2, null, null),
    task(3, "已阅", "西片"),
  ]);
  const down = (column: number, top: number, bottom: number) => ({
    top,
    left: column,
    bottom,
    right: column,
  });
  const merges = [down(0, 1, 2), down(1, 1, 2), down(7, 1, 3)];
  const ledgers = read({ ...grid, merges });
  expect(ledgers[0]?.items.map(({ rows }) => rows)).toEqual([[2, 3], [4], [5]]);
  const sheet = written(ledgers);
  expect(under(sheet, "领导批示")).toEqual(["抓紧\n8", null, "已阅"]);
  expect(under(sheet, "片区")).toEqual(["东片", "东片", "西片"]);
});

test("a cell merged over two columns stands once, and is not told again beside a column of ours", () => {
  const grid = gridOf("台账", [
    [...OURS, "备注", "批示一", "批示二"],
    task(1, "没有", null, null),
    task(2, null, "已阅", null),
  ]);
  const over = (row: number, left: number) => ({ top: row, left, bottom: row, right: left + 1 });
  const sheet = written(read({ ...grid, merges: [over(1, 6), over(2, 7)] }));
  expect(titlesOf(sheet)).toEqual([...OURS, "备注", "批示一", "批示二"]);
  expect(under(sheet, "批示一")).toEqual([null, "已阅"]);
  expect(under(sheet, "批示二")).toEqual([null, null]);
});

test("ledgers of several sheets share a column of one header, wherever it stands", () => {
  const ledgers = read(
    gridOf("大气", [[...OURS, "领导批示", "片区"], task(1, "抓紧", "东片")]),
    gridOf("水", [
      ["领导 批示", ...OURS],
      ["已阅", ...task(2)],
    ]),
  );
  const sheet = written(ledgers);
  expect(titlesOf(sheet)).toEqual([...OURS, "领导批示", "片区"]);
  expect(under(sheet, "领导批示")).toEqual(["抓紧", "已阅"]);
  expect(under(sheet, "片区")).toEqual(["东片", null]);
});

test("two columns with one header stay two, and one that repeats a column of ours is kept", () => {
  const sheet = written(
    read(gridOf("台账", [[...OURS, "片区", "片区", "备注", "备注"], task(1, "东", "西", "甲", "乙")])),
  );
  expect(titlesOf(sheet)).toEqual([...OURS, "备注", "片区", "片区", "备注"]);
  expect(cellsOfRow(sheet.rows.at(-1) ?? { cells: [] }).map((cell) => cell?.value)).toEqual([
    ...task(1),
    "甲",
    "东",
    "西",
    "乙",
  ]);
  expect(again(sheet).items[0]?.text.remarks).toBe("甲");
});

test("each of two tables side by side has its own, and so has a table under a header of its own", () => {
  const beside = read(
    gridOf("台账", [
      [...OURS, "领导批示", ...OURS, "片区"],
      [...task(1, "抓紧"), ...task(2, "东片")],
      [...task(3, null), ...task(4, "西片")],
    ]),
  );
  const sheet = written(beside);
  expect(under(sheet, "序号")).toEqual([1, 3, 2, 4]);
  expect(under(sheet, "领导批示")).toEqual(["抓紧", null, null, null]);
  expect(under(sheet, "片区")).toEqual([null, null, "东片", "西片"]);

  const below = written(
    read(
      gridOf("台账", [
        [...OURS, "领导批示"],
        task(1, "抓紧"),
        [],
        ["序号", "片区", ...OURS.slice(1), "领导批示"],
        [2, "东片", ...task(2, "已阅").slice(1)],
      ]),
    ),
  );
  expect(under(below, "领导批示")).toEqual(["抓紧", "已阅"]);
  expect(under(below, "片区")).toEqual([null, "东片"]);
});

test("words beside the items in columns without a header stay too, and come back as the office's own", () => {
  const grid = gridOf("台账", [
    [...OURS, null, "领导批示", null, null],
    task(1, "东片", "抓紧", null, "已约谈"),
    task(2, null, null, null, 3),
    ["合计", null, null, null, null, null, null, null, "共两项"],
  ]);
  const sheet = written(read(grid));
  expect(titlesOf(sheet)).toEqual([...OURS, "无表头的栏", "领导批示", "无表头的栏"]);
  expect(under(sheet, "无表头的栏")).toEqual(["东片", null]);
  expect(cellsOfRow(sheet.rows.at(-1) ?? { cells: [] }).at(-1)?.value).toBe(3);
  const back = again(sheet);
  expect(back.unused.map(({ header }) => header)).toEqual(["无表头的栏", "领导批示", "无表头的栏"]);
  expect(textsOf(written([back]))).toEqual(textsOf(sheet));
});

test("of tables side by side, and of one below with a header of its own, each has its own without a header", () => {
  const beside = written(
    read(
      gridOf("台账", [
        [...OURS, null, ...OURS, null],
        [...task(1, "甲"), ...task(2, "乙")],
        [...task(3, null), ...task(4, "丙")],
      ]),
    ),
  );
  expect(under(beside, "无表头的栏")).toEqual(["甲", null, "乙", "丙"]);
  const below = written(
    read(
      gridOf("台账", [
        [...OURS, "领导批示"],
        task(1, "抓紧"),
        [],
        ["序号", "片区", ...OURS.slice(1)],
        [2, "东片", ...task(2, "已阅").slice(1)],
      ]),
    ),
  );
  expect(under(below, "领导批示")).toEqual(["抓紧", null]);
  expect(under(below, "无表头的栏")).toEqual([null, "已阅"]);
});

test("the key of a row in a column without a header is no word", () => {
  const [first] = read(gridOf("台账", [OURS, task(1)]));
  const key = first?.items.map((item) => rowKeyText(rowKeyOf(item)))[0] ?? "";
  const sheet = written(read(gridOf("台账", [OURS, task(1, key), task(2)])));
  expect(key).not.toBe("");
  expect(titlesOf(sheet)).toEqual(OURS);
});

test("columns that tick a status were read as that, and do not stand beside it", () => {
  const grid = gridOf("台账", [
    ["序号", "反馈问题", "责任单位", "整改时限", "整改进展", "已完成", "正在整改", "领导批示"],
    [...task(1).slice(0, 5), "√", null, "抓紧"],
    [...task(2).slice(0, 5), null, "√", null],
  ]);
  const sheet = written(read(grid));
  expect(under(sheet, "完成状态")).toEqual(["完成整改", "正在整改"]);
  expect(titlesOf(sheet)).toEqual([...OURS, "领导批示"]);
});

test("a long header is broken into lines, so that it takes no more room than others", () => {
  const header = "市委市政府主要领导批示意见及办理情况";
  const sheet = written(read(gridOf("台账", [[...OURS, header], task(1, "抓紧")])));
  const title = String(titlesOf(sheet).at(-1));
  expect(title.replaceAll("\n", "")).toBe(header);
  expect(Math.max(...title.split("\n").map((line) => line.length))).toBeLessThanOrEqual(8);
  expect(again(sheet).unused.map((one) => one.header.replaceAll("\n", ""))).toEqual([header]);
});

test("read again, the ledger has the columns it had, and the office's own stay its own", () => {
  const [first] = read(
    gridOf("台账", [
      [...OURS, "领导批示", "滞后天数", "备注", "备注", "3月下旬整改进展"],
      task(1, "王市长批示抓紧", 3, "甲", "乙", "已立项"),
    ]),
  );
  const back = again(written(first ? [first] : []));
  expect(readAs(back)).toEqual(first ? readAs(first) : []);
  expect(back.items[0]?.text).toEqual(first?.items[0]?.text);
  const twice = written([back]);
  expect(titlesOf(twice)).toEqual(titlesOf(written(first ? [first] : [])));
});

test("a header that would be taken for a column of ours that the sheet has not says whose it is", () => {
  const grid = gridOf("台账", [
    [...OURS, "整改成效"],
    task(1, "已立项").map((cell, at) => (at === 4 ? null : cell)),
  ]);
  const { ledgers } = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory: builtInDirectory(),
    corrections: { 台账: { columns: { progress: 4 } } },
  });
  const sheet = written(ledgers);
  expect(under(sheet, "原台账“整改成效”栏")).toEqual(["已立项"]);
  const back = again(sheet);
  expect(back.columns.get("progress")?.header).toBe("整改进展");
  expect(back.items[0]?.text.progress ?? "").toBe("");
  expect(textsOf(written([back]))).toEqual(textsOf(sheet));
});

test("columns in which nothing stands yet stay, ours in the order of the kind and the office's own behind them", () => {
  const headers = [
    ...OURS.slice(0, 4),
    "备注",
    "整改科室意见",
    ...OURS.slice(4),
    "核查情况",
    "是否销号",
    "说明",
  ];
  const blank = (number: number): Row => task(number).slice(0, 4);
  const ledgers = read(gridOf("台账", [headers, blank(1), blank(2)]));
  const sheet = written(ledgers);
  const own = ["整改科室意见", "说明"];
  expect(titlesOf(sheet)).toEqual([...OURS, "核查情况", "是否销号", "备注", ...own]);
  expect(titlesOf(written([again(sheet)]))).toEqual(titlesOf(sheet));
  expect(titlesOf(written([], ledgers[0]?.items ?? []))).toEqual(OURS.filter((one) => one !== "整改进展"));
});

test("without the ledgers there are none", () => {
  const [ledger] = read(gridOf("台账", [[...OURS, "领导批示"], task(1, "抓紧")]));
  expect(titlesOf(written([], ledger?.items ?? []))).toEqual(OURS);
});

test("headings between the items are a column, the outermost first; one numbered alike ends those below it", () => {
  const heading = (text: string): Row => [text, null, null, null, null, null];
  const grid = gridOf("台账", [
    [...OURS, "领导批示"],
    heading("一、大气污染防治方面"),
    heading("（一）扬尘"),
    task(1, "抓紧"),
    heading("（二）焚烧"),
    task(2),
    heading("二、水污染防治方面"),
    task(3),
  ]);
  const sheet = written(read(grid));
  expect(titlesOf(sheet)).toEqual([...OURS, "分节标题", "领导批示"]);
  expect(under(sheet, "分节标题")).toEqual([
    "一、大气污染防治方面\n（一）扬尘",
    "一、大气污染防治方面\n（二）焚烧",
    "二、水污染防治方面",
  ]);
  const back = again(sheet);
  expect(back.items.map(({ number }) => number)).toEqual(["1", "2", "3"]);
  expect(under(written([back]), "分节标题")).toEqual(under(sheet, "分节标题"));
});

test("a heading that says no more than the batch is not told again", () => {
  const heading = (text: string): Row => [text, null, null, null, null, null];
  const grid = gridOf("台账", [
    OURS,
    heading("附件 1"),
    task(1),
    heading("附件2 水污染问题"),
    task(1),
    heading("附件3"),
    heading("一、扬尘"),
    task(1),
  ]);
  const sheet = written(read(grid));
  expect(under(sheet, "附件/批次")).toEqual(["附件1", "附件2", "附件3"]);
  expect(under(sheet, "分节标题")).toEqual([null, "附件2 水污染问题", "一、扬尘"]);
});
