import fc from "fast-check";
import { recognizeWorkbook, rectificationKind, type WorkbookSheet } from "../../src/ledger";
import { identifyReturn, mergeReturns, type MergeResult, type ReturnedWorkbook } from "../../src/returns";
import type { Dekad } from "../../src/calendar";
import { builtInDirectory } from "../../src/units";
import { sheetOf } from "../ledger/messy-grids";
import { masterOf, returnOf } from "./returned-ledgers";

const directory = builtInDirectory();
const SAND = "河道非法采砂行为未得到有效遏制";
const MINE = "尾矿库环境风险隐患排查不彻底";
const HEADER = ["附件", "序号", "反馈问题", "整改时限", "整改进展", "完成状态"];
const EARLY_APRIL: Dekad = { year: 2019, month: 4, part: 1 };
const LATE_MARCH: Dekad = { year: 2019, month: 3, part: 3 };

function sheet(
  name: string,
  title: string,
  problems: readonly string[],
  visibility: WorkbookSheet["visibility"] = "visible",
): WorkbookSheet {
  const rows = problems.map((problem, index) => [
    "附件1",
    problem === SAND ? 1 : 2,
    problem,
    "2019年6月底前",
    `${title}第${index + 1}条进展`,
    "正在整改",
  ]);
  return { grid: sheetOf([[title], ["填报单位：市水利局"], HEADER, ...rows], [], name), visibility };
}

function returned(...sheets: readonly WorkbookSheet[]): ReturnedWorkbook {
  return identifyReturn(
    "市水利局.xlsx",
    recognizeWorkbook(sheets, { kind: rectificationKind, directory }),
    directory,
  );
}

const master = masterOf({ number: 1, problem: SAND }, { number: 2, problem: MINE });

function merge(one: ReturnedWorkbook, dekad?: Dekad): MergeResult {
  return mergeReturns(master, [one], { kind: rectificationKind, directory, ...(dekad ? { dekad } : {}) });
}

function rowsIn({ returns: [outcome] }: MergeResult): unknown {
  return {
    otherDekad: outcome?.otherDekad ?? null,
    matched: outcome?.matched.map(({ returned: { sheet, row } }) => [sheet, row]),
    aside: outcome?.otherDekadRows.map(({ returned: { sheet, row }, dekad: { month } }) => [
      sheet,
      row,
      month,
    ]),
  };
}

test.each(["visible", "hidden"] as const)(
  "the last 旬's sheet, %s, is left aside row by row",
  (visibility) => {
    const one = returned(
      sheet("3月下旬", "整改旬报（2019年3月下旬）", [SAND, MINE], visibility),
      sheet("4月上旬", "整改旬报（2019年4月上旬）", [SAND, MINE]),
    );
    expect(one.dekad).toEqual(EARLY_APRIL);
    expect(rowsIn(merge(one))).toEqual({
      otherDekad: null,
      matched: [
        ["4月上旬", 4],
        ["4月上旬", 5],
      ],
      aside: [
        ["3月下旬", 4, 3],
        ["3月下旬", 5, 3],
      ],
    });
  },
);

test("with other items in it, the last 旬's sheet is no copy, and left aside all the same", () => {
  const one = returned(
    sheet("一", "整改旬报（2019年3月下旬）", [MINE]),
    sheet("二", "整改旬报（2019年4月上旬）", [SAND]),
  );
  expect(rowsIn(merge(one))).toEqual({ otherDekad: null, matched: [["二", 4]], aside: [["一", 4, 3]] });
});

test("where the earlier 旬 is merged, its sheet counts and the later one is left aside", () => {
  const one = returned(
    sheet("3月下旬", "整改旬报（2019年3月下旬）", [SAND]),
    sheet("4月上旬", "整改旬报（2019年4月上旬）", [SAND]),
  );
  expect(rowsIn(merge(one, LATE_MARCH))).toEqual({
    otherDekad: null,
    matched: [["3月下旬", 4]],
    aside: [["4月上旬", 4, 4]],
  });
});

test("a sheet's name gives its 旬 in the year that another names", () => {
  const one = returned(
    sheet("3月下旬", "整改旬报", [MINE]),
    sheet("4月上旬", "整改旬报（2019年4月上旬）", [SAND]),
  );
  expect(rowsIn(merge(one))).toMatchObject({ matched: [["4月上旬", 4]], aside: [["3月下旬", 4, 3]] });
});

test("a hidden copy of the same 旬 gives no rows", () => {
  const one = returned(
    sheet("4月上旬", "整改旬报（2019年4月上旬）", [SAND]),
    sheet("备份", "整改旬报（2019年4月上旬）", [SAND], "hidden"),
  );
  expect(rowsIn(merge(one))).toMatchObject({ matched: [["4月上旬", 4]], aside: [] });
});

test("what a hidden sheet says and no visible one is told in one row", () => {
  const one = returned(
    sheet("附件1", "整改旬报（2019年4月上旬）", [SAND]),
    sheet("附件2", "另一张（2019年4月上旬）", [SAND, MINE], "hidden"),
  );
  expect(one.stray).toEqual([
    {
      sheet: "附件2",
      row: 4,
      reason: "hidden",
      text: "1 另一张（2019年4月上旬）第1条进展\n2 另一张（2019年4月上旬）第2条进展",
    },
  ]);
});

test("a whole return for another 旬 stays one; said to be for this one, it is merged", () => {
  const one = returnOf("市水利局.xlsx", ["整改旬报（2019年3月下旬）", "填报单位：市水利局"], {
    problem: SAND,
  });
  expect(rowsIn(merge(one, EARLY_APRIL))).toMatchObject({ otherDekad: LATE_MARCH, aside: [] });
  const said = mergeReturns(master, [one], {
    kind: rectificationKind,
    directory,
    dekad: EARLY_APRIL,
    decisions: { files: [{ file: one.file, dekad: EARLY_APRIL }], rows: [], conflicts: [], rules: [] },
  });
  expect(rowsIn(said)).toMatchObject({ otherDekad: null, aside: [] });
  expect(said.returns[0]?.matched).toHaveLength(1);
});

test("every returned row is told exactly once, whatever the sheets' 旬", () => {
  const titles = [
    "整改旬报（2019年3月下旬）",
    "整改旬报（2019年4月上旬）",
    "整改旬报（2019年4月中旬）",
    "整改旬报",
  ];
  const anySheet = fc.record({
    title: fc.constantFrom(...titles),
    problems: fc.subarray([SAND, MINE], { minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(anySheet, { minLength: 1, maxLength: 4 }), (sheets) => {
      const one = returned(
        ...sheets.map(({ title, problems }, index) => sheet(`表甲${index + 1}`, title, problems)),
      );
      const [outcome] = merge(one, EARLY_APRIL).returns;
      const told = [
        ...(outcome?.matched ?? []).map((match) => match.returned),
        ...(outcome?.notOwn ?? []).map((match) => match.returned),
        ...(outcome?.repeated ?? []).map((match) => match.returned),
        ...(outcome?.unmatched ?? []),
        ...(outcome?.otherDekadRows ?? []).map((row) => row.returned),
      ];
      const placeOf = (item: { sheet: string; row: number }): string => `${item.sheet}!${item.row}`;
      expect(told.map(placeOf).sort()).toEqual(one.rows.map(({ item }) => placeOf(item)).sort());
    }),
    { numRuns: 60 },
  );
});

describe("a 旬 named without a year", () => {
  const problems = [SAND];
  const named = (title: string, file = "市水利局.xlsx"): ReturnedWorkbook => {
    const workbook = recognizeWorkbook([sheet("台账", title, problems)], {
      kind: rectificationKind,
      directory,
    });
    return identifyReturn(file, workbook, directory);
  };

  test.each([
    ["整改台账（3月下旬）", LATE_MARCH],
    ["整改台账（三月下旬）", LATE_MARCH],
    ["整改台账（截至3月31日）", LATE_MARCH],
    ["整改台账（3月21日—3月31日）", LATE_MARCH],
    ["整改台账（第9旬）", LATE_MARCH],
    ["整改台账（12月下旬）", { year: 2018, month: 12, part: 3 }],
  ])("%s is the one nearest to the 旬 merged", (title, other) => {
    expect(rowsIn(merge(named(title), EARLY_APRIL))).toMatchObject({ otherDekad: other });
  });

  test("is merged where it is that very 旬, and where no 旬 is known", () => {
    expect(rowsIn(merge(named("整改台账（4月上旬）"), EARLY_APRIL))).toMatchObject({
      otherDekad: null,
      matched: [["台账", 4]],
    });
    expect(rowsIn(merge(named("整改台账（3月下旬）")))).toMatchObject({ otherDekad: null, aside: [] });
  });

  test("of a sheet filled in early in a year may lie in the year before", () => {
    const january = { year: 2020, month: 1, part: 1 } as const;
    const one = returned(
      sheet("12月下旬", "整改旬报", [MINE]),
      sheet("1月上旬", "整改旬报（2020年1月上旬）", [SAND]),
    );
    expect(rowsIn(merge(one, january))).toEqual({
      otherDekad: null,
      matched: [["1月上旬", 4]],
      aside: [["12月下旬", 4, 12]],
    });
    expect(one.rows.map(({ dekad }) => dekad?.year)).toEqual([2019, 2020]);
  });

  test("the file's name tells it where nothing in the workbook does", () => {
    const file = "市水利局2019年3月下旬整改台账.xlsx";
    expect(named("整改台账", file)).toMatchObject({ dekad: LATE_MARCH, isYearNamed: true });
    expect(named("整改台账（2019年4月上旬）", file).dekad).toEqual(EARLY_APRIL);
    const merged = merge(named("整改台账", "市水利局3月下旬.xlsx"), EARLY_APRIL);
    expect(rowsIn(merged)).toMatchObject({ otherDekad: LATE_MARCH });
  });
});

test.each([
  ["整改台账", "市水利局整改台账（截至2019.3.31）.xlsx", LATE_MARCH],
  ["整改台账", "市水利局2019年第9旬.xlsx", LATE_MARCH],
  ["整改台账（2019.3.31）", "市水利局.xlsx", LATE_MARCH],
  ["整改台账（截至2019-03-31）", "市水利局2019年4月上旬.xlsx", LATE_MARCH],
  ["整改台账", "市水利局v1.3.5.xlsx", null],
  ["整改台账", "市水利局（2019.4.12）.xlsx", null],
])("the 旬 of %s in %s", (title, file, dekad) => {
  expect(returnOf(file, [title], { problem: SAND }).dekad).toEqual(dekad);
});

test("a day without a year lies in the last year in which it may have been, whatever years the deadlines name", () => {
  const row = (completedOn: string): Dekad | string | null => {
    const one = returnOf("市水利局.xlsx", ["填报单位：市水利局"], {
      problem: SAND,
      deadline: "2018年12月底前",
      completedOn,
    });
    const [item] = merge(one, EARLY_APRIL).items;
    const reading = item?.item.dates.completedOn;
    return reading?.kind === "date" ? reading.date : null;
  };
  expect(row("3月15日")).toBe("2019-03-15");
  expect(row("12月20日")).toBe("2018-12-20");
  expect(row("2018年3月15日")).toBe("2018-03-15");
});

describe("a sheet that names no 旬 beside one that does", () => {
  const old = sheet("3月下旬", "整改台账（2019年3月下旬）", [SAND, MINE]);

  test("is for the 旬 merged where it holds the same items again", () => {
    const { returns } = merge(returned(old, sheet("整改台账", "整改台账", [SAND])), EARLY_APRIL);
    expect(returns[0]?.otherDekad).toBeNull();
    expect(returns[0]?.matched.map((match) => match.returned.sheet)).toEqual(["整改台账"]);
    expect(returns[0]?.otherDekadRows).toHaveLength(2);
  });

  test("also where it holds many others besides", () => {
    const long = sheet("整改台账", "整改台账", [SAND, MINE]);
    const short = sheet("3月下旬", "整改台账（2019年3月下旬）", [SAND]);
    expect(merge(returned(short, long), EARLY_APRIL).returns[0]?.matched).toHaveLength(2);
  });

  test("goes on from it where its items are others", () => {
    const first = sheet("附件1", "整改台账（2019年3月下旬）", [SAND]);
    const { returns } = merge(returned(first, sheet("附件2", "整改台账", [MINE])), EARLY_APRIL);
    expect(returns[0]?.otherDekad).toEqual(LATE_MARCH);
  });
});

test("of a file for another 旬 no change of the plan is told", () => {
  const [other] = [
    returnOf("市水利局.xlsx", ["整改台账（2019年3月下旬）", "填报单位：市水利局"], {
      deadline: "2020年底前",
    }),
  ];
  expect(merge(other, EARLY_APRIL).returns[0]?.baselineChanges).toEqual([]);
  expect(merge(other, LATE_MARCH).returns[0]?.baselineChanges).toHaveLength(1);
});

test("what an old copy of a sheet says and no other row is told", () => {
  const one = returned(
    sheet("2019年4月上旬", "整改台账（2019年4月上旬）", [SAND, MINE]),
    sheet("台账（旧）", "整改台账（2019年4月上旬）", [MINE, SAND]),
  );
  expect(one.otherSheets).toEqual([{ sheet: "台账（旧）", reason: "old-copy", visibility: "visible" }]);
  expect(one.stray).toEqual([]);
  const other = returned(
    sheet("2019年4月上旬", "整改台账（2019年4月上旬）", [SAND]),
    sheet("台账（旧）", "整改台账初稿（2019年4月上旬）", [SAND]),
  );
  expect(other.stray).toEqual([
    { sheet: "台账（旧）", row: 4, reason: "oldCopy", text: "整改台账初稿（2019年4月上旬）第1条进展" },
  ]);
});

test("a status of a copy that no row of the same item says is told, behind its header", () => {
  const first = sheet("4月上旬", "整改台账（2019年4月上旬）", [SAND, MINE]);
  const rows = first.grid.rows.map((row) =>
    row.map((value) => (value === "正在整改" && row[1] === 1 ? "完成整改" : value)),
  );
  const one = returned(first, { ...first, grid: { ...first.grid, sheet: "4月上旬 (2)", rows } });
  expect(one.stray).toEqual([
    { sheet: "4月上旬 (2)", row: 4, reason: "oldCopy", text: "完成状态：完成整改" },
  ]);
});
