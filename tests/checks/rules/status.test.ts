import type { CellValue } from "../../../src/sheet";
import { cellsOf, findingsOf, sampleSheet } from "../sample-ledger";

const withStatus = (status: CellValue) => sampleSheet([{}, { status }]);

test.each<CellValue>(["情况良好", "已上报", "详见附件", 1])("%j is no status", (status) => {
  expect(findingsOf("status-unknown", withStatus(status))).toMatchObject([
    {
      cell: "H3",
      header: "完成状态",
      value: status,
      params: { batch: "附件1", number: "2" },
      severity: "error",
    },
  ]);
});

test.each<CellValue>([
  "完成整改",
  "未完成",
  "基本完成",
  "√",
  "✔\uFE0F",
  "×",
  "否",
  "已完成（4月2日）",
  " 整改中 ",
  { kind: "percent", fraction: 0.85 },
  85,
  null,
  "　",
  // The error of a formula is found by cell-error; one cause gives one finding.
  { kind: "error", code: "#REF!" },
])("%j is one, or nothing", (status) => {
  expect(cellsOf("status-unknown", withStatus(status))).toEqual([]);
});
