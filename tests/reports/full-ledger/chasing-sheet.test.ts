import { chasingCounts, chasingSheet, THESE_FILES_ONLY } from "../../../src/reports";
import type { Chasing } from "../../../src/returns";
import { day, itemOf } from "../items";
import { textsOf } from "../sheet-checks";

const CHASING: Chasing = {
  due: day("2019-04-21"),
  notReturned: ["市水利局"],
  incomplete: [],
  late: [],
  undated: [],
  unjudged: { groups: [], ofNobody: [] },
  unusable: [
    {
      unit: "永城市人民政府",
      file: "永城市.zip",
      why: { kind: "unreadable", code: "x" },
      isMadeUpFor: false,
    },
    { unit: "夏邑县人民政府", file: "夏邑县.xlsx", why: { kind: "blank" }, isMadeUpFor: true },
  ],
};

const textsWith = (chasing: Chasing, isMergedAgain: boolean): string[] =>
  textsOf(
    chasingSheet(chasing, {
      head: { title: "整改台账", subtitle: null },
      isMergedAgain,
      failureText: (code) => code,
    }),
  );

test("what is counted stands over the list, and a file that a good one makes up for is not counted", () => {
  expect(chasingCounts(CHASING)).toBe("未报送1个单位，漏报0个单位，不能用1份");
  const [, counts = ""] = textsWith(CHASING, false);
  expect(counts.startsWith(chasingCounts(CHASING))).toBe(true);
});

test("merged once more for a 旬, it says that what was merged before is not counted", () => {
  expect(textsWith(CHASING, true)).toContain(`${THESE_FILES_ONLY}。`);
  expect(textsWith(CHASING, false).join()).not.toContain(THESE_FILES_ONLY);
});

test("whom the ledger does not name is told as not judged, and not as in time", () => {
  const unjudged = { groups: ["各乡镇人民政府"], ofNobody: [itemOf({ number: "7" })] };
  const nobody = { ...CHASING, notReturned: [], unusable: [], unjudged };
  const texts = textsWith(nobody, false);
  expect(texts).toContain("各乡镇人民政府");
  expect(texts).toContain("不知道是哪些单位，没有判定是否报送。请核对。");
  expect(texts.some((text) => text.includes("共1项（附件1第7项）没有判定是否报送"))).toBe(true);
  expect(texts).not.toContain("各单位都已按时报送。");
  const known = { ...nobody, unjudged: { groups: [], ofNobody: [] } };
  expect(textsWith(known, false)).toContain("各单位都已按时报送。");
});
