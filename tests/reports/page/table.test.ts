import { A4_LANDSCAPE, DATE, TEXT } from "../../../src/reports/page/print-style";
import { SheetDraft } from "../../../src/reports/page/sheet-draft";
import { drawTable, layOutTable, type TableColumn } from "../../../src/reports/page/table";

interface Row {
  readonly name: string;
  readonly remark: string;
}

const width = { least: 8, most: 60 };
const columns: readonly TableColumn<Row>[] = [
  { title: "单位", width, style: TEXT, value: ({ name }) => name },
  { title: "备注", width, style: TEXT, value: ({ remark }) => remark },
  { title: "日期", width: { least: 14, most: 14 }, style: DATE, value: () => null, always: true },
];

describe("layOutTable", () => {
  test("a column in which nothing stands is left out, unless it must stay", () => {
    const { titles } = layOutTable(
      columns,
      [{ heading: null, rows: [{ name: "市水利局", remark: "" }] }],
      A4_LANDSCAPE,
    );
    expect(titles).toEqual(["单位", "日期"]);
  });

  test("rows with much text are set smaller", () => {
    const sizeFor = (name: string): number | undefined =>
      layOutTable(columns, [{ heading: null, rows: [{ name, remark: "" }] }], A4_LANDSCAPE).styles[0]?.size;
    expect(sizeFor("市水利局")).toBe(10);
    expect(sizeFor("整改".repeat(400))).toBe(9);
  });
});

describe("drawTable", () => {
  test("rows that sum up begin no page without the last row they sum up, however many rows there are", () => {
    for (let count = 20; count < 70; count++) {
      const rows = Array.from({ length: count }, (_, at) => ({ name: `单位${at}`, remark: "" }));
      const layout = layOutTable(columns, [{ heading: null, rows, sums: 2 }], A4_LANDSCAPE);
      const draft = new SheetDraft(layout.widths);
      drawTable(draft, layout);
      const sheet = draft.sheet("表", A4_LANDSCAPE);
      const sums = [sheet.rows.length - 2, sheet.rows.length - 1];
      expect((sheet.print?.pageBreaks ?? []).filter((row) => sums.includes(row))).toEqual([]);
    }
  });
});
