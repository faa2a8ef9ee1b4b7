import { FileWorkbookHost, readWorkbook, workbookBytes } from "../../../src/hosts/file";
import type { OfficeWork } from "../../../src/taskpane/work/office-work";
import { workOnSampleWith } from "../read-sample";
import {
  insertColumn,
  ledgerBytes,
  ledgerFile,
  rowsNow,
  smallLedger,
  turnRound,
  type,
  type LedgerRow,
} from "../small-ledger";

const ignore = (): void => undefined;

const PROBLEMS = ["河道淤积严重", "扬尘污染突出", "餐饮油烟扰民"];
const ITEMS: readonly LedgerRow[] = PROBLEMS.map((problem) => ({ 反馈问题: problem }));
const RETURNED: readonly LedgerRow[] = PROBLEMS.map((problem, place) => ({
  反馈问题: problem,
  整改进展: `${problem}：本旬进展`,
  ...(place === 0 ? { 完成状态: "完成整改" } : {}),
}));
const MERGED = [
  ["河道淤积严重", "市水利局：河道淤积严重：本旬进展", "完成整改"],
  ["扬尘污染突出", "市水利局：扬尘污染突出：本旬进展", "正在整改"],
  ["餐饮油烟扰民", "市水利局：餐饮油烟扰民：本旬进展", "正在整改"],
];

async function merged(): Promise<{ work: OfficeWork; host: FileWorkbookHost }> {
  const { host } = await smallLedger(ITEMS);
  const work = workOnSampleWith(host);
  await work.read();
  await work.merging.merge([await ledgerFile("市水利局.xlsx", RETURNED)], ignore);
  return { work, host };
}

const shown = (host: FileWorkbookHost): Promise<unknown[][]> =>
  rowsNow(host, "反馈问题", "整改进展", "完成状态");

describe("where rows were moved in the sheet since it was read", () => {
  test("what was merged goes to its items", async () => {
    const { work, host } = await merged();
    await turnRound(host);
    const { applied, stale } = await work.merging.applyMerge();
    expect([applied, stale]).toEqual([4, []]);
    expect(await shown(host)).toEqual(MERGED.toReversed());
  });

  test("what somebody typed meanwhile is left as it is, and told as an item's", async () => {
    const { work, host } = await merged();
    await type(host, 0, "整改进展", "刚打的电话：已清淤");
    await turnRound(host);
    const { applied, stale } = await work.merging.applyMerge();
    expect(applied).toBe(3);
    expect(stale.map(({ item, after }) => [item, after])).toEqual([
      ["附件1第1项", "市水利局：河道淤积严重：本旬进展"],
    ]);
    expect((await shown(host))[2]).toEqual(["河道淤积严重", "刚打的电话：已清淤", "完成整改"]);
  });

  test("what nobody has looked at yet is not made", async () => {
    const { work, host } = await merged();
    await type(host, 2, "反馈问题", "噪声夜间扰民");
    await work.read();
    const planned = work.merging.mergeEdits().length;
    await type(host, 2, "反馈问题", "餐饮油烟扰民");
    const { applied, overview } = await work.merging.applyMerge();
    expect([planned, applied, overview.merge?.edits]).toEqual([3, 3, 1]);
  });

  test.each(["read anew", "not read anew"])("results of a check go to their items (%s)", async (how) => {
    const done = ITEMS.map((row) => ({ ...row, 整改时限: "2019年3月底前", 完成状态: "完成整改" }));
    const { host } = await smallLedger(done);
    const work = workOnSampleWith(host);
    await work.read();
    await work.verifying.readVerification(await filledForm("不实", "属实", "属实"));
    await turnRound(host);
    if (how === "read anew") await work.read();
    const { applied, stale } = await work.verifying.applyVerification();
    expect([applied, stale]).toEqual([6, []]);
    expect(await rowsNow(host, "反馈问题", "完成状态", "核查情况")).toEqual([
      ["餐饮油烟扰民", "核查通过", "属实"],
      ["扬尘污染突出", "核查通过", "属实"],
      ["河道淤积严重", "正在整改", "不实"],
    ]);
  });

  test("a preview of results shows the cells of the ledger that was read last", async () => {
    const { host } = await smallLedger(ITEMS.map((row) => ({ ...row, 完成状态: "完成整改" })));
    const work = workOnSampleWith(host);
    await work.read();
    await work.verifying.readVerification(await filledForm("不实", "", ""));
    const rows = (): number[] => work.verifying.verificationEdits().map(({ place }) => place.row);
    expect(new Set(rows())).toEqual(new Set([2]));
    await turnRound(host);
    await work.read();
    expect(new Set(rows())).toEqual(new Set([4]));
  });

  test("a change confirmed for one item is not made on another", async () => {
    const standard = ["噪声夜间扰民", "垃圾露天堆放"].map((problem) => ({ 反馈问题: problem }));
    const odd = (problem: string): LedgerRow => ({ 反馈问题: problem, 完成状态: "基本完成" });
    const { host } = await smallLedger([
      odd("河道淤积严重"),
      ...ITEMS.slice(1, 2),
      ...standard,
      odd("餐饮油烟扰民"),
    ]);
    const work = workOnSampleWith(host);
    await work.read();
    await turnRound(host);
    const { applied, stale } = await work.checking.applyProposed({ sheet: "整改台账", row: 2, column: 8 });
    expect([applied, stale.map(({ item }) => item)]).toEqual([0, ["附件1第1项"]]);
  });
});

describe("taking a change back", () => {
  const BEFORE: readonly LedgerRow[] = [
    { 反馈问题: "河道淤积严重" },
    { 反馈问题: "扬尘污染突出" },
    { 反馈问题: "餐饮油烟扰民", 完成状态: "整改中" },
  ];
  const INSERTED: LedgerRow = { 序号: 6, 反馈问题: "噪声夜间扰民" };
  const numbered = BEFORE.map((row, place) => ({ ...row, 序号: place + 1, 完成状态: "正在整改" }));

  /** The settings of a pane that mended the third item, and was closed. */
  async function keptSettings(): Promise<{ lastInverse: object[] }> {
    const { host } = await smallLedger(BEFORE);
    const work = workOnSampleWith(host);
    await work.read();
    expect((await work.checking.applyFixes()).applied).toBe(1);
    return (await host.loadSettings()) as { lastInverse: object[] };
  }

  test("in a pane opened later, an edit whose row holds another item is told, and not made", async () => {
    const { host } = await smallLedger([INSERTED, ...numbered]);
    await host.saveSettings(JSON.parse(JSON.stringify(await keptSettings())) as never);
    const later = workOnSampleWith(host);
    expect((await later.read()).undoable).toBe(1);
    const { applied, stale, overview } = await later.undo();
    expect([applied, stale.length, overview.undoable]).toEqual([0, 1, 1]);
    expect(await rowsNow(host, "完成状态")).toEqual([INSERTED, ...numbered].map(() => ["正在整改"]));
  });

  test("in a pane opened later, an edit whose row holds its item is made", async () => {
    const { host } = await smallLedger(numbered);
    await host.saveSettings(JSON.parse(JSON.stringify(await keptSettings())) as never);
    const later = workOnSampleWith(host);
    await later.read();
    expect(await later.undo()).toMatchObject({ applied: 1, stale: [] });
    expect((await rowsNow(host, "完成状态"))[2]).toEqual(["整改中"]);
  });

  test("what was kept before items were is taken back by its cells", async () => {
    const kept = await keptSettings();
    const lastInverse = kept.lastInverse.map((edit) => ({ ...edit, item: undefined }));
    const { host } = await smallLedger(numbered);
    await host.saveSettings(JSON.parse(JSON.stringify({ ...kept, lastInverse })) as never);
    const later = workOnSampleWith(host);
    const { settingProblems } = await later.read();
    expect(settingProblems).toEqual([]);
    expect((await later.undo()).applied).toBe(1);
  });

  test("a merge is taken back from its items alone", async () => {
    const { work, host } = await merged();
    await work.merging.applyMerge();
    await turnRound(host);
    const { applied, stale } = await work.undo();
    // The item in the middle stands where it stood.
    expect([applied, stale.length]).toEqual([1, 3]);
    expect((await shown(host)).map(([, progress]) => progress)).toEqual([
      MERGED[2]?.[1],
      null,
      MERGED[0]?.[1],
    ]);
  });

  test("what was not found in moved rows is taken back once they stand as they stood", async () => {
    const { work, host } = await merged();
    await work.merging.applyMerge();
    await turnRound(host);
    expect(await work.undo()).toMatchObject({ applied: 1, moved: 3, overview: { undoable: 3 } });
    expect(await work.undo()).toMatchObject({ applied: 0, moved: 3, overview: { undoable: 3 } });
    await turnRound(host);
    expect(await work.undo()).toMatchObject({ applied: 3, moved: 0, stale: [], overview: { undoable: 0 } });
    expect((await shown(host)).map(([, progress]) => progress)).toEqual([null, null, null]);
  });

  test("of a sheet that was renamed it is taken back once the sheet has its name again", async () => {
    const named = async (sheet: string): Promise<FileWorkbookHost> => {
      const workbook = readWorkbook(await ledgerBytes(numbered), "台账.xlsx");
      const sheets = workbook.sheets.map((one) => ({ ...one, name: sheet, grid: { ...one.grid, sheet } }));
      return new FileWorkbookHost({ workbook: { ...workbook, sheets }, deliver: () => Promise.resolve() });
    };
    const renamed = await named("台账（4月上旬）");
    await renamed.saveSettings(JSON.parse(JSON.stringify(await keptSettings())) as never);
    const work = workOnSampleWith(renamed);
    await work.read();
    expect(await work.undo()).toMatchObject({ applied: 0, moved: 1, overview: { undoable: 1 } });
    const host = await named("整改台账");
    await host.saveSettings((await renamed.loadSettings()) as never);
    const later = workOnSampleWith(host);
    await later.read();
    expect(await later.undo()).toMatchObject({ applied: 1, moved: 0, overview: { undoable: 0 } });
  });

  test("what somebody has typed over is told as changed, and not kept", async () => {
    const { work, host } = await merged();
    await work.merging.applyMerge();
    await type(host, 0, "整改进展", "刚打的电话：已清淤");
    const undone = await work.undo();
    expect(undone).toMatchObject({ applied: 3, moved: 0, stale: [{}], overview: { undoable: 0 } });
  });
});

describe("taking a change back where a column was put into the sheet since", () => {
  const FORMER: LedgerRow = { 反馈问题: "扬尘污染突出", 牵头单位: "市环保局", 责任单位: "市环保局" };

  /** A pane that put a name right, in 牵头单位 and in 责任单位 alike. */
  async function renamed(): Promise<{ work: OfficeWork; host: FileWorkbookHost }> {
    const { host } = await smallLedger([FORMER, { 反馈问题: "河道淤积严重" }]);
    const work = workOnSampleWith(host);
    await work.read();
    expect((await work.unitNames.applyUnitEdits()).applied).toBe(2);
    return { work, host };
  }

  const unitsNow = async (host: FileWorkbookHost): Promise<unknown[]> =>
    ((await host.readSheet("整改台账")).rows[2] ?? []).slice(4, 7);

  test("an edit whose column is another one by now is told, and not made", async () => {
    const { work, host } = await renamed();
    await insertColumn(host, "牵头单位", "包保领导");
    const before = await unitsNow(host);
    const { applied, stale, overview } = await work.undo();
    expect([applied, stale.length, overview.undoable]).toEqual([0, 2, 2]);
    expect(await unitsNow(host)).toEqual(before);
    expect(before).toEqual([null, "市生态环境局", "市生态环境局"]);
  });

  test("the same in a pane opened later", async () => {
    const { host } = await renamed();
    await insertColumn(host, "牵头单位", "包保领导");
    const later = workOnSampleWith(host);
    expect(await later.read()).toMatchObject({ undoable: 2, settingProblems: [] });
    expect(await later.undo()).toMatchObject({ applied: 0, stale: [{}, {}] });
    expect(await unitsNow(host)).toEqual([null, "市生态环境局", "市生态环境局"]);
  });

  test("an edit in a column left of the new one is made", async () => {
    const { work, host } = await renamed();
    await insertColumn(host, "责任单位", "包保领导");
    const { applied, stale } = await work.undo();
    expect([applied, stale.length]).toEqual([1, 1]);
    expect(await unitsNow(host)).toEqual(["市环保局", null, "市生态环境局"]);
  });

  test("what was kept before columns were is taken back by its rows and cells", async () => {
    const { host } = await renamed();
    const kept = (await host.loadSettings()) as { lastInverse: object[] };
    const lastInverse = kept.lastInverse.map((edit) => ({ ...edit, columnId: undefined }));
    await host.saveSettings(JSON.parse(JSON.stringify({ ...kept, lastInverse })) as never);
    const later = workOnSampleWith(host);
    await later.read();
    expect(await later.undo()).toMatchObject({ applied: 2, stale: [] });
  });
});

async function filledForm(...results: readonly string[]): Promise<File> {
  const rows = [
    ["附件", "序号", "反馈问题", "责任单位", "整改时限", "核查情况", "核查时间"],
    ...results.map((result, place) => [
      "附件1",
      String(place + 1),
      PROBLEMS[place] ?? "",
      "市水利局",
      "2019年3月底前",
      result,
      null,
    ]),
  ];
  const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
  const bytes = await workbookBytes([{ name: "核查表", columns: [], rows: cells }]);
  return new File([bytes.slice()], "核查表.xlsx");
}
