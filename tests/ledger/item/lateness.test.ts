import fc from "fast-check";

import { addDays } from "../../../src/calendar";
import { finalDue, isOpenEnded, latenessOf } from "../../../src/ledger";
import { day, readItem, readItems } from "../../measures/read-items";
import { generatedRows } from "../../measures/generated-rows";

const AS_OF = day("2019-04-10");

describe("one stage", () => {
  test.each([
    ["2019年4月8日前", { kind: "overdue", due: "2019-04-08", daysLate: 2 }],
    ["2019年4月9日前", { kind: "overdue", due: "2019-04-09", daysLate: 1 }],
    ["2019年4月10日前", { kind: "dueSoon", due: "2019-04-10", daysLeft: 0 }],
    ["2019年4月20日前", { kind: "dueSoon", due: "2019-04-20", daysLeft: 10 }],
    ["2019年4月21日前", { kind: "ahead", due: "2019-04-21", daysLeft: 11 }],
    ["立行立改", { kind: "notComputable" }],
    ["机构改革结束前", { kind: "notComputable" }],
    ["待定", { kind: "notComputable" }],
    ["", { kind: "notComputable" }],
  ])("%s", (deadline, lateness) => {
    expect(latenessOf(readItem({ deadline, status: "inProgress" }), AS_OF, 10)).toEqual(lateness);
  });

  test("with no days ahead only the day itself is near", () => {
    const due = (deadline: string) => latenessOf(readItem({ deadline }), AS_OF, 0).kind;
    expect([due("2019年4月9日前"), due("2019年4月10日前"), due("2019年4月11日前")]).toEqual([
      "overdue",
      "dueSoon",
      "ahead",
    ]);
  });
});

test("what is complete is not late, whatever its deadline", () => {
  for (const status of ["completed", "verified", "closed"] as const) {
    expect(latenessOf(readItem({ deadline: "2018年底前", status }), AS_OF, 10)).toEqual({ kind: "complete" });
  }
  for (const status of ["onSchedule", "relapsed", null] as const) {
    expect(latenessOf(readItem({ deadline: "2018年底前", status }), AS_OF, 10).kind).toBe("overdue");
  }
});

test("of several stages the earliest missed one counts, and the last one is when all is due", () => {
  const item = readItem({
    deadline: "2018年年底前完成排查，2019年3月底前完成整治，2019年年底前完成验收",
    status: "inProgress",
  });
  expect(finalDue(item)).toBe("2019-12-31");
  expect(latenessOf(item, day("2018-12-31"), 10)).toEqual({
    kind: "dueSoon",
    due: "2018-12-31",
    daysLeft: 0,
  });
  expect(latenessOf(item, day("2019-01-01"), 10)).toEqual({
    kind: "overdue",
    due: "2018-12-31",
    daysLate: 1,
  });
  expect(latenessOf(item, AS_OF, 10)).toEqual({ kind: "overdue", due: "2018-12-31", daysLate: 100 });
});

test("stages count by their days, not by where they stand in the text", () => {
  const item = readItem({ deadline: "2019年年底前完成验收，2018年年底前完成排查", status: "inProgress" });
  expect(finalDue(item)).toBe("2019-12-31");
  expect(latenessOf(item, AS_OF, 10)).toMatchObject({ kind: "overdue", due: "2018-12-31" });
});

test("a deadline without a date is never due", () => {
  expect(finalDue(readItem({ deadline: "立行立改，持续推进" }))).toBeNull();
  expect(isOpenEnded(readItem({ deadline: "立行立改，持续推进" }))).toBe(true);
  expect(isOpenEnded(readItem({ deadline: "2019年底前完成，长期坚持" }))).toBe(false);
  expect(isOpenEnded(readItem({ deadline: "立行立改" }))).toBe(false);
});

test("as days pass an item only moves from ahead to near to late, and stays late", () => {
  const order = ["ahead", "dueSoon", "overdue"];
  const days = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(generatedRows, days, days, (rows, first, second) => {
      const [earlier, later] = [Math.min(first, second), Math.max(first, second)];
      for (const item of readItems(rows)) {
        const before = latenessOf(item, addDays(day("2018-06-01"), earlier), 10).kind;
        const after = latenessOf(item, addDays(day("2018-06-01"), later), 10).kind;
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
        expect(after === "complete" || after === "notComputable").toBe(
          before === after && !order.includes(after),
        );
      }
    }),
  );
});
