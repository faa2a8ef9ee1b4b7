import { runChecks, type Finding } from "../../../src/checks";
import type { CellValue } from "../../../src/sheet";
import { cleanRow, ledgerOf } from "../clean-ledger";
import { contextOf } from "../sample-ledger";

const found = (column: string, value: CellValue): Finding[] =>
  runChecks(contextOf([ledgerOf([{ ...cleanRow(1, "open"), [column]: value }])]));
const rules = (column: string, value: CellValue): string[] => found(column, value).map(({ rule }) => rule);

test.each([
  ["责任单位", "市公安局 ", "市公安局"],
  ["责任单位", "市公\n安局", "市公安局"],
  ["责任单位", "市 公 安 局", "市公安局"],
  ["责任单位", "市公安局、　睢县人民政府", "市公安局、 睢县人民政府"],
  ["完成状态", "正在\n整改", "正在整改"],
  ["序号", " 1", "1"],
  ["整改时限", "2019年6月底前\u200B", "2019年6月底前"],
  ["整改措施", "开展排查，  依法查处。", "开展排查， 依法查处。"],
])("text-whitespace: %s %j", (column, value, tidy) => {
  expect(found(column, value)).toMatchObject([
    { rule: "text-whitespace", value, fix: { before: value, after: tidy, certainty: "sure" } },
  ]);
});

test.each([
  ["责任单位", "市公安局\n睢县人民政府"],
  ["责任单位", "市公安局、睢县人民政府"],
  ["整改措施", "　　1.开展排查。\n　　2.依法查处。"],
  ["备注", "　"],
  ["备注", "见附件 2"],
  ["责任领导", "李　明、张三"],
])("%s %j is as it should be", (column, value) => {
  expect(rules(column, value)).toEqual([]);
});

test("a space where a separator is missing is one fault, told as such", () => {
  expect(rules("责任单位", "市公安局　睢县人民政府")).toEqual(["unit-separator"]);
  expect(rules("责任单位", " 市公安局 睢县人民政府")).toEqual(["unit-separator", "text-whitespace"]);
});

test("a name that is wrong and has spaces around it is two faults, and one change mends both", () => {
  const [unit, space] = found("责任单位", "市环保局　");
  expect([unit?.rule, space?.rule]).toEqual(["unit-former", "text-whitespace"]);
  expect(unit?.fix?.after).toBe("市生态环境局");
});

test("personal-data: every number of a cell is told, never in full; the columns for it are left alone", () => {
  const texts = found("整改进展", "张三13812345678、李四13912345678").map(({ params }) => params["masked"]);
  expect(texts).toEqual(["138****5678", "139****5678"]);
  expect(rules("备注", 13812345678)).toEqual(["personal-data"]);
  for (const column of ["联系电话", "填报人", "审核人"])
    expect(rules(column, "王五 13812345678")).toEqual([]);
});
