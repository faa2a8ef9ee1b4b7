import { A4_LANDSCAPE, DATE, TEXT } from "../../../src/reports/page/print-style";
import { layOutTable, type TableColumn } from "../../../src/reports/page/table";

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
