import { readDate } from "../../src/calendar";
import type { Item } from "../../src/ledger";
import { withDaysNear } from "../../src/returns/days-near";
import { masterOf } from "./returned-ledgers";

const APRIL = { year: 2019, month: 4, part: 1 } as const;

/** An item completed on a day, read where nothing tells the year. */
function completedOn(text: string): Item {
  const [item] = masterOf({ number: 1, problem: "河道淤积" }) as [Item];
  const dates = { ...item.dates, completedOn: readDate(text) };
  return { ...item, text: { ...item.text, completedOn: text }, dates };
}

test.each([
  ["4月4日", "2019-04-04"],
  ["12月30日", "2018-12-30"],
  ["四月四日", "2019-04-04"],
  ["2018年4月4日", "2018-04-04"],
])("%s, of which nothing in the file tells the year, is %s", (text, date) => {
  expect(withDaysNear(completedOn(text), APRIL).dates.completedOn).toMatchObject({ kind: "date", date });
});

test.each(["2月30日", "4月", "尽快"])("%s stays what it is", (text) => {
  const item = completedOn(text);
  expect(withDaysNear(item, APRIL).dates.completedOn).toEqual(item.dates.completedOn);
});

test("where no 旬 is merged nothing is read anew", () => {
  const item = completedOn("4月4日");
  expect(withDaysNear(item, null)).toBe(item);
});
