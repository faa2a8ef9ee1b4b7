import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";

import { cellsOfRow, gridOf, valueAt, withCells } from "../../../../src/sheet";
import type { Grid, RowSpec, SheetSpec, ValidationSpec } from "../../../../src/sheet";
import { readWorkbook, workbookBytes } from "../../../../src/hosts/file";
import { cell, REPORT } from "./sample-spec";

function sheetOf(name: string, ...rows: (readonly ReturnType<typeof cell>[])[]): SheetSpec {
  return { name, columns: [], rows: rows.map((cells) => ({ cells })) };
}

async function reread(spec: SheetSpec): Promise<Grid> {
  return readWorkbook(await workbookBytes([spec]), "a.xlsx").sheets[0]?.grid ?? gridOf("none", []);
}

async function partOf(specs: readonly SheetSpec[], path: string): Promise<string> {
  return strFromU8(unzipSync(await workbookBytes(specs))[path] ?? new Uint8Array());
}

const SHEET = "xl/worksheets/sheet1.xml";

describe("values come back as they were written", () => {
  test("of every kind, with merged areas, hidden columns, widths and formulas", async () => {
    const grid = await reread(REPORT);
    expect(grid.rows).toEqual([
      ["商丘市整改工作进展情况旬报表"],
      ["序号", "反馈问题", "完成比例", "内部备注", "完成时间"],
      [
        1,
        '=HYPERLINK("http://a","散煤")',
        { kind: "percent", fraction: 0.85 },
        null,
        { kind: "date", iso: "2019-03-31" },
      ],
      [
        2,
        "第一行\n第二行 <&\"'> _x000A_",
        { kind: "percent", fraction: 0.85 },
        true,
        { kind: "date", iso: "2019-04-10T08:30:00" },
      ],
    ]);
    expect(grid.merges).toEqual(REPORT.merges);
    expect([...grid.hiddenColumns]).toEqual([3]);
    expect([...grid.formulas]).toEqual([[3 * 16_384 + 2, "SUM(C3:C3)"]]);
    for (const [column, { width }] of REPORT.columns.entries()) {
      expect(grid.columnWidths.get(column)).toBeCloseTo(width, 2);
    }
  });

  test("rows of values make the same file as the cells that they stand for", async () => {
    const value = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constant({ kind: "date" as const, iso: "2019-04-10" }),
    );
    const styles = [{}, { bold: true }, { numberFormat: "yyyy-mm-dd", wrap: true }];
    const rows = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (all, isMerged) => {
        const asValues = all.map((values, at): RowSpec => ({ values, styles, height: 15 + at }));
        const merges = isMerged ? [{ top: 0, left: 0, bottom: 0, right: 1 }] : [];
        const sheet = { name: "甲", columns: [], merges, rows: asValues };
        const asCells = asValues.map((row) => withCells(row, cellsOfRow(row)));
        expect(await workbookBytes([sheet])).toEqual(await workbookBytes([{ ...sheet, rows: asCells }]));
      }),
      { numRuns: 30 },
    );
  });

  test("a column keeps its look below a date that has one of its own", async () => {
    const styles = [{ bold: true }];
    const rows = [{ kind: "date" as const, iso: "2019-04-10" }, "甲", "乙"].map((value): RowSpec => ({
      values: [value],
      styles,
    }));
    const asCells = rows.map((row) => withCells(row, cellsOfRow(row)));
    const sheet = { name: "甲", columns: [] };
    expect(await workbookBytes([{ ...sheet, rows }])).toEqual(
      await workbookBytes([{ ...sheet, rows: asCells }]),
    );
  });

  test("any text stays text, letter by letter", async () => {
    const texts = fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        const written = values.map((value) =>
          value.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}/gu, ""),
        );
        const grid = await reread(sheetOf("甲", values.map(cell)));
        expect(values.map((_, column) => valueAt(grid, 0, column) ?? "")).toEqual(written);
        expect(grid.formulas.size).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    "=1+1",
    "+86",
    "-",
    "@甲",
    "=cmd|' /C calc'!A0",
    "\t=1",
    "'甲",
    "_x0041_",
    "__proto__",
    " 前后 ",
    "<![CDATA[",
    "]]>",
  ])("%j is a text", async (text) => {
    expect((await reread(sheetOf("甲", [cell(text)]))).rows).toEqual([[text]]);
  });

  test.each([
    ["controls are left out", "甲\u0000\u0007\u001f\u007f\u0085乙", "甲乙"],
    ["halves of a pair are left out", "甲\ud83d乙\ude00丙😀", "甲乙丙😀"],
    ["non-characters are left out", "甲\ufffe\uffff", "甲"],
    ["line breaks are made one kind", "甲\r\n乙\r丙\n丁", "甲\n乙\n丙\n丁"],
  ])("%s", async (_, text, written) => {
    expect((await reread(sheetOf("甲", [cell(text)]))).rows).toEqual([[written]]);
  });

  test("a text longer than Excel keeps is cut, and says so", async () => {
    const grid = await reread(sheetOf("甲", [cell("整".repeat(40_000)), cell("改".repeat(32_767))]));
    expect(valueAt(grid, 0, 0)).toBe(`${"整".repeat(32_766)}…`);
    expect(valueAt(grid, 0, 1)).toHaveLength(32_767);
  });

  test("a date before Excel's first is written as text", async () => {
    const grid = await reread(
      sheetOf("甲", [cell({ kind: "date", iso: "1899-12-31" }), cell({ kind: "date", iso: "1900-01-01" })]),
    );
    expect(grid.rows).toEqual([["1899-12-31", { kind: "date", iso: "1900-01-01" }]]);
  });

  test("stored results of formulas, also those that look like nothing", async () => {
    const formulas = [0, false, ""].map((value) => ({ value, formula: "B9" }));
    expect((await reread({ name: "甲", columns: [], rows: [{ cells: formulas }] })).rows).toEqual([
      [0, false, ""],
    ]);
  });

  test("a number that is none, and a workbook without sheets, are refused", async () => {
    await expect(workbookBytes([sheetOf("甲", [cell(Number.NaN)])])).rejects.toThrow(RangeError);
    await expect(workbookBytes([])).rejects.toThrow(RangeError);
  });
});

describe("the same specs give the same bytes", () => {
  test("at another time", async () => {
    const first = await workbookBytes([REPORT]);
    jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), doNotFake: ["setImmediate", "nextTick"] });
    try {
      expect(Buffer.from(await workbookBytes([REPORT])).equals(Buffer.from(first))).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("sheets", () => {
  test("names are made legal and told apart", async () => {
    const names = ["民权县/睢县", "民权县_睢县", "", "History"];
    const sheets = readWorkbook(await workbookBytes(names.map((name) => sheetOf(name))), "a.xlsx").sheets;
    expect(sheets.map(({ name }) => name)).toEqual([
      "民权县_睢县",
      "民权县_睢县 (2)",
      "工作表",
      "工作表 (2)",
    ]);
  });

  test("print set-up", async () => {
    const sheet = await partOf([REPORT], SHEET);
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="8"/);
    expect(sheet).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<pageSetup[^>]*fitToHeight="0"/);
    expect(sheet).toMatch(/<pageSetUpPr fitToPage="1"\/>/);
    expect(sheet).toMatch(
      /<pageMargins left="0.5" right="0.5" top="1" bottom="0.5" header="0.5" footer="0.25"\/>/,
    );
    expect(sheet).toMatch(/<printOptions[^>]*horizontalCentered="1"/);
    expect(sheet).toContain("<oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>");
    // A break of the file's format stands after its row.
    expect(sheet).toMatch(
      /<rowBreaks count="1" manualBreakCount="1"><brk id="3" [^>]*man="1"\/><\/rowBreaks>/,
    );
    expect(await partOf([REPORT], "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">&apos;整改旬报&apos;!$1:$2</definedName>`,
    );
  });

  test("panes, filter and heights", async () => {
    const sheet = await partOf([REPORT], SHEET);
    expect(sheet).toMatch(
      /<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"\/>/,
    );
    expect(sheet).toContain('<autoFilter ref="A2:E4"/>');
    expect(sheet).toMatch(/<row r="1"[^>]*ht="36"/);
  });

  test("a merged area has its border on all cells", async () => {
    const sheet = await partOf([REPORT], SHEET);
    const styles = [...sheet.matchAll(/<c r="[A-E]1" s="(\d+)"/g)].map(([, style]) => style);
    expect(styles).toHaveLength(5);
    expect(new Set(styles).size).toBe(1);
  });

  test("equal styles are written once", async () => {
    const style = { font: "仿宋", border: "thin" } as const;
    const rows = Array.from({ length: 50 }, () => ({ cells: [{ value: 1, style: { ...style } }] }));
    const styles = await partOf([{ name: "甲", columns: [], rows }], "xl/styles.xml");
    expect(styles).toContain('<cellXfs count="2">');
    expect(styles).toMatch(/<charset val="134"\/>/);
  });

  test("notes", async () => {
    expect(await partOf([REPORT], "xl/comments1.xml")).toContain("原文如此\n未作改动");
  });
});

describe("rules for what may be typed", () => {
  const range = { top: 1, left: 0, bottom: 999, right: 0 };
  function withRule(rule: ValidationSpec["rule"], sheet = "填报"): SheetSpec {
    return { name: sheet, columns: [], rows: [], validations: [{ range, rule }] };
  }

  test("are written once for a whole range", async () => {
    const sheet = await partOf([REPORT], SHEET);
    const rules = [...sheet.matchAll(/<dataValidation .*?<\/dataValidation>/g)].map(([rule]) => rule);
    expect(rules).toHaveLength(3);
    expect(rules.join()).toContain(
      'sqref="B3:B1000"><formula1>&quot;尚未启动,正在整改,完成整改&quot;</formula1>',
    );
    expect(rules.join()).toContain('sqref="C3:C1000"><formula1>0</formula1><formula2>1</formula2>');
    expect(rules.join()).toContain('sqref="E3:E1000"><formula1>43466</formula1><formula2>43830</formula2>');
    expect(rules.join()).toContain('prompt="请从列表中选择_x000A_不要自己填写"');
  });

  test.each([
    ["longer than Excel takes", Array.from({ length: 30 }, (_, number) => `第${number}号责任单位（市级）`)],
    ["with a comma in a choice", ["甲,乙", "丙"]],
    ["with a quotation mark", ['"甲"', "丙"]],
  ])("a list %s stands on a hidden sheet", async (_, values) => {
    const specs = [
      withRule({ kind: "list", values }),
      withRule({ kind: "list", values: [...values] }, "选项"),
    ];
    const [, , options] = readWorkbook(await workbookBytes(specs), "a.xlsx").sheets;
    expect(options).toMatchObject({ name: "选项 (2)", visibility: "hidden" });
    expect(options?.grid.rows).toEqual(values.map((value) => [value]));
    const reference = `&apos;选项 (2)&apos;!$A$1:$A$${values.length}`;
    expect(await partOf(specs, SHEET)).toContain(`<formula1>${reference}</formula1>`);
    expect(await partOf(specs, "xl/worksheets/sheet2.xml")).toContain(`<formula1>${reference}</formula1>`);
  });

  test("of 255 characters a list still stands in its rule, of 256 no more", async () => {
    const inline = ["一".repeat(127), "二".repeat(127)];
    expect(await partOf([withRule({ kind: "list", values: inline })], SHEET)).toContain("&quot;一");
    const longer = ["一".repeat(127), "二".repeat(128)];
    expect(await partOf([withRule({ kind: "list", values: longer })], SHEET)).toContain("!$A$1:$A$2");
  });

  test("a list without choices is no rule", async () => {
    expect(await partOf([withRule({ kind: "list", values: [] })], SHEET)).not.toContain("dataValidation");
  });
});
