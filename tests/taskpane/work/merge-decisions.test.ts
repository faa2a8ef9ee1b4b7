import { NO_DECISIONS, type FileDecision, type RowDecision } from "../../../src/returns";
import { withoutRow, withoutUnit, withRow } from "../../../src/taskpane/work/merge-decisions";

const PLACE = { file: "水利.xlsx", sheet: "台账", row: 5 };
const left: RowDecision = { ...PLACE, number: "1", problem: "河道采砂", items: [] };
const right: RowDecision = { ...PLACE, number: "2", problem: "尾矿库隐患", items: [] };
const elsewhere: RowDecision = { ...PLACE, row: 6, number: "1", problem: "河道采砂", items: [] };

test("a decision replaces the one on the same row, retyped or not, and no other", () => {
  const before = { ...NO_DECISIONS, rows: [left, right, elsewhere] };
  const anew = { ...left, problem: "河道 采砂", items: [{ batch: "", number: "1", problem: "河道采砂" }] };
  expect(withRow(before, anew, []).rows).toEqual([right, elsewhere, anew]);
  expect(withoutRow(before, right, []).rows).toEqual([left, elsewhere]);
});

test("one that fits nothing any more goes with the next on its place", () => {
  const before = { ...NO_DECISIONS, rows: [left, elsewhere] };
  const unused = [
    { decision: left, why: "text-changed" as const },
    { decision: elsewhere, why: "text-changed" as const },
  ];
  expect(withRow(before, right, unused).rows).toEqual([elsewhere, right]);
  expect(withRow(before, right, []).rows).toEqual([left, elsewhere, right]);
});

test("whose a file is, is no longer said for this 旬 nor for every 旬; in another it is", () => {
  const dekad = { year: 2019, month: 4, part: 1 } as const;
  const earlier = { ...dekad, month: 3 };
  const said: readonly FileDecision[] = [
    { file: "水利.xlsx", unit: "市水利局" },
    { file: "水利.xlsx", inDekad: dekad, unit: "市水利局", leaveOut: true },
    { file: "水利.xlsx", inDekad: earlier, unit: "市水利局" },
    { file: "财政.xlsx", inDekad: dekad, unit: "市财政局" },
  ];
  expect(withoutUnit({ ...NO_DECISIONS, files: said }, "水利.xlsx", dekad).files).toEqual([
    { file: "水利.xlsx", inDekad: dekad, leaveOut: true },
    said[2],
    said[3],
  ]);
});
