import { mergeEdits, mergeRead, openLedgers, readReturn, itemsOf, type OpenedLedgers } from "../../src/app";
import { FileWorkbookHost } from "../../src/hosts/file";
import { gridOf, type CellRange, type CellValue } from "../../src/sheet";

const HEADER = [
  "附件",
  "序号",
  "反馈问题",
  "牵头单位",
  "整改时限",
  "整改进展",
  "完成状态",
  "完成时间",
  "完成比例",
];
const PROBLEM = "城区污水管网建设滞后，雨污混流问题没有解决";

function hostOf(
  rows: readonly (readonly CellValue[])[],
  merges: readonly CellRange[] = [],
): FileWorkbookHost {
  const grid = { ...gridOf("整改台账", rows), merges };
  return new FileWorkbookHost({
    workbook: {
      fileName: "台账.xlsx",
      sheets: [{ name: "整改台账", visibility: "visible", grid }],
    },
    deliver: () => Promise.resolve(),
  });
}

const item = (...rest: CellValue[]): CellValue[] => [
  "附件1",
  1,
  PROBLEM,
  "市水利局",
  "2019年6月底前",
  ...rest,
];

async function mergedWith(
  master: FileWorkbookHost,
  returned: readonly (readonly CellValue[])[],
): Promise<{ opened: OpenedLedgers; changes: ReturnType<typeof mergeEdits> }> {
  const opened = await openLedgers(master);
  const file = { file: "市水利局.xlsx", open: () => Promise.resolve(hostOf(returned)) };
  const read = await readReturn(file, { directory: opened.directory });
  return { opened, changes: mergeEdits(opened, mergeRead(opened, [read]).result) };
}

test("what was merged goes into the master's own cells, dates and percentages as such; read again, nothing is left to do", async () => {
  const master = hostOf([HEADER, item("已开工", "正在整改", null, 0.4)]);
  const returned = [HEADER, item("管网已贯通", "已完成", "2019.4.3", "100%")];
  const { changes } = await mergedWith(master, returned);
  expect(changes.edits.map(({ columnId, after }) => [columnId, after])).toEqual(
    expect.arrayContaining([
      ["progress", "市水利局：管网已贯通"],
      ["status", "已完成"],
      ["completedOn", { kind: "date", iso: "2019-04-03" }],
      ["percent", { kind: "percent", fraction: 1 }],
    ]),
  );
  expect(changes.homeless).toEqual([]);
  const { stale } = await master.applyEdits(changes.edits);
  expect(stale).toEqual([]);
  expect((await mergedWith(master, returned)).changes.edits).toEqual([]);
});

test("a cell that means the same stays as the master writes it", async () => {
  const master = hostOf([
    HEADER,
    item("管网已贯通", "完成整改", "2019年4月3日", { kind: "percent", fraction: 1 }),
  ]);
  const { changes } = await mergedWith(master, [HEADER, item("管网已贯通", "已完成", "2019-04-03", "100%")]);
  expect(changes.edits.map(({ columnId }) => columnId)).toEqual(["progress"]);
});

test("text that looks like a formula goes in as text", async () => {
  const master = hostOf([HEADER, item("已开工", "正在整改")]);
  const { changes } = await mergedWith(master, [HEADER, item('=HYPERLINK("x")', "正在整改")]);
  const [edit] = changes.edits;
  expect(edit?.after).toBe('市水利局：=HYPERLINK("x")');
});

test("what the master has no column for finds no cell, and is told", async () => {
  const short = HEADER.slice(0, 7);
  const master = hostOf([short, item("已开工", "正在整改")]);
  const { changes } = await mergedWith(master, [HEADER, item("已开工", "已完成", "2019-04-03", "100%")]);
  expect(changes.homeless.map(({ columnId }) => columnId).sort()).toEqual(["completedOn", "percent"]);
});

test("an item of several rows holds what was merged in its first, and reads as merged", async () => {
  const further = (text: string): CellValue[] => [null, null, null, null, null, text, null];
  const base = gridOf("整改台账", [
    HEADER.slice(0, 7),
    item("一标段已开工", "正在整改"),
    further("二标段已开工"),
  ]);
  const merges = [0, 1, 2, 3, 4, 6].map((column) => ({ top: 1, left: column, bottom: 2, right: column }));
  const grid = { ...base, merges };
  const master = new FileWorkbookHost({
    workbook: { fileName: "台账.xlsx", sheets: [{ name: "整改台账", visibility: "visible", grid }] },
    deliver: () => Promise.resolve(),
  });
  const { opened, changes } = await mergedWith(master, [
    HEADER.slice(0, 7),
    item("两个标段都已完工", "已完成"),
  ]);
  expect(itemsOf(opened)[0]?.text.progress).toBe("一标段已开工\n二标段已开工");
  await master.applyEdits(changes.edits);
  const [after] = itemsOf(await openLedgers(master));
  expect(after?.text).toMatchObject({ progress: "市水利局：两个标段都已完工", status: "已完成" });
});

test("an item's two statuses are written as the one word that they were merged to", async () => {
  const master = hostOf([HEADER, item("已开工", "未启动", null, null)]);
  const returned = [
    HEADER,
    item("一段已贯通", "完成整改", null, null),
    ["", "", "", "", "", "二段在建", "正在整改", null, null],
  ];
  const { opened, changes } = await mergedWith(master, returned);
  expect(changes.edits.find(({ columnId }) => columnId === "status")?.after).toBe("正在整改");
  expect(itemsOf(opened)).toHaveLength(1);
});

test("a day without a year, or with lost characters, stays as it was written", async () => {
  const master = hostOf([HEADER, item("已开工", "正在整改", null, null)]);
  const after = async (day: string): Promise<CellValue | undefined> => {
    const { changes } = await mergedWith(master, [HEADER, item("已完工", "完成整改", day, null)]);
    return changes.edits.find(({ columnId }) => columnId === "completedOn")?.after;
  };
  expect(await after("3月15日")).toBe("3月15日");
  expect(await after("20193月15日")).toBe("20193月15日");
});

test("a status cell merged down over two items is not changed for the one that was returned", async () => {
  const rows = [
    HEADER,
    item("已开工", "正在整改", null, null),
    ["附件1", 2, "垃圾填埋场渗滤液处理不规范", "市水利局", "2019年6月底前", "已开工", null, null, null],
  ];
  const master = hostOf(rows, [{ top: 1, left: 6, bottom: 2, right: 6 }]);
  const { changes } = await mergedWith(master, [HEADER, item("管网已贯通", "完成整改", null, null)]);
  expect(changes.edits.map(({ columnId }) => columnId)).toEqual(["progress"]);
  expect(changes.homeless.map(({ columnId, text }) => [columnId, text])).toEqual([["status", "完成整改"]]);
});
