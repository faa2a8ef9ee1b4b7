import { workbookBytes } from "../../../src/hosts/file";
import { cellText, valueAt } from "../../../src/sheet";
import type { OfficeWork } from "../../../src/taskpane/work/office-work";
import type { ConflictView, MergeView } from "../../../src/taskpane/work/views/merge-view";
import { returnedSample } from "../returned-sample";
import { day } from "../../calendar/dates";
import { CHOSEN, workOnSample, workOnSampleWith } from "../read-sample";

const ignore = (): void => undefined;

async function workOnMerged(): ReturnType<typeof workOnSample> {
  const sample = await workOnSample();
  await sample.work.read();
  await sample.work.choose(CHOSEN);
  await sample.work.merging.merge(await returnedSample(), ignore);
  return sample;
}

function viewOf(work: OfficeWork): MergeView {
  const view = work.merging.mergeView();
  if (!view) throw new Error("Nothing was merged");
  return view;
}

function conflictOf(work: OfficeWork, item: string, column: string): ConflictView {
  const found = [...viewOf(work).conflicts, ...viewOf(work).baseline].find(
    (one) => one.item === item && one.column === column,
  );
  if (!found) throw new Error(`No conflict on ${column} of ${item}`);
  return found;
}

test("a further file is merged with those read before; put away, nothing is left", async () => {
  const { work } = await workOnSample();
  await work.read();
  await work.choose(CHOSEN);
  const [first, ...others] = await returnedSample();
  if (!first) throw new Error("The sample has returns");
  const { merge: one } = await work.merging.merge([first], ignore);
  expect(one).toMatchObject({ returned: 1 });
  const { merge: all } = await work.merging.merge(others, ignore);
  expect(viewOf(work).files).toHaveLength(15);
  const together = await workOnMerged();
  expect(all).toEqual((await together.work.choose(CHOSEN)).merge);
  expect(work.merging.clearReturns().merge).toBeNull();
});

test("what the directory has learnt since is true of the returns that were read before", async () => {
  const { work } = await workOnSample();
  await work.read();
  await work.choose(CHOSEN);
  await work.merging.merge([await returnOf("豫东水务治理中心", "报表.xlsx", "2019年4月上旬")], ignore);
  const unitNow = (): string | null | undefined => viewOf(work).files[0]?.unit;
  expect(unitNow()).toBe("豫东水务治理中心");
  await work.unitNames.rememberAliases(["豫东水务治理中心"], "市水利局");
  expect(unitNow()).toBe("市水利局");
});

test("a conflict is decided for a unit, for the master, in a person's own words, and is open again", async () => {
  const { work } = await workOnMerged();
  const { about, entries, settledBy, stands } = conflictOf(work, "附件1第9项", "完成状态");
  expect([settledBy, stands]).toEqual([null, "整改到位"]);
  const { open } = viewOf(work);
  const other = entries.find(({ isLead }) => !isLead);
  await work.merging.decideConflict(about, { from: "unit", unit: other?.unit ?? "" });
  expect(conflictOf(work, "附件1第9项", "完成状态")).toMatchObject({
    settledBy: "decision",
    stands: "未完成",
  });
  expect(viewOf(work).open).toBe(open - 1);
  await work.merging.decideConflict(about, { from: "master" });
  expect(conflictOf(work, "附件1第9项", "完成状态").stands).toBe("达到序时进度");
  await work.merging.decideConflict(about, { from: "text", text: "基本完成" });
  expect(conflictOf(work, "附件1第9项", "完成状态").stands).toBe("基本完成");
  await work.merging.decideConflict(about, null);
  expect(conflictOf(work, "附件1第9项", "完成状态").settledBy).toBeNull();
  expect(viewOf(work).open).toBe(open);
});

test("what was complete in the ledger and is reported otherwise is named", async () => {
  const { work } = await workOnSample();
  await work.read();
  await work.choose(CHOSEN);
  const line = ["附件2", "13", "一些机动车检验机构主要以营利", "市生态环境局", "又发现2家违规", "正在整改"];
  await work.merging.merge([await returnWith(line, "市生态环境局", "报表.xlsx", "2019年4月上旬")], ignore);
  expect(viewOf(work).reopened).toEqual(["附件2第13项"]);
});

test("the lead unit's word for all alike leaves what was decided one by one, and is taken back", async () => {
  const { work } = await workOnMerged();
  const { about } = conflictOf(work, "附件1第9项", "完成状态");
  await work.merging.decideConflict(about, { from: "master" });
  await work.merging.decideByLead(true);
  expect(viewOf(work)).toMatchObject({ open: 0, byLead: true });
  expect(conflictOf(work, "附件1第9项", "完成状态")).toMatchObject({
    settledBy: "decision",
    stands: "达到序时进度",
  });
  await work.merging.decideByLead(false);
  expect(viewOf(work).byLead).toBe(false);
  expect(viewOf(work).open).toBeGreaterThan(0);
});

test("what a unit changed of the plan is not taken unless a person says so", async () => {
  const { work } = await workOnMerged();
  const change = conflictOf(work, "附件2第4项", "整改时限");
  expect([change.stands, change.settledBy]).toEqual([change.master, null]);
  const [entry] = change.entries;
  await work.merging.decideConflict(change.about, { from: "unit", unit: entry?.unit ?? "" });
  expect(conflictOf(work, "附件2第4项", "整改时限").stands).toBe(entry?.word);
});

test("decisions are kept with the workbook, and hold when the same files are merged again", async () => {
  const { work, host } = await workOnMerged();
  await work.merging.decideConflict(conflictOf(work, "附件1第9项", "完成状态").about, { from: "master" });
  await work.merging.decideByLead(true);
  const later = workOnSampleWith(host);
  await later.read();
  await later.merging.merge((await returnedSample()).toReversed(), ignore);
  const byRule = viewOf(work).conflicts.filter(({ settledBy }) => settledBy === "rule").length;
  expect(viewOf(later)).toEqual({ ...viewOf(work), settledEarlier: byRule });
  await later.merging.forgetMergeDecisions();
  expect(viewOf(later).open).toBeGreaterThan(0);
});

test("a file that is left aside is not merged, and is taken in again", async () => {
  const { work } = await workOnMerged();
  const before = viewOf(work);
  await work.merging.decideFile({ file: "夏邑县.xlsx", leaveOut: true });
  expect(viewOf(work).returned).toBe(before.returned - 1);
  expect(viewOf(work).chasing.notReturned).toContain("夏邑县人民政府");
  await work.merging.decideFile({ file: "夏邑县.xlsx", leaveOut: false });
  expect(viewOf(work)).toEqual(before);
});

test("merging changes the master's own cells, as previewed, leaves nothing to do, and is taken back", async () => {
  const { work, host } = await workOnMerged();
  const before = await host.readSheet("整改台账");
  const preview = work.merging.mergeEdits();
  const { applied, stale, overview } = await work.merging.applyMerge();
  expect([applied, stale]).toEqual([preview.length, []]);
  const after = await host.readSheet("整改台账");
  for (const { place, after: text } of preview)
    expect(cellText(valueAt(after, place.row, place.column))).toBe(text);
  expect(overview.merge?.edits).toBe(0);
  const undone = await work.undo();
  expect(undone.applied).toBe(applied);
  expect((await host.readSheet("整改台账")).rows).toEqual(before.rows);
  expect(undone.overview.merge?.edits).toBe(applied);
});

test("each merged cell tells the file, sheet and row that it came from", async () => {
  const { work } = await workOnMerged();
  const cell = work.merging
    .mergedCells()
    .find(({ item, column }) => item === "附件1第9项" && column === "完成状态");
  expect(cell?.sources).toEqual([
    {
      unit: "市自然资源和规划局",
      file: "市自然资源和规划局4月10日上报.xlsx",
      sheet: expect.any(String) as string,
      row: expect.any(Number) as number,
    },
  ]);
  const preview = work.merging.mergeEdits().find(({ item }) => item === "附件1第9项 · 完成状态");
  expect(preview?.units).toEqual(["市自然资源和规划局"]);
});

test("who has not returned and whose file could not be used is told, and why", async () => {
  const { work } = await workOnMerged();
  const { chasing, asked, returned } = viewOf(work);
  expect(chasing.notReturned).toHaveLength(asked - returned - 1);
  expect(chasing.notReturned).not.toContain("市商务局");
  expect(chasing.unusable).toEqual([
    { file: "市商务局.xlsx", unit: "市商务局", why: { kind: "unreadable", code: "corrupt" } },
  ]);
});

/** A unit's return with a sheet for each of these 旬, on an item of 市水利局. */
function returnOf(unit: string, fileName: string, ...dekads: readonly string[]): Promise<File> {
  const line = ["附件1", "18", "坚决遏制河道非法采砂行为", "市水利局", "已开展巡查", "正在整改"];
  return returnWith(line, unit, fileName, ...dekads);
}

async function returnWith(
  line: readonly string[],
  unit: string,
  fileName: string,
  ...dekads: readonly string[]
): Promise<File> {
  const sheets = dekads.map((dekad, place) => {
    const rows = [
      [`整改进展情况表（${dekad}）`],
      [`填报单位：${unit}  填报日期：2019年4月13日`],
      ["附件", "序号", "反馈问题", "责任单位", "整改进展", "完成状态"],
      line,
    ];
    return {
      name: `表${place}`,
      columns: [],
      rows: rows.map((row) => ({ cells: row.map((value) => ({ value })) })),
    };
  });
  return new File([(await workbookBytes(sheets)).slice()], fileName);
}

test("rows of a sheet for another 旬 are told, and who is late by the day that the office set", async () => {
  const { work } = await workOnSample();
  await work.read();
  await work.choose(CHOSEN);
  const returned = await returnOf("市水利局", "市水利局.xlsx", "2019年3月下旬", "2019年4月上旬");
  await work.merging.merge([returned], ignore);
  expect(viewOf(work).files.map(({ otherRows }) => otherRows)).toEqual([
    [{ name: "2019年3月下旬", count: 1 }],
  ]);
  expect(viewOf(work).chasing.late).toEqual([{ unit: "市水利局", day: "2019年4月13日" }]);
  await work.distributing.distribute(day("2019-04-13"), undefined);
  expect(viewOf(work).chasing.late).toEqual([]);
});
