import fc from "fast-check";
import { addressOf } from "../../../src/ledger";
import type { CellValue, Grid } from "../../../src/sheet";
import { ledgerIn, leftOutOf, lettersOf, sheetOf } from "../messy-grids";

const PROBLEMS = [
  "城市生活污水收集处理能力不足，中心城区建成区污水管网空白区较多",
  "河道非法采砂行为未得到有效遏制，部分河段仍有盗采",
  "尾矿库环境风险隐患排查不彻底，台账不完整",
  "扬尘管控力度不够，工地抽查半数未落实",
  "秸秆禁烧和综合利用工作不平衡，部分乡镇仍有火点",
];

function read(grid: Grid): unknown[] {
  return ledgerIn(grid).items.map(({ rows, number, status, text }) => [rows, number, status, text.progress]);
}

describe("a column for each status, ticked", () => {
  const rows: CellValue[][] = [
    [1, PROBLEMS[0] ?? "", "已建成管网", "√", null, null],
    [2, PROBLEMS[1] ?? "", "正在整治", null, "✓", null],
    [3, PROBLEMS[2] ?? "", "待安排", null, null, "☑"],
    [4, PROBLEMS[3] ?? "", "正在整治", null, null, null],
  ];
  const told = [
    [1, "completed"],
    [2, "inProgress"],
    [3, "notStarted"],
    [4, null],
  ];
  const statuses = (grid: Grid): unknown[] =>
    ledgerIn(grid).items.map(({ number, status }) => [Number(number), status]);

  test("under one group", () => {
    const grid = sheetOf(
      [
        ["序号", "反馈问题", "整改进展", "整改状态"],
        [null, null, null, "已完成", "正在整改", "未启动"],
        ...rows,
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:F1"],
    );
    expect(statuses(grid)).toEqual(told);
  });

  test("beside the other columns", () => {
    expect(
      statuses(sheetOf([["序号", "反馈问题", "整改进展", "已完成", "正在整改", "未启动"], ...rows])),
    ).toEqual(told);
  });

  test("as 是 and 否 under a question, which are ticks of something else under another", () => {
    const grid = (question: string): Grid =>
      sheetOf(
        [
          ["序号", "反馈问题", "整改进展", question],
          [null, null, null, "是", "否"],
          [1, PROBLEMS[0] ?? "", "已建成管网", "√", null],
          [2, PROBLEMS[1] ?? "", "正在整治", null, "√"],
        ],
        ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
      );
    expect(statuses(grid("整改是否完成（√）"))).toEqual([
      [1, "completed"],
      [2, "inProgress"],
    ]);
    expect(statuses(grid("问题是否属实"))).toEqual([
      [1, null],
      [2, null],
    ]);
  });

  test.each([
    ["是否完成（是）", "是否完成（否）", "完成时间"],
    ["是否完成整改\n（完成）", "是否完成整改\n（未完成）", "备注"],
    ["整改状态：已完成", "整改状态：整改中", "整改状态：未启动"],
    ["整改状态-已完成", "整改状态-整改中", "整改状态-未启动"],
  ])("as answers behind one question: %s, %s", (...headers) => {
    const two = rows.slice(0, 2);
    const ledger = ledgerIn(sheetOf([["序号", "反馈问题", "整改进展", ...headers], ...two]));
    expect(ledger.items.map(({ status }) => status)).toEqual(["completed", "inProgress"]);
  });

  test("a question whose columns hold words is a status as it stands", () => {
    const header = ["序号", "反馈问题", "整改进展", "是否完成（是）", "是否完成（否）"];
    const words = [1, PROBLEMS[0] ?? "", "已建成管网", "整改中", null];
    expect(statuses(sheetOf([header, words]))).toEqual([[1, "inProgress"]]);
    expect(
      statuses(
        sheetOf([
          ["序号", "反馈问题", "是否完成（是/否）"],
          [1, PROBLEMS[0] ?? "", "√"],
        ]),
      ),
    ).toEqual([[1, "completed"]]);
  });

  test.each([
    ["repeated over its columns", ["整改状态", "整改状态", "整改状态"], []],
    ["merged over its columns", ["整改状态", null, null], ["D1:F1"]],
    ["over the first of its columns", ["整改状态", null, null], []],
  ])("in a row of its own below a header %s", (_, group, merges) => {
    const grid = sheetOf(
      [
        ["序号", "反馈问题", "整改进展", ...group, "备注"],
        [null, null, null, "已完成", "正在整改", "未启动"],
        ...rows,
      ],
      merges,
    );
    expect(statuses(grid)).toEqual(told);
    expect(ledgerIn(grid)).toMatchObject({ headerRows: [1, 2], leftOut: [] });
    expect(lettersOf(ledgerIn(grid))).toMatchObject({
      number: "A",
      problem: "B",
      progress: "C",
      remarks: "G",
    });
  });

  test("是 and 否 in a row of their own below a question", () => {
    const header = ["序号", "反馈问题", "整改进展", "是否完成", null];
    const answers = [null, null, null, "是", "否"];
    const grid = sheetOf([header, answers, [1, PROBLEMS[0] ?? "", "已建成管网", null, "√"]], ["D1:E1"]);
    expect(statuses(grid)).toEqual([[1, "inProgress"]]);
  });

  test("a row of statuses under headers of their own is no part of the header", () => {
    const header = ["序号", "反馈问题", "整改进展", "完成状态", "是否销号"];
    const more = [null, null, null, "已完成", "否"];
    const ledger = ledgerIn(sheetOf([header, more, [1, PROBLEMS[0] ?? "", "已建成管网", "已完成", "否"]]));
    expect(ledger.headerRows).toEqual([1]);
  });

  test("two ticks in a row are no status, and counts under such headers are no ticks", () => {
    const header = ["序号", "反馈问题", "整改进展", "已完成", "正在整改"];
    const one = (...cells: CellValue[]): CellValue[] => [1, PROBLEMS[0] ?? "", "已建成管网", ...cells];
    const two: CellValue[] = [2, PROBLEMS[1] ?? "", "整治中", "√", null];
    expect(statuses(sheetOf([header, one("√", "√"), two]))).toEqual([
      [1, null],
      [2, "completed"],
    ]);
    expect(statuses(sheetOf([header, one(12, 3), two]))).toEqual([
      [1, null],
      [2, null],
    ]);
  });
});

describe("two tables side by side", () => {
  const HEADER = ["序号", "反馈问题", "整改进展", "完成状态"];
  const row = (number: number): CellValue[] => [
    number,
    PROBLEMS[(number - 1) % PROBLEMS.length] ?? "",
    `第${number}项进展`,
    number % 2 === 0 ? "已完成" : "正在整改",
  ];

  test("give the items of both, each in its own columns", () => {
    const ledger = ledgerIn(
      sheetOf([
        ["整改台账", null, null, null, null, null],
        [...HEADER, null, ...HEADER],
        [...row(1), null, ...row(3)],
        [...row(2), null, ...row(4)],
      ]),
    );
    expect(ledger.items.map(({ number, row: at, status }) => [number, at, status])).toEqual([
      ["1", 3, "inProgress"],
      ["2", 4, "completed"],
      ["3", 3, "inProgress"],
      ["4", 4, "completed"],
    ]);
    expect(ledger.rivals).toEqual([]);
    expect(lettersOf(ledger)).toMatchObject({ number: "A", problem: "B", progress: "C" });
    expect(ledger.items.map((item) => addressOf(item, "progress"))).toEqual(["C3", "C4", "H3", "H4"]);
  });

  test("each take the batch that stands over them", () => {
    const ledger = ledgerIn(
      sheetOf([
        ["附件1 环保督察任务", null, null, null, null, "附件2 大气专项任务"],
        [...HEADER, null, ...HEADER],
        [...row(1), null, ...row(1)],
        [...row(2), null, ...row(2)],
      ]),
    );
    expect(ledger.items.map(({ batch, number }) => `${batch}-${number}`)).toEqual([
      "附件1-1",
      "附件1-2",
      "附件2-1",
      "附件2-2",
    ]);
  });

  test("lose no item, however many stand left and right", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 2 }),
        (left, right, gap) => {
          const blank = Array.from({ length: gap }, () => null);
          const lines = Array.from({ length: Math.max(left, right) }, (_, index) => [
            ...(index < left ? row(index + 1) : HEADER.map(() => null)),
            ...blank,
            ...(index < right ? row(left + index + 1) : []),
          ]);
          const { items } = ledgerIn(sheetOf([[...HEADER, ...blank, ...HEADER], ...lines]));
          expect(items.map(({ number, text }) => [Number(number), text.progress])).toEqual(
            Array.from({ length: left + right }, (_, index) => [index + 1, `第${index + 1}项进展`]),
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  test("last and this 旬's progress beside one another are one table", () => {
    const ledger = ledgerIn(
      sheetOf([
        ["序号", "反馈问题", "整改进展", "完成状态", "整改进展", "完成状态"],
        [1, PROBLEMS[0] ?? "", "上旬进展", "正在整改", "本旬进展", "已完成"],
      ]),
    );
    expect(ledger.items).toHaveLength(1);
    expect(ledger.rivals).toHaveLength(2);
  });
});

test("the rows of units within an item are one item with all they say", () => {
  const grid = sheetOf(
    [
      ["序号", "反馈问题", "责任单位", "整改进展", "完成状态"],
      [1, PROBLEMS[0] ?? "", "市水利局", "水利局已完成", "完成整改"],
      [null, null, "市公安局", "公安局已立案", "正在整改"],
      [null, null, "虞城县", "虞城县已关停", "正在整改"],
      [2, PROBLEMS[1] ?? "", "市水利局", "正在整治", "正在整改"],
    ],
    ["A2:A4", "B2:B4"],
  );
  expect(read(grid)).toEqual([
    [[2, 3, 4], "1", "inProgress", "水利局已完成\n公安局已立案\n虞城县已关停"],
    [[5], "2", "inProgress", "正在整治"],
  ]);
});

test("two tables below one another with other columns", () => {
  const ledger = ledgerIn(
    sheetOf([
      ["附件1"],
      ["序号", "反馈问题", "整改时限", "整改进展", "完成状态"],
      [1, PROBLEMS[0] ?? "", "2019年年底前", "已建成管网", "已完成"],
      [],
      ["附件2"],
      ["序号", "整改任务", "责任单位", "完成时限", "是否完成", "进展情况"],
      [1, PROBLEMS[2] ?? "", "市应急管理局", "立行立改", "否", "排查中"],
    ]),
  );
  expect(
    ledger.items.map(({ batch, number, status, text }) => [batch, number, status, text.progress]),
  ).toEqual([
    ["附件1", "1", "completed", "已建成管网"],
    ["附件2", "1", "inProgress", "排查中"],
  ]);
  expect(leftOutOf(ledger)).toEqual({ 5: "section", 6: "header" });
});

test("of two columns for the same the filled one counts", () => {
  const grid = (first: CellValue, second: CellValue): Grid =>
    sheetOf([
      ["序号", "反馈问题", "整改进展", "目前进展情况", "完成状态"],
      [1, PROBLEMS[0] ?? "", first, second, "正在整改"],
    ]);
  expect(lettersOf(ledgerIn(grid(null, "管网已开工")))).toMatchObject({ progress: "D" });
  expect(lettersOf(ledgerIn(grid("管网已开工", null)))).toMatchObject({ progress: "C" });
  expect(lettersOf(ledgerIn(grid(null, null)))).toMatchObject({ progress: "C" });
});

test.each(["〃", "同上", "″", "“"])("a batch written %s is the one above", (ditto) => {
  const ledger = ledgerIn(
    sheetOf([
      ["附件", "序号", "反馈问题", "整改进展"],
      ["附件1", 1, PROBLEMS[0] ?? "", "已建成"],
      [ditto, 2, PROBLEMS[1] ?? "", "整治中"],
      ["附件2", 1, PROBLEMS[2] ?? "", "排查中"],
      [ditto, 2, PROBLEMS[3] ?? "", "整治中"],
    ]),
  );
  expect(ledger.items.map(({ batch }) => batch)).toEqual(["附件1", "附件1", "附件2", "附件2"]);
});
