import { strFromU8, unzipSync } from "fflate";

import { readWorkbook, workbookBytes } from "../../src/hosts/file";
import { gridOf, rangeAddress } from "../../src/sheet";
import type { ChartSpec, SheetSpec } from "../../src/sheet";
import { areaText } from "../excel-host/model";
import { testWithLibreOffice, throughLibreOffice } from "../second-program/libreoffice";
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

async function partsOf(sheets: readonly SheetSpec[]): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await workbookBytes(sheets));
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

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

function chartOfFile(chart: string, anchor: string): unknown {
  const [column = 0, row = 0, rightAfter = 0, bottomAfter = 0] = all(anchor, /<xdr:(?:col|row)>(\d+)</g).map(
    Number,
  );
  const direction = chart.includes('<c:barDir val="col"/>') ? "ColumnClustered" : "BarClustered";
  const bars = chart.includes('<c:grouping val="stacked"/>') ? "BarStacked" : direction;
  return {
    type: chart.includes("<c:pieChart>") ? "Pie" : bars,
    position: rangeAddress({ top: row, left: column, bottom: bottomAfter - 1, right: rightAfter - 1 }),
    names: all(chart, /<c:tx><c:v>(.*?)<\/c:v>/g),
    ranges: all(chart, /<c:f>.*?!(.*?)<\/c:f>/g).map((range) => range.replaceAll("$", "")),
    labels: chart.includes('<c:showVal val="1"/>'),
    legend: chart.includes("<c:legend>"),
  };
}

test("the same spec gives the same charts in Excel and in a file", async () => {
  const parts = await partsOf([SPEC]);
  const anchors = all(
    parts.get("xl/drawings/drawing1.xml") ?? "",
    /<xdr:twoCellAnchor>(.*?)<xdr:graphicFrame/g,
  );
  const inFile = anchors.map((anchor, index) =>
    chartOfFile(parts.get(`xl/charts/chart${index + 1}.xml`) ?? "", anchor),
  );
  const { host, sheet } = await excelWith([visible(gridOf("说明", [["每旬填报"]]))]);
  await host.writeSheet(SPEC);
  const inExcel = sheet(SPEC.name).charts.items.map((chart) => ({
    type: chart.chartType,
    position: chart.position,
    names: chart.series.items.map(({ name }) => name),
    ranges: chart.series.items.flatMap(({ values, xAxisValues }) =>
      [xAxisValues, values].map((range) => range && areaText(range.area)),
    ),
    labels: chart.series.items.every(({ hasDataLabels }) => hasDataLabels),
    legend: chart.legend.visible,
  }));
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
