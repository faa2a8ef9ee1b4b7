import {
  awaitsVerification,
  readVerification,
  verificationOf,
  VERIFICATION_WORDS,
} from "../../../src/ledger";
import { openedLedger } from "../../app/opened-ledger";
import { itemsOf } from "../../../src/app";

test.each([
  ["", null],
  ["尚未核查", null],
  ["否", null],
  ["属实", "genuine"],
  ["已核查", "genuine"],
  ["验收合格", "genuine"],
  ["2019年4月10日经市整改办现场核查，整改到位", "genuine"],
  ["不属实", "false"],
  ["不实：两处没有拆除", "false"],
  ["市环委办核查结果为不合格", "false"],
  ["现场核查，两处属实，一处不实", "unclear"],
  ["现场核查：属实；台账：不实", "false"],
  ["部分属实", "partly"],
  ["4月8日由张工去看过", "unclear"],
  ["落实不到位的已督促", "unclear"],
] as const)("%j: %s", (text, expected) => {
  expect(readVerification(text)).toBe(expected);
});

test("what a sheet writes for a result is read as that result", () => {
  for (const [result, word] of Object.entries(VERIFICATION_WORDS))
    expect(readVerification(word)).toBe(result);
});

test("a status or a day of checking tells as well; only what is complete and unchecked waits", async () => {
  const opened = await openedLedger([
    ["序号", "反馈问题", "责任单位", "整改时限", "完成状态", "核查情况", "核查时间"],
    ["1", "甲", "市水利局", "2019年4月底前", "核查通过", "", ""],
    ["2", "乙", "市水利局", "2019年4月底前", "完成整改", "", "2019-04-08"],
    ["3", "丙", "市水利局", "2019年4月底前", "完成整改", "", ""],
    ["4", "丁", "市水利局", "2019年4月底前", "正在整改", "不实", ""],
    ["5", "戊", "市水利局", "2019年4月底前", "完成销号", "", ""],
  ]);
  const items = itemsOf(opened);
  expect(items.map(verificationOf)).toEqual(["genuine", "genuine", null, "false", null]);
  expect(items.filter(awaitsVerification).map(({ number }) => number)).toEqual(["3"]);
});
