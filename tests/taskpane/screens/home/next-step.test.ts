import { nextStep } from "../../../../src/taskpane/screens/home/next-step";
import type { Overview } from "../../../../src/taskpane/work/views/overview";
import { overviewOfSample } from "../../read-sample";

const DEKAD = { year: 2019, month: 4, part: 1 } as const;
let sample: Overview;
beforeAll(async () => {
  sample = await overviewOfSample();
});

test.each<[string, (overview: Overview) => Overview, string]>([
  ["no ledger", (one) => ({ ...one, items: 0 }), "showHeader"],
  ["no 旬", (one) => ({ ...one, dekad: null, asOf: null }), "chooseDekad"],
  ["errors", (one) => ({ ...one, check: { ...one.check, errors: 3 } }), "errors"],
  ["names to put right", (one) => ({ ...one, check: { ...one.check, errors: 0 } }), "units"],
  [
    "nothing in the way",
    (one) => ({ ...one, check: { ...one.check, errors: 0 }, units: { ...one.units, sureCells: 0 } }),
    "report",
  ],
])("with %s the next thing is told", (_, change, kind) => {
  expect(nextStep(change(sample), null).kind).toBe(kind);
});

test("after the report comes the summary", () => {
  const clean = {
    ...sample,
    check: { ...sample.check, errors: 0 },
    units: { ...sample.units, sureCells: 0 },
  };
  expect(nextStep(clean, DEKAD).kind).toBe("summary");
});

test("the report of another 旬 does not count for this one", () => {
  const clean = {
    ...sample,
    dekad: DEKAD,
    check: { ...sample.check, errors: 0 },
    units: { ...sample.units, sureCells: 0 },
  };
  expect(nextStep(clean, { ...DEKAD, part: 2 })).toEqual({ kind: "report", dekad: DEKAD });
});
