import { readWorkbook } from "../../../src/hosts/file";
import { STANDINGS } from "../../../src/measures";
import { cellText, valueAt } from "../../../src/sheet";
import type { OfficeWork } from "../../../src/taskpane/work/office-work";
import type { ReturnedFileView } from "../../../src/taskpane/work/views/merge-view";
import { returnedSample } from "../returned-sample";
import { CHOSEN, workOnSample, workOnSampleWith } from "../read-sample";

/** A report, a summary and fifteen returns take their time where other work goes on. */
jest.setTimeout(30_000);

function filesOf(work: OfficeWork): readonly ReturnedFileView[] {
  return work.merging.mergeView()?.files ?? [];
}

test("before a 旬 is chosen nothing is judged by a day", async () => {
  const { work } = await workOnSample();
  const overview = await work.read();
  expect(overview).toMatchObject({ items: 35, asOf: null, dekad: null, progress: null });
});

test("choosing a 旬 gives the figures of its last day, and each figure its items", async () => {
  const { work } = await workOnSample();
  await work.read();
  const { progress, asOf } = await work.choose(CHOSEN);
  expect(asOf).toBe("2019-04-10");
  const { standings, all } = progress ?? { standings: null, all: 0 };
  expect(STANDINGS.reduce((sum, standing) => sum + (standings?.[standing] ?? 0), 0)).toBe(all);
  expect(all).toBe(35);
  expect(work.figures.figureItems({ kind: "measure", id: "overdue" })).toHaveLength(progress?.overdue ?? -1);
  expect(work.figures.figureItems({ kind: "standing", standing: "overdue" })).toHaveLength(
    standings?.overdue ?? -1,
  );
});

test("putting names right changes the cells, leaves nothing to do, and is taken back", async () => {
  const { work } = await workOnSample();
  const before = await work.read();
  const preview = work.unitNames.unitEdits();
  const { applied, stale, overview } = await work.unitNames.applyUnitEdits();
  expect(applied).toBe(preview.length);
  expect(applied).toBeGreaterThan(0);
  expect(stale).toEqual([]);
  expect(overview.units.sureCells).toBe(0);
  expect(overview.undoable).toBe(applied);
  const undone = await work.undo();
  expect(undone.applied).toBe(applied);
  expect(undone.overview).toEqual(before);
});

test("a change left alone is not made, and is proposed again when taken up", async () => {
  const { work } = await workOnSample();
  const { units } = await work.read();
  const [first] = work.unitNames.units().sure;
  if (!first) throw new Error("The sample has names to put right");
  const left = await work.unitNames.leaveAlone(first.change);
  expect(left.units.sure).toBe(units.sure - 1);
  expect(work.unitNames.units().leftAlone).toEqual([first.change]);
  expect((await work.unitNames.takeUp(first.change)).units).toEqual(units);
});

test("a change of a bracket is shown with the name it belongs to", async () => {
  const { work } = await workOnSample();
  await work.read();
  const bracket = work.unitNames.units().sure.find(({ kind }) => kind === "unclosed-bracket");
  expect(bracket?.before).toBe("市扬尘办(市城管局");
  expect(bracket?.after).toBe("市扬尘办(市城管局)");
});

test("findings are gathered by rule, unit and row without losing one", async () => {
  const { work } = await workOnSample();
  await work.read();
  const { check } = await work.choose(CHOSEN);
  const all = check.errors + check.warnings + check.infos;
  const groups = work.checking.findingGroups({ by: "rule", severities: ["error", "warning", "info"] });
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(all);
  const byRow = work.checking.findingGroups({ by: "row", severities: ["error", "warning", "info"] });
  expect(byRow.reduce((sum, { count }) => sum + count, 0)).toBe(all);
  const [large] = groups.toSorted((a, b) => b.count - a.count);
  const query = { by: "rule", severities: ["error", "warning", "info"] } as const;
  expect(work.checking.findingLines(query, large?.key ?? "", { from: 0, count: 1000 })).toHaveLength(
    large?.count ?? -1,
  );
});

test("one rule's changes alone are made, and taken back", async () => {
  const { work } = await workOnSample();
  const before = await work.read();
  const query = { by: "rule", severities: ["error", "warning", "info"] } as const;
  const group = work.checking.findingGroups(query).find(({ fixable }) => fixable > 0);
  if (!group) throw new Error("The sample has something to mend");
  expect(group.fixable).toBeLessThan(before.check.fixable);
  const { applied, overview } = await work.checking.applyGroupFixes(query, group.key);
  expect(applied).toBe(group.fixable);
  expect(overview.check.fixable).toBe(before.check.fixable - applied);
  expect((await work.undo()).overview).toEqual(before);
});

test("what was found is exported, each error and reminder with its cell", async () => {
  const { work, delivered } = await workOnSample();
  await work.read();
  const { check } = await work.choose(CHOSEN);
  const { items } = await work.checking.exportFindings();
  expect(items).toBe(check.errors + check.warnings);
  const [file] = delivered;
  expect(file?.fileName).toContain("问题单_2019年4月10日.xlsx");
  const grid = readWorkbook(file?.bytes ?? new Uint8Array(), "问题单.xlsx").sheets[0]?.grid;
  if (!grid) throw new Error("A sheet was written");
  const cells = grid.rows.map((row) => row.map(cellText));
  const [first] = work.checking.findingLines(
    { by: "row", severities: ["error", "warning"] },
    firstKey(work),
    {
      from: 0,
      count: 1,
    },
  );
  expect(cells.filter(([place]) => /^\d+$/.test(place ?? ""))).toHaveLength(items);
  expect(cells.some((row) => row.includes(first?.cell ?? "?"))).toBe(true);
});

function firstKey(work: OfficeWork): string {
  return work.checking.findingGroups({ by: "row", severities: ["error", "warning"] })[0]?.key ?? "";
}

test("the report and the summary are written, with the returns merged before", async () => {
  const { work, delivered } = await workOnSample();
  await work.read();
  await work.choose(CHOSEN);
  const states = new Map<number, string>();
  await work.merging.merge(await returnedSample(), (place, { kind }) => states.set(place, kind));
  expect(states.size).toBe(15);
  expect([...states.values()].filter((kind) => kind === "failed")).toHaveLength(
    filesOf(work).filter(({ error }) => error !== null).length,
  );
  expect(filesOf(work)).toHaveLength(15);
  await work.reporting.report({ unit: null, reason: "" });
  await work.reporting.summarize();
  expect(delivered.map(({ fileName }) => fileName)).toEqual([
    expect.stringContaining("整改旬报_2019年4月上旬.xlsx"),
    expect.stringContaining("整改情况汇总_2019年4月10日.xlsx"),
  ]);
  const report = readWorkbook(delivered[0]?.bytes ?? new Uint8Array(), "旬报.xlsx");
  expect(report.sheets.map(({ grid }) => cellText(valueAt(grid, 0, 0)))).toEqual([
    expect.stringContaining("整改工作进展情况旬报表"),
  ]);
});

test("stopping leaves the files that were not read, and says so of each", async () => {
  const { work } = await workOnSample();
  await work.read();
  await work.choose(CHOSEN);
  let done = 0;
  await work.merging.merge(await returnedSample(), (_, { kind }) => {
    if (kind !== "reading") done += 1;
    if (done === 3) work.merging.stopMerging();
  });
  const files = filesOf(work);
  const stopped = files.filter(({ error }) => error === "stopped").length;
  expect(files).toHaveLength(15);
  expect(stopped).toBeGreaterThan(0);
  expect(stopped).toBeLessThanOrEqual(12);
  // No unit is asked to send again what was not read here.
  const unusable = work.merging.mergeView()?.chasing.unusable ?? [];
  expect(unusable.filter(({ why }) => why.kind === "unreadable" && why.code === "stopped")).toEqual([]);
});

test("what was chosen, said and changed is kept with the workbook, for a pane that is opened later", async () => {
  const { work, host } = await workOnSample();
  await work.read();
  await work.choose(CHOSEN);
  await work.correct("整改台账", { columns: { remarks: null } });
  await work.unitNames.applyUnitEdits();
  const later = workOnSampleWith(host);
  const overview = await later.read();
  expect(overview).toMatchObject({ asOf: "2019-04-10", dekad: CHOSEN.period.dekad });
  expect(later.ledgers().ledgers[0]?.columns.map(({ id }) => id)).not.toContain("remarks");
  const { applied } = await later.undo();
  expect(applied).toBe(overview.undoable);
  expect(applied).toBeGreaterThan(0);
});

test("a setting that cannot be used is named, and the rest holds", async () => {
  const { work, host } = await workOnSample();
  await host.saveSettings({ version: 1, checks: { dueSoonDays: -3 }, period: { ...CHOSEN.period } });
  const { settingProblems, asOf, progress } = await work.read();
  expect(settingProblems).toEqual([expect.stringContaining("checks.dueSoonDays")]);
  expect(asOf).toBe("2019-04-10");
  expect(progress?.dueSoonDays).toBe(10);
});
