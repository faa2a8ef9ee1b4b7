import { readMergeDecisions } from "../../src/app";
import { NO_DECISIONS } from "../../src/returns";

const PLACE = { file: "水利.xlsx", sheet: "台账", row: 5, number: "1", problem: "河道采砂" };
const ITEM = { batch: "附件1", number: "1", problem: "河道采砂" };

test("decisions are read as they were saved", () => {
  const saved = {
    ...NO_DECISIONS,
    files: [{ file: "水利.xlsx", leaveOut: true }],
    rows: [{ ...PLACE, items: [ITEM, { ...ITEM, number: "2" }] }],
  };
  expect(readMergeDecisions(structuredClone(saved))).toEqual({ decisions: saved, problems: [] });
});

test("one item may be written without a list, and none as null", () => {
  const rows = [
    { ...PLACE, item: ITEM },
    { ...PLACE, item: null },
  ];
  expect(readMergeDecisions({ rows })).toEqual({
    decisions: {
      ...NO_DECISIONS,
      rows: [
        { ...PLACE, items: [ITEM] },
        { ...PLACE, items: [] },
      ],
    },
    problems: [],
  });
});

test("a row that says nothing of its item is told, and spoils no other", () => {
  const { decisions, problems } = readMergeDecisions({ rows: [PLACE, { ...PLACE, items: [] }] });
  expect(problems).toEqual([{ path: "rows.0", problem: "merge-decision" }]);
  expect(decisions.rows).toEqual([{ ...PLACE, items: [] }]);
});
