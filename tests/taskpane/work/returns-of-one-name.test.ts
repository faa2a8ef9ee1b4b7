import type { OfficeWork } from "../../../src/taskpane/work/office-work";
import { workOnSampleWith } from "../read-sample";
import { ledgerBytes, smallLedger } from "../small-ledger";

const ignore = (): void => undefined;
const PROBLEM = "河道淤积严重";
const OF_ALL = {
  反馈问题: PROBLEM,
  牵头单位: "市水利局",
  责任单位: "市水利局、睢县人民政府、民权县人民政府",
};

async function opened(): Promise<OfficeWork> {
  const { host } = await smallLedger([OF_ALL]);
  const work = workOnSampleWith(host);
  await work.read();
  return work;
}

/** The form of one unit, under the name that all have. */
async function formOf(unit: string): Promise<File> {
  const bytes = await ledgerBytes([{ ...OF_ALL, 整改进展: `${unit}：已开展巡查`, 填报单位: unit }]);
  return new File([bytes.slice()], "整改填报表.xlsx", { lastModified: 1 });
}

const returned = (work: OfficeWork): Map<string, string | null> =>
  new Map((work.merging.mergeView()?.files ?? []).map(({ file, unit }) => [file, unit]));

const UNITS = ["市水利局", "睢县人民政府", "民权县人民政府"] as const;
const ALL = new Map([
  ["整改填报表.xlsx", "市水利局"],
  ["整改填报表(2).xlsx", "睢县人民政府"],
  ["整改填报表(3).xlsx", "民权县人民政府"],
]);

test("files of one name that are chosen together are merged all of them", async () => {
  const work = await opened();
  await work.merging.merge(await Promise.all(UNITS.map(formOf)), ignore);
  expect(returned(work)).toEqual(ALL);
});

test("chosen one after another none takes another's place, and one chosen again takes its own", async () => {
  const work = await opened();
  const forms = await Promise.all(UNITS.map(formOf));
  for (const form of [...forms, ...forms]) await work.merging.merge([form], ignore);
  expect(returned(work)).toEqual(ALL);
});

test("put away, their names are free again", async () => {
  const work = await opened();
  const [first, second] = await Promise.all(UNITS.map(formOf));
  if (!first || !second) throw new Error("There are three units");
  await work.merging.merge([first], ignore);
  work.merging.clearReturns();
  await work.merging.merge([second], ignore);
  expect(returned(work)).toEqual(new Map([["整改填报表.xlsx", "睢县人民政府"]]));
});
