import fc from "fast-check";
import { countStandings, STANDINGS, standingOf } from "../../src/measures";
import { STATUSES } from "../../src/ledger";
import { anyDate, day } from "../calendar/dates";
import { readItems } from "./read-items";

const OPTIONS = { asOf: day("2019-04-10"), dueSoonDays: 10 };

test.each([
  ["complete, though late", { status: "closed", deadline: "2019年3月底前" }, "complete"],
  ["late, whatever pace is told", { status: "onSchedule", deadline: "2019年3月底前" }, "overdue"],
  ["without a date, whatever pace is told", { status: "onSchedule", deadline: "持续推进" }, "notComputable"],
  ["on schedule", { status: "onSchedule", deadline: "2019年12月底前" }, "onSchedule"],
  ["under way", { status: "inProgress", deadline: "2019年12月底前" }, "underway"],
  ["of no known status", { status: null, deadline: "2019年12月底前" }, "underway"],
  ["not begun", { status: "notStarted", deadline: "2019年12月底前" }, "behind"],
  ["relapsed", { status: "relapsed", deadline: "2019年12月底前" }, "behind"],
] as const)("an item %s", (_, parts, standing) => {
  const [item] = readItems([parts]);
  expect(item && standingOf(item, OPTIONS)).toBe(standing);
});

test("every item stands in exactly one place", () => {
  const row = fc.record({
    status: fc.constantFrom(null, ...STATUSES),
    deadline: fc.constantFrom("2019年3月底前", "2019年4月15日前", "立行立改", "2020年底前", ""),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), anyDate, (rows, asOf) => {
      const items = readItems(rows);
      const counts = countStandings(items, { asOf, dueSoonDays: 10 });
      expect(STANDINGS.reduce((sum, standing) => sum + counts[standing], 0)).toBe(items.length);
      expect(counts.closed).toBeLessThanOrEqual(counts.complete);
    }),
    { numRuns: 50 },
  );
});
