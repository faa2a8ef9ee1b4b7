import { keysOf, ledgerIn, ledgersIn, leftOutOf, lettersOf, sheetOf } from "../messy-grids";

const HEADER = ["附件", "序号", "反馈问题", "责任单位", "整改时限", "整改进展", "完成状态"];
const item = (batch: string, number: number | string, problem = `问题${number}描述`): (string | number)[] => [
  batch,
  number,
  problem,
  "市水利局",
  "2019年6月底前",
  "正在推进",
  "正在整改",
];

describe("the header", () => {
  test("in the first row", () => {
    const ledger = ledgerIn(sheetOf([HEADER, item("附件1", 1), item("附件1", 2)]));
    expect(ledger.headerRows).toEqual([1]);
    expect(lettersOf(ledger)).toEqual({
      batch: "A",
      number: "B",
      problem: "C",
      responsibleUnits: "D",
      deadline: "E",
      progress: "F",
      status: "G",
    });
    expect(keysOf(ledger)).toEqual([
      [2, "附件1", "1"],
      [3, "附件1", "2"],
    ]);
  });

  test("below three title rows that name unit, date and 旬", () => {
    const ledger = ledgerIn(
      sheetOf(
        [
          ["商丘市中央环境保护督察反馈意见整改台账"],
          ["（2019年4月上旬）"],
          ["填报单位：市水利局", null, null, null, "填报日期：2019年4月10日"],
          HEADER,
          item("附件1", 8),
        ],
        ["A1:G1", "A2:G2"],
      ),
    );
    expect(ledger.headerRows).toEqual([4]);
    expect(ledger.title).toMatchObject({
      text: "商丘市中央环境保护督察反馈意见整改台账",
      dekad: { year: 2019, month: 4, part: 1 },
      unit: "市水利局",
      reportedOn: "2019-04-10",
      batch: null,
    });
  });

  test("of two levels with merged groups", () => {
    const ledger = ledgerIn(
      sheetOf(
        [
          ["整改台账"],
          ["序号", "反馈问题", "责任", null, null, "整改时限", "核查", null, "备注"],
          [null, null, "牵头单位", "责任单位", "责 任 人", null, "情况", "时间", null],
          [1, "问题一", "市水利局", "市公安局", "张三", "立行立改", "合格", "2019.4.2", ""],
        ],
        ["A1:I1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:H2", "I2:I3"],
      ),
    );
    expect(ledger.headerRows).toEqual([2, 3]);
    expect(lettersOf(ledger)).toEqual({
      number: "A",
      problem: "B",
      leadUnits: "C",
      responsibleUnits: "D",
      responsiblePersons: "E",
      deadline: "F",
      verification: "G",
      verifiedOn: "H",
      remarks: "I",
    });
    expect(keysOf(ledger)).toEqual([[4, "", "1"]]);
  });

  test("of three levels", () => {
    const ledger = ledgerIn(
      sheetOf(
        [
          ["台账"],
          ["基本情况", null, null, "整改情况", null, null],
          ["序号", "反馈问题", "时限要求", "进展", "结果", null],
          [null, null, null, null, "完成状态", "完成时间"],
          [1, "问题一", "2019年3月底前", "已清理河道", "已完成", "2019-03-20"],
        ],
        ["A1:F1", "A2:C2", "D2:F2", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3"],
      ),
    );
    expect(ledger.headerRows).toEqual([2, 3, 4]);
    expect(lettersOf(ledger)).toEqual({
      number: "A",
      problem: "B",
      deadline: "C",
      progress: "D",
      status: "E",
      completedOn: "F",
    });
    expect(ledger.items[0]?.status).toBe("completed");
  });

  test("with spaces and line breaks, in another order, with extra and empty columns", () => {
    const ledger = ledgerIn(
      sheetOf([
        [
          "整改\n时限",
          null,
          "责 任 人",
          "序　号",
          "经度",
          "反馈问题（整改任务）",
          "*责任单位",
          "完成比例(%)",
        ],
        ["2019年5月上旬", null, "李四", 3, "115.6", "河道采砂", "市水利局", 60],
      ]),
    );
    expect(lettersOf(ledger)).toEqual({
      deadline: "A",
      responsiblePersons: "C",
      number: "D",
      problem: "F",
      responsibleUnits: "G",
      percent: "H",
    });
    expect(ledger.unused).toEqual([{ column: 4, header: "经度" }]);
    expect(ledger.items[0]?.percent).toBe(60);
  });

  test("存在问题 after the progress is what hinders it", () => {
    const after = ledgerIn(
      sheetOf([
        ["序号", "整改任务", "整改进展", "存在问题"],
        [1, "任务", "推进", "资金不足"],
      ]),
    );
    expect(lettersOf(after)).toEqual({ number: "A", problem: "B", progress: "C", lagReason: "D" });
    const alone = ledgerIn(
      sheetOf([
        ["序号", "存在问题", "整改措施", "整改进展"],
        [1, "问题", "措施", "推进"],
      ]),
    );
    expect(lettersOf(alone)).toEqual({ number: "A", problem: "B", measures: "C", progress: "D" });
  });

  test("完成情况 over narratives is the progress, over status words the status", () => {
    const narrative = "已对全市河道进行排查,清理垃圾三百余吨,建立长效机制";
    const told = ledgerIn(
      sheetOf([
        ["序号", "反馈问题", "完成情况", "状态"],
        [1, "一", narrative, "整改中"],
        [2, "二", narrative, "否"],
      ]),
    );
    expect(lettersOf(told)).toMatchObject({ progress: "C", status: "D" });
    const named = ledgerIn(
      sheetOf([
        ["序号", "反馈问题", "整改情况", "完成情况"],
        [1, "一", narrative, "整改中"],
      ]),
    );
    expect(lettersOf(named)).toMatchObject({ progress: "C", status: "D" });
  });

  test.each([
    ["完成情况", "是否完成", "否"],
    ["整改完成情况", "是否已完成整改", "是"],
    ["整改结果", "整改状态", "正在整改"],
    ["进度", "完成状态", "正在整改"],
    ["工作进度", "完成状态", "已完成"],
  ])("%s over short words of what was done is the progress beside %s", (words, state, status) => {
    const ledger = ledgerIn(
      sheetOf([
        ["序号", "反馈问题", words, state],
        [1, "一", "已清理垃圾88吨,完成截污2公里", status],
        [2, "二", "已停窑2家", status],
      ]),
    );
    expect(lettersOf(ledger)).toMatchObject({ progress: "C", status: "D" });
  });

  test("完成时间 over limits is the deadline", () => {
    const ledger = ledgerIn(
      sheetOf([
        ["序号", "问题", "完成时间"],
        [1, "一", "2019年底前"],
        [2, "二", "立行立改"],
      ]),
    );
    expect(lettersOf(ledger)).toMatchObject({ deadline: "C" });
  });

  test("two columns of the same meaning: the first is used, the other is told", () => {
    const ledger = ledgerIn(
      sheetOf([
        ["序号", "反馈问题", "配合单位", "责任单位"],
        [1, "一", "市公安局", "市水利局"],
      ]),
    );
    expect(lettersOf(ledger)).toMatchObject({ responsibleUnits: "D" });
    expect(ledger.rivals).toMatchObject([{ id: "responsibleUnits", column: 2 }]);
  });

  test("a person's correction goes before all", () => {
    const grid = sheetOf([
      ["第一列", "甲", "乙", "丙"],
      [1, "问题一", "市水利局", "整改中"],
    ]);
    expect(ledgersIn([grid])).toEqual([]);
    const ledger = ledgerIn(grid, {
      headerRows: { from: 1, to: 1 },
      columns: { number: 0, problem: 1, leadUnits: 2, status: 3 },
    });
    expect(lettersOf(ledger)).toEqual({ number: "A", problem: "B", leadUnits: "C", status: "D" });
    expect(ledger.items[0]?.status).toBe("inProgress");
  });

  test("a sheet that explains the columns, a directory and a table of sums are no ledgers", () => {
    expect(
      ledgersIn([
        sheetOf(
          [
            ["列名", "说明"],
            ["序号", "从1开始"],
            ["反馈问题", "照抄方案"],
            ["整改时限", "写到日"],
            ["完成状态", "从下拉列表选"],
            ["整改进展", "不少于30字"],
          ],
          [],
          "填写说明",
        ),
        sheetOf(
          [
            ["规范名称", "别名", "曾用名", "类别", "所属集合"],
            ["市水利局", "", "", "市直部门", ""],
          ],
          [],
          "单位名录",
        ),
        sheetOf(
          [
            ["序号", "单位", "任务数", "完成数", "完成率"],
            [1, "市水利局", 3, 2, 0.667],
          ],
          [],
          "统计",
        ),
      ]),
    ).toEqual([]);
  });
});

describe("rows that are no items", () => {
  test("headings give the batch", () => {
    const header = ["序号", "反馈问题", "责任单位", "整改时限", "完成状态"];
    const row = (number: number): (string | number)[] => [
      number,
      `问题${number}`,
      "市水利局",
      "立行立改",
      "整改中",
    ];
    const ledger = ledgerIn(
      sheetOf(
        [
          header,
          ["附件1　中央环境保护督察“回头看”反馈意见整改任务清单"],
          row(1),
          row(2),
          ["附件二：大气污染问题专项督察反馈意见整改任务清单"],
          row(1),
          ["一、扬尘污染方面"],
          row(2),
        ],
        ["A2:E2", "A5:E5", "A7:E7"],
      ),
    );
    expect(leftOutOf(ledger)).toEqual({ 2: "section", 5: "section", 7: "section" });
    expect(keysOf(ledger).map(([row_, batch]) => [row_, batch])).toEqual([
      [3, "附件1"],
      [4, "附件1"],
      [6, "附件2"],
      [8, "附件2"],
    ]);
  });

  test("other headings are batches only where numbering starts again", () => {
    const header = ["序号", "反馈问题", "整改进展"];
    const again = ledgerIn(
      sheetOf([header, ["一、大气问题（2项）"], [1, "a", ""], [2, "b", ""], ["二、水问题"], [1, "c", ""]]),
    );
    expect(keysOf(again)).toEqual([
      [3, "大气问题", "1"],
      [4, "大气问题", "2"],
      [6, "水问题", "1"],
    ]);
    const through = ledgerIn(sheetOf([header, ["一、大气问题"], [1, "a", ""], ["二、水问题"], [2, "c", ""]]));
    expect(keysOf(through)).toEqual([
      [3, "", "1"],
      [5, "", "2"],
    ]);
  });

  test("a header printed again, with its page, its sums and its foot", () => {
    const ledger = ledgerIn(
      sheetOf([
        HEADER,
        [1, 2, 3, 4, 5, 6, 7],
        item("附件1", 1),
        ["小计", null, null, null, null, "1项", null],
        ["第1页 共2页"],
        HEADER,
        item("附件1", 2),
        ["合计", 2, null, null, null, null, null],
        ["填表人：王五", null, null, "审核人：赵六", null, "填报日期：2019年4月9日"],
        ["注：1.本表每旬报送。"],
        ["2.完成状态从下拉列表中选择。"],
      ]),
    );
    expect(keysOf(ledger)).toEqual([
      [3, "附件1", "1"],
      [7, "附件1", "2"],
    ]);
    expect(leftOutOf(ledger)).toEqual({
      2: "index",
      4: "subtotal",
      5: "footer",
      6: "header",
      8: "subtotal",
      9: "footer",
      10: "footer",
      11: "footer",
    });
    expect(ledger.title.reportedOn).toBe("2019-04-09");
  });

  test.each([
    ["（1）", "（2）", "（3）", "（4）", "（5）", "（6）", "（7）"],
    ["①", "②", "③", "④", "⑤", "⑥", "⑦"],
    ["⑴", "⑵", "⑶", "⑷", "⑸", "⑹", "⑺"],
    ["栏次", "１", "２", "３", "４", "５", "６"],
    ["甲", "乙", "[1]", "[2]", "[3]", "[4]", null],
  ])("the columns' own numbers below a header: %s %s %s …", (...numbers) => {
    const ledger = ledgerIn(sheetOf([HEADER, numbers, item("附件1", 1), item("附件1", 2)]));
    expect(keysOf(ledger)).toEqual([
      [3, "附件1", "1"],
      [4, "附件1", "2"],
    ]);
    expect(leftOutOf(ledger)).toEqual({ 2: "index" });
  });

  describe("Chinese numbers above those in brackets", () => {
    const header = ["序号", "反馈问题", "责任单位", "整改进展", "完成状态"];
    const row = (number: string): string[] => [number, `问题${number}描述`, "市水利局", "推进", "整改中"];

    test("head sections where nothing else stands beside them", () => {
      const ledger = ledgerIn(
        sheetOf([
          header,
          ["一", "大气类"],
          row("（一）"),
          row("（二）"),
          ["二、", "水类"],
          row("(一)"),
          row("㈡"),
        ]),
      );
      expect(leftOutOf(ledger)).toEqual({ 2: "section", 5: "section" });
      expect(keysOf(ledger)).toEqual([
        [3, "大气类", "（一）"],
        [4, "大气类", "（二）"],
        [6, "水类", "(一)"],
        [7, "水类", "㈡"],
      ]);
    });

    test("are items where more is told of one of them", () => {
      const ledger = ledgerIn(sheetOf([header, ["一", "问题一描述"], row("二"), row("（三）")]));
      expect(keysOf(ledger)).toEqual([
        [2, "", "一"],
        [3, "", "二"],
        [4, "", "（三）"],
      ]);
    });
  });

  test("signatures in cells of their own, and a line under the table", () => {
    const ledger = ledgerIn(
      sheetOf(
        [
          HEADER,
          item("附件1", 1),
          ["填表人", "王五", "审核人", "赵六", "联系电话", "", ""],
          ["单位负责人（签字）：", null, "（盖章）"],
          ["本表一式两份,报整改办。"],
          ["2019年4月10日"],
        ],
        ["A5:G5"],
      ),
    );
    expect(ledger.items).toHaveLength(1);
    expect(Object.values(leftOutOf(ledger))).toEqual(["footer", "footer", "footer", "footer"]);
  });

  test("numbers typed ahead and a worked example", () => {
    const ledger = ledgerIn(
      sheetOf([
        ["序号", "反馈问题", "整改进展"],
        ["示例", "某某问题", "已完成"],
        [1, "一", "推进"],
        [2, null, null],
        [3, "三", "推进"],
        [4, null, null],
        [5, null, null],
      ]),
    );
    expect(keysOf(ledger).map(([row]) => row)).toEqual([3, 4, 5]);
    expect(leftOutOf(ledger)).toEqual({ 2: "example", 6: "numberOnly", 7: "numberOnly" });
  });

  test("two tables in one sheet, each with columns of its own", () => {
    const ledger = ledgerIn(
      sheetOf([
        ["附件1"],
        ["序号", "反馈问题", "责任单位", "整改时限"],
        [1, "一", "市水利局", "立行立改"],
        [],
        ["附件2"],
        ["序号", "整改时限", "反馈问题", "责任单位"],
        [1, "2019年6月底前", "甲", "市公安局"],
      ]),
    );
    expect(keysOf(ledger)).toEqual([
      [3, "附件1", "1"],
      [7, "附件2", "1"],
    ]);
    expect(ledger.items[1]?.text.problem).toBe("甲");
    expect(ledger.items[1]?.deadline.stages[0]?.due).toBe("2019-06-30");
  });
});

describe("items of several rows", () => {
  test("number and problem merged down over measure rows", () => {
    const ledger = ledgerIn(
      sheetOf(
        [
          ["序号", "反馈问题", "整改措施", "整改进展", "完成状态"],
          [1, "河道采砂", "1.排查", "已排查12处", "已完成"],
          [null, null, "2.打击", "立案3起", "整改中"],
          [2, "尾矿库", "1.排查", "已完成", "已完成"],
        ],
        ["A2:A3", "B2:B3"],
      ),
    );
    expect(
      ledger.items.map(({ rows, number, status, text }) => [
        rows,
        number,
        status,
        text.measures,
        text.progress,
      ]),
    ).toEqual([
      [[2, 3], "1", "inProgress", "1.排查\n2.打击", "已排查12处\n立案3起"],
      [[4], "2", "completed", "1.排查", "已完成"],
    ]);
    expect(ledger.unmergedRows).toEqual([]);
  });

  test("the same with the merge lost; a row on its own after a gap is none", () => {
    const ledger = ledgerIn(
      sheetOf([
        ["序号", "反馈问题", "整改措施", "整改进展"],
        [1, "河道采砂", "1.排查", "已排查"],
        [null, null, "2.打击", "立案3起"],
        [],
        [null, null, "以上措施经会议研究", null],
      ]),
    );
    expect(ledger.items.map(({ rows }) => rows)).toEqual([[2, 3]]);
    expect(ledger.unmergedRows).toEqual([3]);
    expect(leftOutOf(ledger)).toEqual({ 5: "stray" });
  });

  test("a cell merged over several items belongs to each of them", () => {
    const ledger = ledgerIn(
      sheetOf(
        [
          ["附件", "序号", "反馈问题", "责任单位"],
          ["附件1", 1, "一", "市水利局"],
          [null, 2, "二", null],
        ],
        ["A2:A3", "D2:D3"],
      ),
    );
    expect(keysOf(ledger)).toEqual([
      [2, "附件1", "1"],
      [3, "附件1", "2"],
    ]);
    expect(ledger.items[1]?.text.responsibleUnits).toBe("市水利局");
  });

  test("an item without its number is still an item", () => {
    const ledger = ledgerIn(
      sheetOf([
        ["序号", "反馈问题", "整改进展"],
        [1, "一", "推进"],
        [null, "二", "推进"],
        [3, "三", ""],
      ]),
    );
    expect(keysOf(ledger)).toEqual([
      [2, "", "1"],
      [3, "", ""],
      [4, "", "3"],
    ]);
  });
});

describe("完成比例", () => {
  const percents = (...cells: readonly [status: string, percent: number | string][]): unknown[] =>
    ledgerIn(
      sheetOf([
        [...HEADER, "完成比例"],
        ...cells.map(([status, percent], index) => [
          ...item("附件1", index + 1).slice(0, -1),
          status,
          percent,
        ]),
      ]),
    ).items.map(({ percent }) => percent);

  test("in parts of one, 1 is all of it", () => {
    expect(percents(["正在整改", 0.6], ["正在整改", 1], ["正在整改", 0])).toEqual([60, 100, 0]);
  });

  test("in hundredths, 1 is one of them, but not of what is complete", () => {
    expect(percents(["正在整改", 60], ["正在整改", 1], ["已完成", 1])).toEqual([60, 1, 100]);
  });
});
