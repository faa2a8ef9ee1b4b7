import { progressMark, saysNothing } from "../../../src/ledger";

test.each(["", "无", "暂无", "略", "未填", "—", "/", "。。。", "——", "……", "￣", "+", "□"])(
  "%j says nothing",
  (progress) => {
    expect([saysNothing(progress), progressMark(progress)]).toEqual([true, ""]);
  },
);

test.each(["√", "✓", "★★", "↑", "👍", "已完成"])("%j says something", (progress) => {
  expect([saysNothing(progress), progressMark(progress)]).toEqual([false, expect.stringMatching(/^\w+$/)]);
  expect(progressMark("√")).not.toBe(progressMark("↑"));
});

test("the day it is told for, spaces and punctuation make no difference; anything else does", () => {
  const mark = progressMark("截至4月10日，已拆除采砂船2艘。");
  expect(progressMark("截至2019年3月31日,已拆除 采砂船2艘")).toBe(mark);
  expect(progressMark("截至4月10日，已拆除采砂船3艘。")).not.toBe(mark);
  expect(progressMark("截至4月10日")).toBe("");
});
