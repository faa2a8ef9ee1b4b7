import { batchKey, findBatch, itemKey, numberKey, placeOfKey } from "../../../src/ledger";

test.each([
  ["附件 2：大气污染问题清单", "附件2"],
  ["附件二", "附件2"],
  ["附件１", "附件1"],
  ["附件十一 清单", "附件11"],
  ["第一批 交办问题", "第一批"],
  ["河南省第3批督察问题", "省第三批"],
  ["2019年第一批 交办问题", "2019年第一批"],
  ["2019年4月上旬第一批", "第一批"],
  ["第一批：商丘市2019年交办问题", "第一批"],
  ["附件1-1 大气污染问题清单", "附件1-1"],
  ["附件1-2019年台账", "附件1"],
  ["附件1-4月上旬", "附件1"],
  ["附件1.4.10", "附件1"],
  ["附件1.大气污染", "附件1"],
  ["一、大气污染", null],
  ["查处一批违法企业", null],
  ["", null],
])("%j names %j", (text, batch) => {
  expect(findBatch(text)).toBe(batch);
});

test.each([
  ["附件一", "附件1"],
  ["附件1", "附件1"],
  ["附件1：大气污染防治专项督察问题清单", "附件1"],
  ["附件1（第一批）", "附件1"],
  ["附件1.2", "附件1-2"],
  ["附件1－2", "附件1-2"],
  ["附件一之二", "附件1-2"],
  ["附件1之2：水污染", "附件1-2"],
  ["第1批", "第一批"],
  ["第一批", "第一批"],
  ["第二十一批", "第二十一批"],
  ["第10批", "第十批"],
  ["第112批", "第112批"],
  ["2019年第1批", "2019年第一批"],
  ["二〇一九年度第一批", "2019年第一批"],
  ["商丘市中央环保督察第一批", "中央第一批"],
  ["市级环保督察（第一批）", "市第一批"],
  ["第2轮中央环保督察第三批", "中央第二轮第三批"],
  [" 大气污染 ", "大气污染"],
])("batch %j has the key %s", (batch, key) => {
  expect(batchKey(batch)).toBe(key);
  expect(batchKey(key)).toBe(key);
});

test.each([
  ["2018年第一批", "2019年第一批"],
  ["中央环保督察第一批", "省环保督察第一批"],
  ["第二轮第三批", "第三轮第三批"],
  ["附件1-1", "附件1-2"],
  ["附件1", "附件1-1"],
  ["第一批", "2019年第一批"],
])("%s and %s are two batches", (one, other) => {
  expect(batchKey(one)).not.toBe(batchKey(other));
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
  ["1—2", "1-2"],
  ["第1–2项", "1-2"],
  ["1－2", "1-2"],
  ["1‐2−3", "1-2-3"],
  ["1—", "1—"],
  ["HB-2019-03", "hb-2019-03"],
  ["", ""],
])("number %j has the key %j", (number, key) => {
  expect(numberKey(number)).toBe(key);
});

test("batch and number never run together", () => {
  expect(itemKey({ batch: "附件1", number: "12" })).not.toBe(itemKey({ batch: "附件11", number: "2" }));
  expect(itemKey({ batch: "附件一", number: "12、" })).toBe(itemKey({ batch: "附件1", number: "十二" }));
});

test.each([
  [
    { batch: "附件一", number: "（3）" },
    { batch: "附件1", number: "3" },
  ],
  [
    { batch: "", number: "" },
    { batch: "", number: "" },
  ],
  [
    { batch: '中央"督察"', number: "a\\3" },
    { batch: '中央"督察"', number: "a\\3" },
  ],
])("the key of %j tells its place", (item, place) => {
  expect(placeOfKey(itemKey(item))).toEqual(place);
});

test.each(["", "[]", '["附件1"]', '["附件1",3]', '["附件1","3"],', '["\\q","3"]'])("%j is no key", (text) => {
  expect(placeOfKey(text)).toBeNull();
});
