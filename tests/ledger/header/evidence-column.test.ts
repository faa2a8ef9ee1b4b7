import { keysOf, ledgerIn, lettersOf, sheetOf } from "../messy-grids";

const rows = (...evidence: (string | null)[]): (string | number | null)[][] =>
  evidence.map((cell, index) => [
    index + 1,
    `第${index + 1}项的问题描述`,
    "2019年9月底前",
    "正在推进",
    "正在整改",
    cell,
  ]);
const HEADER = ["序号", "反馈问题", "整改时限", "整改进展", "完成状态", "附件"];

test("附件 behind the progress that names evidence is the office's own column", () => {
  const ledger = ledgerIn(sheetOf([HEADER, ...rows("见附件2：整改报告", null, "现场照片3张")]));
  expect(keysOf(ledger)).toEqual([
    [2, "", "1"],
    [3, "", "2"],
    [4, "", "3"],
  ]);
  expect(ledger.unused).toEqual([{ column: 5, header: "附件" }]);
});

test.each([
  ["附件1", "附件1", "附件2"],
  ["附件1：大气污染问题清单", "附件1：大气污染问题清单", "附件2：水污染问题清单"],
  ["中央督察", "中央督察", "现场照片"],
])("附件 behind the progress that names %s, %s and %s is the batch", (...batches) => {
  expect(lettersOf(ledgerIn(sheetOf([HEADER, ...rows(...batches)])))["batch"]).toBe("F");
});

test("附件 before the progress is the batch whatever it holds, and so is another word for it behind", () => {
  const [first, ...others] = [...HEADER].reverse();
  const before = sheetOf([
    [first ?? "", ...others.reverse()],
    ...rows("问题报告", "问题报告").map((cells) => [cells.at(-1) ?? null, ...cells.slice(0, -1)]),
  ]);
  expect(lettersOf(ledgerIn(before))["batch"]).toBe("A");
  const behind = sheetOf([[...HEADER.slice(0, -1), "批次"], ...rows("现场照片", "现场照片")]);
  expect(lettersOf(ledgerIn(behind))["batch"]).toBe("F");
});
