import { workOnSample, CHOSEN } from "../read-sample";
import { day } from "../../measures/read-items";

const REPORT = { unit: null, reason: "留底" };

test("the report of a 旬 is kept, and the next one is compared with it without a file", async () => {
  const { work } = await workOnSample();
  await work.read();
  expect((await work.choose(CHOSEN)).kept).toBeNull();
  await work.reporting.report(REPORT);
  const next = await work.choose({
    ...CHOSEN,
    period: { dekad: { year: 2019, month: 4, part: 2 }, asOf: day("2019-04-20") },
  });
  expect(next.kept).toBe("2019年4月上旬");
  expect(await work.reporting.report(REPORT)).toMatchObject({ changedSince: 0 });
  expect((await work.choose(CHOSEN)).kept).toBeNull();
});

test("in the next 旬 what stood still and what went back is found without a file", async () => {
  const { work } = await workOnSample();
  await work.read();
  const codes = (): readonly string[] =>
    work.checking
      .findingGroups({ by: "rule", severities: ["error", "warning", "info"] })
      .map(({ key }) => (JSON.parse(key) as string[])[0] ?? "");
  await work.choose(CHOSEN);
  await work.reporting.report(REPORT);
  expect(codes()).not.toContain("progress-unchanged");
  await work.choose({
    ...CHOSEN,
    period: { dekad: { year: 2019, month: 4, part: 2 }, asOf: day("2019-04-20") },
  });
  expect(codes()).toContain("progress-unchanged");
});

test("a unit's own report keeps nothing", async () => {
  const { work } = await workOnSample();
  await work.read();
  await work.choose(CHOSEN);
  await work.reporting.report({ unit: "市水利局", reason: "留底" });
  const next = await work.choose({
    ...CHOSEN,
    period: { dekad: { year: 2019, month: 4, part: 2 }, asOf: day("2019-04-20") },
  });
  expect(next.kept).toBeNull();
});
