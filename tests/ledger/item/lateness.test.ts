import { parseIsoDate } from "../../../src/calendar";
import { finalDue, isOpenEnded, latenessOf, type Item, type Lateness } from "../../../src/ledger";
import { ledgerIn, sheetOf } from "../messy-grids";

function itemWith(deadline: string, status: string): Item {
  const [item] = ledgerIn(
    sheetOf([
      ["序号", "反馈问题", "整改时限", "完成状态"],
      [1, "河道采砂", deadline, status],
    ]),
  ).items;
  if (!item) throw new Error("no item");
  return item;
}

function on(deadline: string, status: string): Lateness {
  const day = parseIsoDate("2019-06-30");
  if (!day) throw new Error("no day");
  return latenessOf(itemWith(deadline, status), day, 10);
}

test("the day after the limit is one day late", () => {
  expect(on("2019年6月29日前", "整改中")).toEqual({ kind: "overdue", due: "2019-06-29", daysLate: 1 });
});

test("the limit's own day and the tenth before it are due soon, the eleventh is ahead", () => {
  expect(on("2019年6月30日前", "整改中")).toEqual({ kind: "dueSoon", due: "2019-06-30", daysLeft: 0 });
  expect(on("2019年7月10日前", "整改中")).toEqual({ kind: "dueSoon", due: "2019-07-10", daysLeft: 10 });
  expect(on("2019年7月11日前", "整改中")).toEqual({ kind: "ahead", due: "2019-07-11", daysLeft: 11 });
});

test("what is complete is never late; 基本完成 is not complete", () => {
  expect(on("2018年年底前", "已完成").kind).toBe("complete");
  expect(on("2018年年底前", "基本完成").kind).toBe("overdue");
});

test("without a date nothing can be said", () => {
  expect(on("立行立改", "整改中")).toEqual({ kind: "notComputable" });
});

test("the last of several stages ends the item", () => {
  expect(finalDue(itemWith("2018年年底前完成治理，2019年年底前完成验收", "整改中"))).toBe("2019-12-31");
  expect(finalDue(itemWith("长期坚持", "整改中"))).toBeNull();
});

test("open-ended by its status, or by its deadline without any date", () => {
  expect(isOpenEnded(itemWith("2019年6月底前", "长期坚持"))).toBe(true);
  expect(isOpenEnded(itemWith("长期坚持", "整改中"))).toBe(true);
  expect(isOpenEnded(itemWith("2019年6月底前，并长期坚持", "整改中"))).toBe(false);
});
