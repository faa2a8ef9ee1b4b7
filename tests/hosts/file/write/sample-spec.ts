import type { CellSpec, SheetSpec } from "../../../../src/sheet";

const HEAD = {
  font: "黑体",
  size: 12,
  bold: true,
  fill: "D9E1F2",
  horizontal: "center",
  wrap: true,
  border: "thin",
} as const;
const BODY = { font: "仿宋_GB2312", size: 10.5, vertical: "middle", wrap: true, border: "thin" } as const;

/** A cell without style. */
export function cell(value: CellSpec["value"]): CellSpec {
  return { value };
}

/** A sheet that uses everything a spec can say. */
export const REPORT: SheetSpec = {
  name: "整改旬报",
  columns: [{ width: 6 }, { width: 40.5 }, { width: 9 }, { width: 12, hidden: true }, { width: 14 }],
  rows: [
    {
      height: 36,
      cells: [
        {
          value: "商丘市整改工作进展情况旬报表",
          style: { font: "方正小标宋简体", size: 20, horizontal: "center", border: "thin" },
        },
      ],
    },
    {
      cells: ["序号", "反馈问题", "完成比例", "内部备注", "完成时间"].map((value) => ({
        value,
        style: HEAD,
      })),
    },
    {
      cells: [
        { value: 1, style: BODY },
        { value: '=HYPERLINK("http://a","散煤")', style: BODY, note: "原文如此\n未作改动" },
        { value: 0.85, style: { ...BODY, numberFormat: "0.0%" } },
        null,
        {
          value: { kind: "date", iso: "2019-03-31" },
          style: { ...BODY, numberFormat: 'yyyy"年"m"月"d"日"' },
        },
      ],
    },
    {
      cells: [
        { value: 2, style: BODY },
        { value: "第一行\n第二行 <&\"'> _x000A_", style: { ...BODY, color: "C00000", locked: false } },
        { value: 0.85, formula: "SUM(C3:C3)", style: { ...BODY, numberFormat: "0%" } },
        { value: true },
        { value: { kind: "date", iso: "2019-04-10T08:30:00" } },
      ],
    },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
  freeze: { rows: 2, columns: 1 },
  filter: { top: 1, left: 0, bottom: 3, right: 4 },
  validations: [
    {
      range: { top: 2, left: 1, bottom: 999, right: 1 },
      rule: { kind: "list", values: ["尚未启动", "正在整改", "完成整改"] },
      prompt: { title: "完成状态", text: "请从列表中选择\n不要自己填写" },
      error: { title: "完成状态", text: "请从列表中选择", style: "stop" },
    },
    { range: { top: 2, left: 2, bottom: 999, right: 2 }, rule: { kind: "number", from: 0, to: 1 } },
    {
      range: { top: 2, left: 4, bottom: 999, right: 4 },
      rule: { kind: "date", from: "2019-01-01", to: "2019-12-31" },
    },
  ],
  print: {
    paper: "A3",
    orientation: "landscape",
    repeatRows: { from: 0, to: 1 },
    pageBreaks: [3],
    fitToWidth: true,
    margins: { top: 2.54, bottom: 1.27, left: 1.27, right: 1.27 },
    pageNumbers: true,
  },
};
