import { itemMatcher, type Item, type ItemMatch } from "../../../src/ledger";
import { masterOf, type Row } from "../../returns/returned-ledgers";

const SAND = "河道非法采砂行为未得到有效遏制";
const DUST = "扬尘管控力度不够，工地抽查半数未落实";
const MASTER: readonly Row[] = [
  { batch: "2018年第一批", number: 1, problem: SAND },
  { batch: "2019年第一批", number: 1, problem: DUST },
];

function match(row: Row, ...master: readonly Row[]): ItemMatch | null {
  const [item] = masterOf(row) as [Item];
  return itemMatcher(masterOf(...master)).match(item);
}

test.each([
  ["2019年第1批", DUST, "2019年第一批"],
  ["2018年第1批", SAND, "2018年第一批"],
  ["第一批", DUST, "2019年第一批"],
  ["第1批", SAND, "2018年第一批"],
])("a row of %s that says %s is of %s", (batch, problem, known) => {
  expect(match({ batch, number: 1, problem }, ...MASTER)).toMatchObject({
    known: { batch: known },
    by: "number-and-text",
    reasons: [],
  });
});

test("the bare batch of a row without a problem is no batch of two", () => {
  expect(match({ batch: "第一批", number: 1, problem: "" }, ...MASTER)).toBeNull();
});

test("the bare batch of a row is that of the only item with its number", () => {
  expect(match({ batch: "第一批", number: 1, problem: "" }, ...MASTER.slice(1))).toMatchObject({
    known: { batch: "2019年第一批" },
    by: "number",
    reasons: ["text-missing"],
  });
});
