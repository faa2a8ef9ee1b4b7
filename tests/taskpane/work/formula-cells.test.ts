import { FileWorkbookHost, readWorkbook, workbookBytes } from "../../../src/hosts/file";
import { workOnSampleWith } from "../read-sample";
import { ledgerFile, SHEET, type LedgerRow } from "../small-ledger";

const ignore = (): void => undefined;

const ITEMS: readonly LedgerRow[] = [{ 反馈问题: "河道淤积严重" }, { 反馈问题: "扬尘污染突出" }];
const COLUMNS = ["附件", "序号", "反馈问题", "牵头单位", "责任单位", "整改进展", "完成状态"] as const;

/** A master whose first item's status is worked out by a formula. */
async function masterWithFormula(): Promise<FileWorkbookHost> {
  const lines = ITEMS.map(({ 反馈问题: problem }, place) => [
    "附件1",
    place + 1,
    problem ?? null,
    "市水利局",
    "市水利局",
    null,
    "正在整改",
  ]);
  const rows = [["商丘市整改台账（2019年4月上旬）"], COLUMNS, ...lines].map((line, row) => ({
    cells: line.map((value, column) =>
      row === 2 && column === 6 ? { value, formula: 'IF(A3="","","正在整改")' } : { value },
    ),
  }));
  const bytes = await workbookBytes([{ name: SHEET, columns: [], rows }]);
  return new FileWorkbookHost({
    workbook: readWorkbook(bytes, "台账.xlsx"),
    deliver: () => Promise.resolve(),
  });
}

test("a cell that holds a formula is told as left, and neither offered nor counted as a change", async () => {
  const host = await masterWithFormula();
  const work = workOnSampleWith(host);
  await work.read();
  const returned = ITEMS.map((row) => ({ ...row, 整改进展: "已办结", 完成状态: "完成整改" }));
  await work.merging.merge([await ledgerFile("市水利局.xlsx", returned)], ignore);
  expect(work.merging.mergeView()).toMatchObject({ edits: 3, underFormulas: ["附件1第1项完成状态（G3）"] });
  expect(work.merging.mergeEdits().map(({ cell }) => cell)).toEqual(["F3", "F4", "G4"]);
  const { applied, stale, overview } = await work.merging.applyMerge();
  expect([applied, stale, overview.merge?.edits]).toEqual([3, [], 0]);
  expect(work.merging.mergeView()?.underFormulas).toHaveLength(1);
  expect((await host.readSheet(SHEET)).rows.slice(2).map((row) => row[6])).toEqual(["正在整改", "完成整改"]);
});

test("where nothing is to be changed under a formula, nothing is told", async () => {
  const work = workOnSampleWith(await masterWithFormula());
  await work.read();
  await work.merging.merge([await ledgerFile("市水利局.xlsx", [{ ...ITEMS[0], 整改进展: "已办" }])], ignore);
  expect(work.merging.mergeView()?.underFormulas).toEqual([]);
});
