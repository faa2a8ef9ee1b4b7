import { batchKey, findBatch, itemKey, numberKey } from "../../../src/ledger";

test.each([
  ["附件 2：大气污染问题清单", "附件2"],
  ["附件二", "附件2"],
  ["附件１", "附件1"],
  ["附件十一 清单", "附件11"],
  ["第一批 交办问题", "第一批"],
  ["河南省第3批督察问题", "第3批"],
  ["一、大气污染", null],
  ["查处一批违法企业", null],
  ["", null],
])("%j names %j", (text, batch) => {
  expect(findBatch(text)).toBe(batch);
});

test.each([
  ["附件一", "附件1"],
  ["附件1", "附件1"],
  [" 大气污染 ", "大气污染"],
])("batch %j has the key %s", (batch, key) => {
  expect(batchKey(batch)).toBe(key);
});

test.each(["1", "1.", "（1）", "01", "一、", "第1项", "１", "(一)", "1.0", "①", "No.1"])(
  "number %j has the key 1",
  (number) => {
    expect(numberKey(number)).toBe("1");
  },
);

test.each([
  ["十二、", "12"],
  ["1-2", "1-2"],
  ["HB-2019-03", "hb-2019-03"],
  ["", ""],
])("number %j has the key %j", (number, key) => {
  expect(numberKey(number)).toBe(key);
});

test("batch and number never run together", () => {
  expect(itemKey({ batch: "附件1", number: "12" })).not.toBe(itemKey({ batch: "附件11", number: "2" }));
  expect(itemKey({ batch: "附件一", number: "12、" })).toBe(itemKey({ batch: "附件1", number: "十二" }));
});
