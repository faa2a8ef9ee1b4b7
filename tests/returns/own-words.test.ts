import { rectificationKind } from "../../src/ledger";
import { mergeReturns, NO_DECISIONS, type ReturnedWorkbook } from "../../src/returns";
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

/** What was not taken over since it stands under another's name. */
function aside(master: string, ...returned: readonly ReturnedWorkbook[]): string[] {
  const { items } = mergeReturns(masterOf({ progress: master }), returned, {
    kind: rectificationKind,
    directory: builtInDirectory(),
  });
  return items.flatMap(({ othersWords }) => othersWords.map(({ text }) => text));
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
  ["another's paragraph changed", "市水利局：新一\n市公安局：改二", "市水利局：新一"],
  ["another's paragraph of an earlier 旬", "市水利局：新一\n市公安局：更旧的二", "市水利局：新一"],
])("of a common cell a unit says its own alone, and the other's stays: %s", (_, text, expected) => {
  expect(merged(COMMON, water(text))).toBe(`${expected}\n市公安局：旧二`);
});

test("a line without a name below a paragraph of several lines is a unit's own; one put into it is not", () => {
  const common = "市水利局：旧一\n市公安局：旧二\n旧三";
  expect(merged(common, water(`${common}\n新一`))).toBe("市水利局：旧一\n新一\n市公安局：旧二\n旧三");
  const put = "市水利局：旧一\n市公安局：旧二\n新一\n旧三";
  expect(merged(common, water(put))).toBe("市水利局：旧一\n市公安局：旧二\n旧三");
  expect(aside(common, water(put))).toEqual(["市公安局：旧二\n新一\n旧三"]);
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

test("nor those under the name of a file", () => {
  const kept = "a.xlsx：无名的话";
  expect(merged(kept, water("新一"))).toBe(`市水利局：新一\n${kept}`);
});

test.each(["拓城县人民政府：错写的县", "市扬尘办(市城管局)：裸露土地排查186处", "市整改办：已召开推进会"])(
  "nor those under a name that nobody knows: it stands above, where it is told apart again: %s",
  (kept) => {
    const once = merged(kept, water("新一"));
    expect(once).toBe(`${kept}\n市水利局：新一`);
    expect(merged(once ?? "", water("新二"))).toBe(`${kept}\n市水利局：新二`);
  },
);

test("what the unit left above its own paragraph is the office's, now and the next time", () => {
  const text = "全市已通报1次。\n市水利局：新一";
  expect(merged("全市已通报1次。", water(text))).toBe(text);
  expect(merged(text, water(text))).toBe(text);
});

test("words that no unit signed are a unit's own when it sends them back", () => {
  expect(merged("正在推进：已完成一半", water("正在推进：已完成一半"))).toBe(
    "市水利局：正在推进：已完成一半",
  );
});

describe("in a common cell of counties, under another name of a unit", () => {
  const COUNTIES = "虞城县人民政府：旧一\n梁园区人民政府：旧二";
  const yucheng = (progress: string): ReturnedWorkbook =>
    returnOf("虞城.xlsx", TITLED("虞城县人民政府"), { progress });

  test.each([
    ["a short name", "虞城县：新一\n梁园区人民政府：旧二"],
    ["an alias", "虞城县政府：新一\n梁园区：旧二"],
    ["a half-width colon", "虞城县人民政府:新一\n梁园区人民政府:旧二"],
    ["spaces about the colon", "虞城县 ： 新一\n梁园区人民政府： 旧二"],
    ["brackets", "【虞城县】新一\n【梁园区】：旧二"],
    ["its paragraph alone", "虞城县：新一"],
  ])("its own words and the others' are told apart: %s", (_, text) => {
    expect(merged(COUNTIES, yucheng(text))).toBe("虞城县人民政府：新一\n梁园区人民政府：旧二");
  });

  test.each([
    ["虞城县：新一", "虞城县人民政府：新一"],
    ["【虞城县】新一", "虞城县人民政府：新一"],
    ["虞城县政府:新一", "虞城县人民政府：新一"],
    ["梁园区：新二", "虞城县人民政府：梁园区：新二"],
    ["存在问题:经费不足", "虞城县人民政府：存在问题:经费不足"],
  ])("where the master's cell is blank: %s", (text, expected) => {
    expect(merged("", yucheng(text))).toBe(expected);
  });

  test.each([
    "存在问题：经费不足",
    "下一步：继续清淤",
    "牵头单位：市水利局",
    "8:00前清理完毕",
    "【下一步】继续清淤",
  ])("words that name no unit stay: %s", (line) => {
    const text = `虞城县：新一\n${line}\n梁园区：旧二`;
    expect(merged(COUNTIES, yucheng(text))).toBe(`虞城县人民政府：新一\n${line}\n梁园区人民政府：旧二`);
  });

  test("another's paragraph written anew is not taken over, and is told", () => {
    const text = "虞城县：新一\n梁园区：改二";
    expect(merged(COUNTIES, yucheng(text))).toBe("虞城县人民政府：新一\n梁园区人民政府：旧二");
    expect(aside(COUNTIES, yucheng(text))).toEqual(["梁园区：改二"]);
  });

  test("counties that a unit tells of within its own words stand there once, and none is lost", () => {
    const told = "市水利局：各县进展如下\n虞城县：清淤3公里\n梁园区：清淤5公里";
    expect(merged(told, water(told))).toBe(told);
    const both = `${told}\n虞城县人民政府：旧一`;
    expect(merged(both, water(both), yucheng("新一"))).toBe(
      "市水利局：各县进展如下\n虞城县：清淤3公里\n梁园区：清淤5公里\n虞城县人民政府：新一",
    );
  });
});

describe("a county's neighbours under their short names", () => {
  const yucheng = (progress: string): ReturnedWorkbook =>
    returnOf("虞城.xlsx", TITLED("虞城县人民政府"), { progress });

  test("are not its words beside its own, and are told", () => {
    const text = "睢阳区：已拆除2处\n虞城县：清淤3公里";
    expect(merged("", yucheng(text))).toBe("虞城县人民政府：清淤3公里");
    expect(aside("", yucheng(text))).toEqual(["睢阳区：已拆除2处"]);
  });

  test("are told by a department in its own words", () => {
    const text = "各县进展如下\n睢阳区：已拆除2处";
    expect(merged("", water(text))).toBe(`市水利局：${text}`);
  });

  test("stay where it says nothing else", () => {
    expect(merged("", yucheng("睢阳区：已拆除2处"))).toBe("虞城县人民政府：睢阳区：已拆除2处");
  });
});

describe("paragraphs of others in a cell that the master does not have so", () => {
  test.each(["", "3月下旬已开展前期工作"])(
    "beside the unit's own they are not its words (master: %s)",
    (master) => {
      const text = "市公安局：同步推进\n市水利局：新一";
      expect(merged(master, water(text))).toBe("市水利局：新一");
      expect(aside(master, water(text))).toEqual(["市公安局：同步推进"]);
    },
  );

  test("of one who speaks for itself only its own words stand", () => {
    const text = "市水利局：新一\n市公安局：别人写的";
    expect(merged("", water(text), police("自己写的"))).toBe("市水利局：新一\n市公安局：自己写的");
    expect(aside("", water(text), police("自己写的"))).toEqual(["市公安局：别人写的"]);
    expect(aside("", water(text), police("别人写的"))).toEqual([]);
  });

  test("below words of its own under no name they are not its words", () => {
    const text = "新一\n市公安局：同步推进";
    expect(merged("", water(text))).toBe("市水利局：新一");
    expect(aside("", water(text))).toEqual(["市公安局：同步推进"]);
  });

  test("where it says nothing else, what a unit tells of another that is silent stays", () => {
    expect(merged("", water("市公安局：查处3起"))).toBe("市水利局：市公安局：查处3起");
  });

  test("what a unit tells of bodies that the item does not name stays", () => {
    const text = "已会同推进\n县水利局：查处3起\n工作专班办：协调2次";
    expect(merged("", water(text))).toBe(`市水利局：${text}`);
    expect(aside("", water(text))).toEqual([]);
  });
});

describe("bodies, towns and companies of which a unit tells in lines of its own", () => {
  const yucheng = (progress: string): ReturnedWorkbook =>
    returnOf("虞城.xlsx", TITLED("虞城县人民政府"), { progress });
  const told = (count: number): string =>
    [
      "全县推进。",
      `县水利局：清理${count}处`,
      `虞城县住建局：铺管${count}公里`,
      `利民镇人民政府：拆除${count}处`,
      `某某有限公司：停产${count}天`,
    ].join("\n");

  test.each([
    ["alone", "", ""],
    ["below another's paragraph", "市水利局：市局督导\n", "\n市水利局：市局督导"],
  ])("are written anew with it: %s", (_, above, below) => {
    const first = merged(above.trim(), yucheng(told(7))) ?? "";
    expect(first).toBe(`虞城县人民政府：${told(7)}${below}`);
    const common = `${above}虞城县人民政府：${told(7)}`;
    expect(merged(common, yucheng(told(17)))).toBe(`虞城县人民政府：${told(17)}${below}`);
    expect(aside(common, yucheng(told(17)))).toEqual([]);
    expect(merged(common, yucheng("已全部完成"))).toBe(`虞城县人民政府：已全部完成${below}`);
    expect(merged(common, yucheng(told(7)))).toBe(`虞城县人民政府：${told(7)}${below}`);
  });

  test("stay below it while another unit reports, and are not that one's when it sends the cell back", () => {
    const common = `市水利局：旧一\n虞城县人民政府：${told(7)}`;
    expect(merged(common, water(`市水利局：新一\n虞城县人民政府：${told(7)}`))).toBe(
      `市水利局：新一\n虞城县人民政府：${told(7)}`,
    );
  });

  test("a unit that only the directory knows is no such body", () => {
    const common = "市水利局：旧一\n市教育局：旧二";
    expect(merged(common, water("新一"))).toBe("市水利局：新一\n市教育局：旧二");
  });
});

describe("what stands above the units' paragraphs under no name", () => {
  const OFFICE = "整改办4月12日现场核实：仍有垃圾3处。";

  test("is the office's and stays", () => {
    expect(merged(`${OFFICE}\n${COMMON}`, water("新一"))).toBe(`${OFFICE}\n市水利局：新一\n市公安局：旧二`);
    expect(merged(`${OFFICE}\n${COMMON}`, water("新一"), police("新二"))).toBe(
      `${OFFICE}\n市水利局：新一\n市公安局：新二`,
    );
  });

  test("is not taken for a unit's that sends it back", () => {
    expect(merged(`${OFFICE}\n${COMMON}`, water(`${OFFICE}\n市水利局：新一\n市公安局：旧二`))).toBe(
      `${OFFICE}\n市水利局：新一\n市公安局：旧二`,
    );
  });

  test("all that stands in a cell without names is what somebody reported before", () => {
    expect(merged("3月下旬已开展前期工作", water("新一"))).toBe("市水利局：新一");
  });
});

describe("a cell that the office kept by hand", () => {
  const yucheng = (progress: string): ReturnedWorkbook =>
    returnOf("虞城.xlsx", TITLED("虞城县人民政府"), { progress });

  test.each([
    ["half-width colons", "市水利局:水旧\n虞城县人民政府:虞旧", "市水利局:水旧"],
    ["numbers", "1.市水利局：水旧\n2.虞城县人民政府：虞旧", "1.市水利局：水旧"],
    ["numbers in brackets", "（一）市水利局：水旧\n（二）虞城县：虞旧", "（一）市水利局：水旧"],
    ["brackets", "【市水利局】水旧\n【虞城县】虞旧", "【市水利局】水旧"],
    ["short names", "虞城县：虞旧\n市水利局：水旧", "市水利局：水旧"],
    ["short names below one another", "梁园区：梁旧\n虞城县：虞旧", "梁园区：梁旧"],
  ])("keeps the paragraphs of those who do not report, and not that of who does: %s", (_, master, kept) => {
    expect(merged(master, yucheng("虞新"))).toBe(`虞城县人民政府：虞新\n${kept}`);
  });
});

describe("a unit that says that nothing changed", () => {
  test.each(["同上旬", "与上旬相同。", "无变化", "同上期", "较上旬无变化", "市水利局：同上旬"])(
    "is taken by its word, and what it reported before stays: %s",
    (text) => {
      expect(merged(COMMON, water(text), police("新二"))).toBe("市水利局：旧一\n市公安局：新二");
    },
  );

  test.each(["同上旬", "无变化"])("says just that where it has reported nothing yet: %s", (text) => {
    expect(merged("市公安局：旧二", water(text))).toBe(`市水利局：${text}\n市公安局：旧二`);
  });

  test("keeps what stands under nobody's name if it leads the item, and nobody else does", () => {
    expect(merged("已封堵12处，正在施工", water("无变化"))).toBe("市水利局：已封堵12处，正在施工");
    expect(merged("已封堵12处，正在施工", police("无变化"))).toBe("已封堵12处，正在施工\n市公安局：无变化");
  });

  test("and tells more is taken at its words", () => {
    expect(merged(COMMON, water("与上旬相同，另清淤3公里"))).toBe(
      "市水利局：与上旬相同，另清淤3公里\n市公安局：旧二",
    );
  });
});

test("words under the name of a file are the unit's once somebody said whose it is", () => {
  const file = returnOf("情况.xlsx", ["整改台账（2019年4月上旬）"], { progress: "新一" });
  const { items } = mergeReturns(masterOf({ progress: "情况.xlsx：旧一" }), [file], {
    kind: rectificationKind,
    directory: builtInDirectory(),
    decisions: { ...NO_DECISIONS, files: [{ file: "情况.xlsx", unit: "市水利局" }] },
  });
  expect(items[0]?.item.text.progress).toBe("市水利局：新一");
});
