import { workbookBytes } from "../../../src/hosts/file";
import type { OfficeWork } from "../../../src/taskpane/work/office-work";
import { CHOSEN, workOnSample } from "../read-sample";

async function chosen(): Promise<OfficeWork> {
  const { work } = await workOnSample();
  await work.read();
  await work.choose(CHOSEN);
  return work;
}

async function fileOf(rows: readonly (readonly (string | null)[])[]): Promise<File> {
  const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
  const bytes = await workbookBytes([{ name: "核查表", columns: [], rows: cells }]);
  return new File([bytes.slice()], "核查表.xlsx");
}

test("before a day is chosen nothing is told to wait", async () => {
  const { work } = await workOnSample();
  await work.read();
  expect(work.verifying.waiting()).toBeNull();
});

test("what waits to be checked, by stratum, and a sample of it", async () => {
  const work = await chosen();
  expect(work.verifying.waiting()).toEqual({
    items: 5,
    strata: [{ name: "涉及多个县（市、区）", items: 5 }],
  });
  expect(await work.verifying.drawVerification({ percent: 50, seed: "" })).toEqual({
    fileName: "整改现场核查表_2019年4月10日.xlsx",
    items: 3,
  });
});

test("results are looked at before they are taken over; what has no column is told", async () => {
  const work = await chosen();
  const problem = work.figures.figureItems({ kind: "measure", id: "completionRate" }).length;
  expect(problem).toBeGreaterThan(0);
  const file = await fileOf([
    ["附件", "序号", "反馈问题", "责任单位", "整改时限", "核查情况"],
    ["附件9", "77", "台账里没有的另一件事情，谁也不知道", "市水利局", "2019年3月底前", "属实"],
  ]);
  const view = await work.verifying.readVerification(file);
  expect(view).toMatchObject({ genuine: 0, foundFalse: 0, edits: 0 });
  expect(view.problems.map(({ problem: code }) => code)).toEqual(["unknown-item"]);
  expect(work.verifying.verificationEdits()).toEqual([]);
});

test("a 公开版 tells what was taken out", async () => {
  const work = await chosen();
  expect(await work.reporting.publish()).toMatchObject({
    items: 35,
    fileName: expect.stringMatching(/公开表.*\.xlsx$/) as string,
  });
});
