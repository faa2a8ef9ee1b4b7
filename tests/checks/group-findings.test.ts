import { groupFindings, runChecks, type FindingGroup, type FindingGrouping } from "../../src/checks";
import { contextOf, day, sampleSheet } from "./sample-ledger";

const context = contextOf(
  [
    sampleSheet([
      { lead: "市环保局", deadline: "待定" },
      { lead: "市环保局、市水利局", status: null },
      { lead: null, responsible: null, deadline: "2018年底前" },
    ]),
  ],
  { asOf: day("2019-04-10") },
);
const items = context.workbook.ledgers.flatMap((ledger) => ledger.items);
const findings = runChecks(context);
const grouped = (by: FindingGrouping): FindingGroup[] => groupFindings(findings, by, items);
const cells = ({ findings: found }: FindingGroup): string[] => found.map(({ cell }) => cell);

test("by rule: one cause in one column", () => {
  expect(grouped("rule").map((group) => [group.rule, group.header, group.severity, cells(group)])).toEqual([
    ["field-blank", "完成状态", "error", ["H3"]],
    ["field-blank", "牵头单位", "error", ["D4"]],
    ["unit-former", "牵头单位", "warning", ["D2", "D3"]],
    ["deadline-unreadable", "整改时限", "warning", ["F2"]],
    ["overdue", "整改时限", "warning", ["F4"]],
    ["overdue-without-reason", "滞后原因", "warning", ["I4"]],
  ]);
});

test("by unit: a finding stands under each lead unit, the gravest tells how grave the group is", () => {
  expect(grouped("unit").map((group) => [group.unit, group.severity, cells(group)])).toEqual([
    ["市生态环境局", "error", ["H3", "D2", "D3", "F2"]],
    ["市水利局", "error", ["H3", "D3"]],
    [null, "error", ["D4", "F4", "I4"]],
  ]);
});

test("by row: the item they stand in", () => {
  expect(grouped("row").map(({ item, findings: found }) => [item?.row, found.length])).toEqual([
    [3, 2],
    [4, 3],
    [2, 2],
  ]);
});

test("no finding is lost", () => {
  for (const by of ["rule", "row"] as const) {
    expect(grouped(by).flatMap(({ findings: found }) => found)).toHaveLength(findings.length);
  }
  expect(new Set(grouped("unit").flatMap(({ findings: found }) => found)).size).toBe(findings.length);
});
