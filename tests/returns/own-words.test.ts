import { rectificationKind } from "../../src/ledger";
import { mergeReturns, type ReturnedWorkbook } from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { masterOf, returnOf } from "./returned-ledgers";

const TITLED = (unit: string): string[] => ["整改台账（2019年4月上旬）", `填报单位：${unit}`];
const water = (progress: string): ReturnedWorkbook => returnOf("水利.xlsx", TITLED("市水利局"), { progress });
const police = (progress: string): ReturnedWorkbook =>
  returnOf("公安.xlsx", TITLED("市公安局"), { progress });

function merged(master: string, ...returned: readonly ReturnedWorkbook[]): string | undefined {
  const { items } = mergeReturns(masterOf({ progress: master }), returned, {
    kind: rectificationKind,
    directory: builtInDirectory(),
  });
  return items[0]?.item.text.progress;
}

const COMMON = "市水利局：旧一\n市公安局：旧二";

test.each([
  ["sent back unchanged", COMMON, "市水利局：旧一"],
  ["its own paragraph written anew within the others'", "市水利局：新一\n市公安局：旧二", "市水利局：新一"],
  ["the others' paragraphs left away", "市水利局：新一", "市水利局：新一"],
  ["the cell written anew", "新一", "市水利局：新一"],
  ["its words put before the others' paragraphs", "新一\n市公安局：旧二", "市水利局：新一"],
  [
    "a line without a name below the others' paragraphs",
    "市水利局：旧一\n市公安局：旧二\n4月上旬又清淤3公里",
    "市水利局：旧一\n4月上旬又清淤3公里",
  ],
  [
    "lines below its own paragraph and below another's",
    "市水利局：旧一\n新一\n市公安局： 旧二\n新二\n新三",
    "市水利局：旧一\n新一\n新二\n新三",
  ],
  ["another's paragraph changed", "市水利局：新一\n市公安局：改二", "市水利局：新一\n市公安局：改二"],
])("of a common cell a unit says its own alone, and the other's stays: %s", (_, text, expected) => {
  expect(merged(COMMON, water(text))).toBe(`${expected}\n市公安局：旧二`);
});

test("a line without a name below a paragraph of several lines is a unit's own; one put into it is not", () => {
  const common = "市水利局：旧一\n市公安局：旧二\n旧三";
  expect(merged(common, water(`${common}\n新一`))).toBe("市水利局：旧一\n新一\n市公安局：旧二\n旧三");
  const put = "市水利局：旧一\n市公安局：旧二\n新一\n旧三";
  expect(merged(common, water(put))).toBe("市水利局：旧一\n市公安局：旧二\n新一\n旧三\n市公安局：旧二\n旧三");
});

test("a line below the only paragraph of another is a unit's own", () => {
  expect(merged("市公安局：旧二", water("市公安局：旧二\n新一"))).toBe("市水利局：新一\n市公安局：旧二");
});

test("each unit's new paragraph stands once", () => {
  const texts = ["市水利局：新一\n市公安局：旧二", "市水利局：旧一\n市公安局：新二"] as const;
  expect(merged(COMMON, water(texts[0]), police(texts[1]))).toBe("市水利局：新一\n市公安局：新二");
});

test("a line that begins like a label but with no unit's name is a unit's own", () => {
  const text = "市水利局：已拆除采砂船3艘\n存在问题：经费缺口20万元";
  expect(merged(text, water(text))).toBe(text);
});

test("a cell with another's paragraph alone, sent back unchanged, says nothing", () => {
  expect(merged("市公安局：旧二", water("市公安局：旧二"), police("新二"))).toBe("市公安局：新二");
});

test("a unit that returns late takes no other's words away, nor do empty words", () => {
  expect(merged("市公安局：旧二", water("新一"))).toBe("市水利局：新一\n市公安局：旧二");
  expect(merged(COMMON, water("新一"), police("无"))).toBe("市水利局：新一\n市公安局：旧二");
});

test.each(["a.xlsx：无名的话", "拓城县人民政府：错写的县", "市扬尘办(市城管局)：裸露土地排查186处"])(
  "nor those under a name that the item does not know: %s",
  (kept) => {
    expect(merged(kept, water("新一"))).toBe(`市水利局：新一\n${kept}`);
  },
);

test("words that no unit signed are a unit's own when it sends them back", () => {
  expect(merged("正在推进：已完成一半", water("正在推进：已完成一半"))).toBe(
    "市水利局：正在推进：已完成一半",
  );
});
