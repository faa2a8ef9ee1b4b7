import { nameChanges, openLedgers, proposeUnitEdits, type OpenedLedgers } from "../../src/app";
import { FileWorkbookHost } from "../../src/hosts/file";
import { sheetOf } from "../ledger/messy-grids";
import type { CellValue } from "../../src/sheet";

const HEADER = ["序号", "反馈问题", "牵头单位", "责任单位"];

function hostOf(...rows: CellValue[][]): FileWorkbookHost {
  const grid = sheetOf([HEADER, ...rows]);
  return new FileWorkbookHost({
    workbook: { fileName: "台账.xlsx", sheets: [{ name: grid.sheet, visibility: "visible", grid }] },
    deliver: () => Promise.resolve(),
  });
}

const opened = (host: FileWorkbookHost): Promise<OpenedLedgers> => openLedgers(host);

test("edits name cell, before, after and kind; a typing error is left for a person", async () => {
  const host = hostOf([1, "一", "市环保局", "市发改委,拓城县人民政府"], [2, "二", "市水利局", "市环保局"]);
  const edits = proposeUnitEdits(await opened(host));
  expect(edits.map(({ row, column, before, after, kind }) => [row, column, before, after, kind])).toEqual([
    [1, 2, "市环保局", "市生态环境局", "unit-former"],
    [1, 3, "市发改委,拓城县人民政府", "市发展改革委,拓城县人民政府", "unit-nonstandard"],
    [2, 3, "市环保局", "市生态环境局", "unit-former"],
  ]);
  expect(nameChanges(edits)).toEqual([
    { before: "市环保局", after: "市生态环境局", kind: "former", count: 2 },
    { before: "市发改委", after: "市发展改革委", kind: "alias", count: 1 },
  ]);
});

test("a person's decision is applied like the rest", async () => {
  const host = hostOf([1, "一", "拓城县人民政府", ""]);
  const [edit] = proposeUnitEdits(await opened(host), [
    { spelling: "拓城县人民政府", unit: "柘城县人民政府", verdict: "accepted" },
  ]);
  expect([edit?.after, edit?.kind]).toEqual(["柘城县人民政府", "unit-similar"]);
});

test("applied, nothing more is proposed; undone, the workbook is as it was", async () => {
  const host = hostOf(
    [1, "一", "市环保局、市城管局", "及市公安局"],
    [2, "二", "市扬尘办(市城管局", "市工信委"],
  );
  const before = await host.readSheet("台账");
  const { applied, stale, inverse } = await host.applyEdits(proposeUnitEdits(await opened(host)));
  expect([applied.length > 0, stale]).toEqual([true, []]);
  expect(proposeUnitEdits(await opened(host))).toEqual([]);
  await host.applyEdits(inverse);
  expect((await host.readSheet("台账")).rows).toEqual(before.rows);
});
