import { workbookBytes } from "../../../src/hosts/file";
import type { OfficeWork } from "../../../src/taskpane/work/office-work";
import type { MergeView } from "../../../src/taskpane/work/views/merge-view";
import { workOnSampleWith } from "../read-sample";
import { ledgerFile, smallLedger, type LedgerRow } from "../small-ledger";

const ignore = (): void => undefined;

const RIVER = "河道淤积严重";
const DUST = "扬尘污染突出";
const FINANCE = "市财政局";
const ITEMS: readonly LedgerRow[] = [
  { 反馈问题: RIVER },
  { 反馈问题: DUST, 牵头单位: FINANCE, 责任单位: FINANCE },
];

async function merged(items: readonly LedgerRow[], ...files: readonly File[]): Promise<OfficeWork> {
  const { host } = await smallLedger(items);
  const work = workOnSampleWith(host);
  await work.read();
  await work.merging.merge(files, ignore);
  return work;
}

function viewOf(work: OfficeWork): MergeView {
  const view = work.merging.mergeView();
  if (!view) throw new Error("Nothing was merged");
  return view;
}

/** A table of one item's progress; whose it is stands in it only where it is told here. */
async function formOf(unit: string, name: string, problem = RIVER): Promise<File> {
  const rows = [
    ["整改进展情况表（2019年4月上旬）"],
    ...(unit === "" ? [] : [[`填报单位：${unit}`]]),
    ["附件", "序号", "反馈问题", "整改进展", "完成状态"],
    ["附件1", "1", problem, "已清淤", "正在整改"],
  ];
  const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
  const bytes = await workbookBytes([{ name: "表", columns: [], rows: cells }]);
  return new File([bytes.slice()], name);
}

const emptyForm = (name: string): Promise<File> =>
  ledgerFile(name, [{ 反馈问题: RIVER, 完成状态: "", 填报单位: "市水利局" }]);

const broken = (name: string): File => new File(["PK 传断了"], name);

describe("whose a file is, where nobody knows its unit", () => {
  test("is to be confirmed, from all units that the directory and the items name", async () => {
    const work = await merged(ITEMS, await formOf("", "汇总表.xlsx"));
    expect(viewOf(work).files).toMatchObject([{ unit: null, isUnitKnown: false }]);
    expect(viewOf(work).unitNames).toEqual(expect.arrayContaining(["市水利局", FINANCE]));
    await work.merging.decideFile({ file: "汇总表.xlsx", unit: "市水利局" });
    expect(viewOf(work)).toMatchObject({ returned: 1, files: [{ unit: "市水利局", isUnitKnown: true }] });
  });

  test("is to be confirmed where the directory does not know it, and it counts only then", async () => {
    const work = await merged(ITEMS, await formOf("滨湖新区管委会", "滨湖新区.xlsx"));
    const { asked } = viewOf(work);
    expect(viewOf(work)).toMatchObject({ returned: 0, files: [{ isUnitKnown: false }] });
    await work.merging.decideFile({ file: "滨湖新区.xlsx", unit: "滨湖新区管委会" });
    expect(viewOf(work)).toMatchObject({ returned: 1, asked: asked + 1, files: [{ isUnitKnown: true }] });
  });

  test("is asked again where the answer was wrong, and merged anew by the next answer", async () => {
    const work = await merged(ITEMS, await formOf("", "汇总表.xlsx", DUST));
    const asked = viewOf(work);
    await work.merging.decideFile({ file: "汇总表.xlsx", unit: "市水利局" });
    expect(viewOf(work).files).toMatchObject([{ unit: "市水利局", isUnitSaid: true, matched: 0 }]);
    await work.merging.askUnitAgain("汇总表.xlsx");
    expect(viewOf(work)).toEqual(asked);
    await work.merging.decideFile({ file: "汇总表.xlsx", unit: FINANCE });
    expect(viewOf(work).files).toMatchObject([{ unit: FINANCE, isUnitSaid: true, matched: 1 }]);
  });

  test("asked again, what else was said of the file stays", async () => {
    const work = await merged(ITEMS, await formOf("", "汇总表.xlsx"));
    await work.merging.decideFile({ file: "汇总表.xlsx", unit: "市水利局" });
    await work.merging.decideFile({ file: "汇总表.xlsx", leaveOut: true });
    await work.merging.askUnitAgain("汇总表.xlsx");
    expect(viewOf(work).files).toMatchObject([{ unit: null, isUnitSaid: false, leftOut: true }]);
  });

  test("is known where an item names it, though the directory does not", async () => {
    const items = [{ 反馈问题: RIVER, 责任单位: "滨湖新区管委会" }];
    const work = await merged(items, await formOf("滨湖新区管委会", "滨湖新区.xlsx"));
    expect(viewOf(work).files).toMatchObject([{ isUnitKnown: true }]);
    expect(viewOf(work).unitNames).toContain("滨湖新区管委会");
  });
});

describe("a file that could not be read", () => {
  test("makes way for the one of its name that is added later", async () => {
    const work = await merged(ITEMS, broken("市水利局.xlsx"));
    expect(viewOf(work).chasing.unusable).toHaveLength(1);
    await work.merging.merge([await formOf("市水利局", "市水利局.xlsx")], ignore);
    expect(viewOf(work).files).toMatchObject([{ file: "市水利局.xlsx", error: null }]);
    expect(viewOf(work).chasing.unusable).toEqual([]);
  });

  test("is not chased where its unit sent a good one under another name", async () => {
    const work = await merged(ITEMS, broken("市水利局.xlsx"), await formOf("市水利局", "整改填报表.xlsx"));
    expect(viewOf(work).files.map(({ error }) => error)).toEqual(["not-a-workbook", null]);
    expect(viewOf(work).chasing.unusable).toEqual([]);
  });

  test("is chased where its unit sent nothing but an empty form besides", async () => {
    const work = await merged(ITEMS, broken("市水利局.xlsx"), await emptyForm("整改填报表.xlsx"));
    expect(viewOf(work).chasing.unusable.map(({ file }) => file)).toEqual([
      "市水利局.xlsx",
      "整改填报表.xlsx",
    ]);
  });
});

test("an empty form is told as one, and its unit counts as one that has not returned", async () => {
  const work = await merged(ITEMS, await emptyForm("市水利局.xlsx"));
  expect(viewOf(work)).toMatchObject({ returned: 0, asked: 2, files: [{ isBlank: true }] });
  expect(viewOf(work).chasing.unusable).toMatchObject([{ unit: "市水利局", why: { kind: "blank" } }]);
});

describe("a row that may be an item of another unit", () => {
  async function withStrangeRow(): Promise<OfficeWork> {
    const rows: readonly LedgerRow[] = [
      { 反馈问题: RIVER, 整改进展: "已清淤", 填报单位: "市水利局" },
      { 反馈问题: "某某村垃圾堆放问题", 整改进展: "已清理垃圾30吨", 填报单位: "市水利局" },
    ];
    return merged(ITEMS, await ledgerFile("市水利局.xlsx", rows));
  }

  test("says so beside the choice, and after it that it was not adopted", async () => {
    const work = await withStrangeRow();
    const [doubt] = viewOf(work).doubts;
    expect(doubt?.candidates).toMatchObject([{ name: "附件1第2项", isOwn: false }]);
    expect(doubt?.notAdopted).toEqual([]);
    const [candidate] = doubt?.candidates ?? [];
    if (!doubt || !candidate) throw new Error("The row is in doubt");
    await work.merging.decideRow(doubt.row, [candidate.item]);
    expect(viewOf(work).doubts).toMatchObject([{ isDecided: true, notAdopted: ["附件1第2项"] }]);
  });
});

test("units whose files were chosen and not read are not chased", async () => {
  const { host } = await smallLedger(ITEMS);
  const work = workOnSampleWith(host);
  await work.read();
  const files = [await formOf("市水利局", "市水利局.xlsx"), broken("市财政局.xlsx"), broken("回收.xlsx")];
  await work.merging.merge(files, (place, { kind }) => {
    if (place === 0 && kind === "read") work.merging.stopMerging();
  });
  expect(viewOf(work).chasing).toMatchObject({ notReturned: [], unusable: [], unreadOfNobody: 1 });
});

test("without a ledger no file is taken", async () => {
  const { host } = await smallLedger([]);
  const work = workOnSampleWith(host);
  await work.read();
  await expect(work.merging.merge([broken("市水利局.xlsx")], ignore)).rejects.toMatchObject({
    code: "ledger-not-found",
  });
  expect(work.merging.mergeView()).toBeNull();
});
