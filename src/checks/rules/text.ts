import type { ColumnId, Ledger } from "../../ledger";
import { foldText } from "../../text";
import { atItemCell, fixOf } from "../found-at";
import { personalNumbersIn } from "../personal-numbers";
import { ledgerRule, type Found, type CheckContext, type Rule } from "../rule";
import { example } from "../rule-example";
import { tidySpaces, type SpaceStyle } from "../spaces";
import { suspectCellsOf } from "../suspect-cells";
import { readUnitCells } from "../unit-readings";

const STYLES: Readonly<Partial<Record<ColumnId, SpaceStyle>>> = {
  problem: "prose",
  target: "prose",
  measures: "prose",
  progress: "prose",
  verification: "prose",
  lagReason: "prose",
  nextSteps: "prose",
  remarks: "prose",
  leaders: "people",
  accountable: "people",
  responsiblePersons: "people",
  supervisors: "people",
  reporter: "people",
  reviewer: "people",
  number: "bare",
  status: "bare",
  percent: "bare",
  closed: "bare",
};

const textWhitespace = ledgerRule(
  {
    code: "text-whitespace",
    severity: "info",
    title: "文字里有多余的空格",
    explanation:
      "开头结尾的空格、连着的空格、全角空格、看不见的字符、词中间的换行，会使两个看着一样的写法对不上，筛选和查找时漏掉。",
    applies:
      "任务行里认得出的各列。问题、措施、进展等成段的文字，段落换行和段首空两格不算；人名中间空一格不算；只有空格的格子当作没填，不在这里指出。",
    fix: "去掉多余的空格和看不见的字符，文字不变。",
    example: example({ rows: [{ 责任单位: "市水利局　" }], found: ["C2"], fixed: "市水利局" }),
  },
  function* (ledger, context) {
    const units = respacedUnits(ledger, context);
    for (const { item, id, row, column, value } of suspectCellsOf(ledger, context).spaced) {
      const tidy = isUnitColumn(id) ? (units.get(value) ?? value) : tidySpaces(value, STYLES[id] ?? "word");
      if (tidy === value || foldText(value) === "") continue;
      const fix = fixOf(ledger, { row, column }, tidy, "text-whitespace", "sure");
      yield atItemCell(ledger, item, row, column, {}, fix);
    }
  },
);

function isUnitColumn(id: ColumnId): boolean {
  return id === "leadUnits" || id === "responsibleUnits";
}

/** Within a unit cell, spaces may stand where a separator is missing: what is wrong with them is told by reading the units. */
function respacedUnits(ledger: Ledger, context: CheckContext): ReadonlyMap<string, string> {
  const respaced = new Map<string, string>();
  for (const { text, reading } of readUnitCells(ledger, context)) {
    if (reading.respaced !== text) respaced.set(text, reading.respaced);
  }
  return respaced;
}

const personalData = ledgerRule(
  {
    code: "personal-data",
    severity: "warning",
    title: "公开的文字里有个人信息",
    explanation: "台账和旬报要公开或层层转发，手机号、固定电话、身份证号不应写在里面。",
    applies:
      "联系电话、填报人、审核人以外的各列。身份证号按校验位核对，编号、信用代码不会误认；举报电话、热线等对外公布的号码不算。",
    fix: null,
    example: example({ rows: [{ 整改进展: "联系人王五，电话13812345678，正在施工。" }], found: ["E2"] }),
  },
  function* (ledger, context) {
    for (const { item, row, column, value } of suspectCellsOf(ledger, context).digits) {
      yield* personalNumbersIn(String(value)).map(({ kind, masked }): Found =>
        atItemCell(ledger, item, row, column, { kind, masked }),
      );
    }
  },
);

/** Rules about the text itself (文字). */
export const textRules: readonly Rule[] = [textWhitespace, personalData];
