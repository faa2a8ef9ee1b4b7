import { batchNames, groupByBatch, itemName, numberValue } from "../../../src/reports/words/batches";
import { itemOf } from "../items";

describe("batches", () => {
  const items = [
    itemOf({ number: "1", batch: "附件2" }),
    itemOf({ number: "1", batch: "附件一", section: "附件1：“回头看”反馈意见清单" }),
    itemOf({ number: "2", batch: "附件二" }),
    itemOf({ number: "9", batch: "" }),
    itemOf({ number: "3", batch: "信访 转办" }),
    itemOf({ number: "4", batch: "信访转办" }),
  ];

  test("two spellings are one batch, in the order of appearance", () => {
    expect(groupByBatch(items).map(({ name, items: own }) => [name, own.length])).toEqual([
      ["附件2", 2],
      ["附件1", 1],
      ["", 1],
      ["信访 转办", 2],
    ]);
  });

  test("a heading is kept where it speaks of the batch", () => {
    expect(groupByBatch(items).map(({ heading }) => heading)).toEqual([
      null,
      "附件1：“回头看”反馈意见清单",
      null,
      null,
    ]);
  });

  test("the same batch is written the same everywhere", () => {
    expect(items.map(batchNames(items))).toEqual(["附件2", "附件1", "附件2", "", "信访 转办", "信访 转办"]);
  });

  test.each([
    [{ batch: "附件一", number: "（3）" }, "附件1第3项"],
    [{ batch: "", number: "12" }, "第12项"],
    [{ batch: "附件2", number: "", row: 8 }, "附件2第8行（无序号）"],
    [{ batch: "", number: "X3HA202104120035" }, "第X3HA202104120035项"],
    [{ batch: "附件1", number: "第A-012号" }, "附件1第A-012项"],
    [{ batch: "", number: "二（三）" }, "第二（三）项"],
    [{ batch: "", number: "1—2、" }, "第1-2项"],
    [{ batch: "", number: "中央A3" }, "编号中央A3"],
  ])("an item in a sentence: %j", (parts, name) => {
    expect(itemName(itemOf(parts))).toBe(name);
  });

  test.each([
    ["12", 12],
    ["01", "01"],
    ["1-2", "1-2"],
    ["", ""],
  ])("the number %j in a cell", (text, value) => {
    expect(numberValue(text)).toBe(value);
  });
});
