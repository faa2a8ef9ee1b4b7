import { readWorkbook, workbookBytes } from "../../src/hosts/file";
import { gridOf } from "../../src/sheet";
import type { ChartSpec, SheetSpec } from "../../src/sheet";
import { testWithLibreOffice, throughLibreOffice } from "../second-program/libreoffice";
import { all, chartsInExcel, chartsOfFile, partsOf } from "./chart-parts";
import { excelWith, visible } from "./excel/sheets-in-memory";

const UNITS = ["梁园区", "示范区 <东&西>", "市生态环境局"];
const BAR: ChartSpec = {
  kind: "bar",
  title: "单位“完成率”<&>",
  series: [{ name: "完成率", values: { top: 1, left: 1, bottom: 3, right: 1 } }],
  categories: { top: 1, left: 0, bottom: 3, right: 0 },
  place: { top: 0, left: 3, bottom: 9, right: 7 },
  labelFormat: "0.0%",
  labels: true,
};
const STACKED: ChartSpec = {
  ...BAR,
  kind: "stackedBar",
  title: "项数",
  series: [
    { name: "完成", values: { top: 1, left: 1, bottom: 3, right: 1 } },
    { name: "未完成", values: { top: 1, left: 2, bottom: 3, right: 2 } },
  ],
  place: { top: 11, left: 0, bottom: 20, right: 7 },
  labels: false,
};
const SPEC: SheetSpec = {
  name: "完成率 表",
  columns: [{ width: 20 }],
  rows: [
    { cells: ["单位", "完成率", "未完成"].map((value) => ({ value, note: "每旬填报" })) },
    ...UNITS.map((unit, index) => ({
      cells: [{ value: unit }, { value: index / 4, formula: `${index}/4` }, { value: 5 - index }],
    })),
  ],
  charts: [BAR, STACKED, { ...BAR, kind: "pie" }, { ...BAR, kind: "column" }],
};
const PLAIN: SheetSpec = { name: "说明", columns: [], rows: [{ cells: [{ value: "甲" }] }] };

test("every chart has its part, declared and reached from the sheet; other sheets have none", async () => {
  const parts = await partsOf([PLAIN, SPEC, { ...SPEC, name: "又一张" }]);
  const types = parts.get("[Content_Types].xml") ?? "";
  for (const path of all(types, /PartName="\/([^"]+)"/g)) expect([...parts.keys()]).toContain(path);
  expect([...parts.keys()].filter((path) => path.startsWith("xl/charts/"))).toHaveLength(8);
  for (const [path, text] of parts) {
    const [, folder = "", part = ""] = /^(.*?)_rels\/(.*)\.rels$/.exec(path) ?? [];
    if (!folder.startsWith("xl/") || folder === "xl/") continue;
    const targets = all(text, /Target="([^"]+)"/g).map((to) =>
      new URL(to, `file:///${folder}`).pathname.slice(1),
    );
    for (const target of targets) expect([...parts.keys()]).toContain(target);
    const used = all(parts.get(folder + part) ?? "", /r:id="([^"]+)"/g);
    expect(all(text, /\bId="([^"]+)"/g)).toEqual(expect.arrayContaining(used));
  }
  expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("<drawing");
  expect(parts.get("xl/worksheets/sheet2.xml")).toMatch(/<drawing r:id="rIdCharts"\/><legacyDrawing/);
});

test("a chart holds the names and figures of its cells, escaped", async () => {
  const chart = (await partsOf([SPEC])).get("xl/charts/chart1.xml") ?? "";
  expect(all(chart, /<c:f>(.*?)<\/c:f>/g)).toEqual(["'完成率 表'!$A$2:$A$4", "'完成率 表'!$B$2:$B$4"]);
  expect(all(chart, /<c:pt idx="\d"><c:v>(.*?)<\/c:v>/g)).toEqual([
    "梁园区",
    "示范区 &lt;东&amp;西&gt;",
    "市生态环境局",
    "0",
    "0.25",
    "0.5",
  ]);
  expect(chart).toContain("<a:t>单位“完成率”&lt;&amp;&gt;</a:t>");
});

test("the same spec gives the same charts in Excel and in a file", async () => {
  const parts = await partsOf([SPEC]);
  const inFile = chartsOfFile(parts, 1, 1);
  const { host, sheet } = await excelWith([visible(gridOf("说明", [["每旬填报"]]))]);
  await host.writeSheet(SPEC);
  const inExcel = chartsInExcel(sheet(SPEC.name));
  expect(inFile).toHaveLength(4);
  expect(inExcel).toEqual(inFile);
});

testWithLibreOffice(
  "a workbook with charts is read as one without, by us and by LibreOffice",
  async () => {
    const bytes = await workbookBytes([SPEC]);
    const [ours] = readWorkbook(bytes, "a.xlsx").sheets;
    const [plain] = readWorkbook(await workbookBytes([{ ...SPEC, charts: [] }]), "a.xlsx").sheets;
    expect(ours?.grid.rows).toEqual(plain?.grid.rows);
    expect(throughLibreOffice(bytes).sheets[0]?.grid.rows).toEqual(plain?.grid.rows);
  },
  180_000,
);
