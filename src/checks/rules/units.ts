import type { UnitChange, UnitChangeKind, UnitRef } from "../../units";
import type { FindingParams } from "../finding";
import { atItemCell, fixOf } from "../found-at";
import { ledgerRule, type Rule, type RuleText } from "../rule";
import { example } from "../rule-example";
import { readUnitCells } from "../unit-readings";

/** A rule that finds at most one thing in each name of a cell. */
function unitRule(
  rule: RuleText,
  paramsOf: (ref: UnitRef, at: number, refs: readonly UnitRef[]) => FindingParams | null,
): Rule {
  return ledgerRule(rule, function* (ledger, context) {
    for (const { item, row, column, reading } of readUnitCells(ledger, context)) {
      for (const [at, ref] of reading.refs.entries()) {
        const params = paramsOf(ref, at, reading.refs);
        if (params) yield atItemCell(ledger, item, row, column, params);
      }
    }
  });
}

/** A rule about a kind of change that is safe to make; its fix sets the whole cell right. */
function changeRule(
  rule: RuleText & { readonly code: UnitChangeKind },
  onePerCell: (changes: readonly UnitChange[]) => readonly UnitChange[],
): Rule {
  return ledgerRule(rule, function* (ledger, context) {
    for (const cell of readUnitCells(ledger, context)) {
      const { item, row, column, reading } = cell;
      if (!reading.kinds.has(rule.code)) continue;
      const fix = fixOf(ledger, cell, reading.after, rule.code, "sure");
      for (const { before, after } of onePerCell(reading.changes.filter(({ kind }) => kind === rule.code))) {
        yield atItemCell(ledger, item, row, column, { unit: before, name: after }, fix);
      }
    }
  });
}

const each = (changes: readonly UnitChange[]): readonly UnitChange[] => changes;
const first = (changes: readonly UnitChange[]): readonly UnitChange[] => changes.slice(0, 1);

const WHOLE_CELL = "把整格的单位改成规范写法，括号里的说明、分工等文字不动。";
const UNIT_COLUMNS = "牵头单位、责任单位两列，逐个单位查。";

const unitUnknown = unitRule(
  {
    code: "unit-unknown",
    severity: "warning",
    title: "名录里没有这个单位",
    explanation: "写法和单位名录对不上，按单位统计时会被当成另一个单位。",
    applies: `${UNIT_COLUMNS}名录里有读音或字形相近的，按“单位名称像是写错了”指出。`,
    fix: null,
    example: example({ rows: [{ 责任单位: "市水利局、市天文馆" }], found: ["C2"] }),
  },
  ({ match, text, suggestions }) => (match === "none" && suggestions.length === 0 ? { unit: text } : null),
);

const unitSimilar = ledgerRule(
  {
    code: "unit-similar",
    severity: "warning",
    title: "单位名称像是写错了",
    explanation: "和名录里的某个单位读音或字形相近，多半是输入时选错了字。是不是同一个单位，要由人来定。",
    applies: `${UNIT_COLUMNS}由人认定不是的，不再提；认定是的，可以直接规范。`,
    fix: "由人认定是哪个单位以后，把整格的单位改成规范写法。",
    example: example({ rows: [{ 责任单位: "拓城县人民政府" }], found: ["C2"] }),
  },
  function* (ledger, context) {
    for (const cell of readUnitCells(ledger, context)) {
      const { item, row, column, reading } = cell;
      for (const { match, text: unit, suggestions } of reading.refs) {
        const [suggestion] = suggestions;
        if ((match === "similar" || match === "none") && suggestion !== undefined)
          yield atItemCell(ledger, item, row, column, { unit, suggestion });
      }
      if (!reading.kinds.has("unit-similar")) continue;
      const fix = fixOf(ledger, cell, reading.after, "unit-similar", "sure");
      for (const { kind, before, after } of reading.changes) {
        if (kind === "unit-similar")
          yield atItemCell(ledger, item, row, column, { unit: before, accepted: after }, fix);
      }
    }
  },
);

const unitFormer = changeRule(
  {
    code: "unit-former",
    severity: "warning",
    title: "单位用了曾用名",
    explanation: "机构改革后名称变了。用旧名会使同一个单位被算成两个。",
    applies: UNIT_COLUMNS,
    fix: WHOLE_CELL,
    example: example({
      rows: [{ 责任单位: "市环保局、市水利局" }],
      found: ["C2"],
      fixed: "市生态环境局、市水利局",
    }),
  },
  each,
);

const unitNonstandard = changeRule(
  {
    code: "unit-nonstandard",
    severity: "info",
    title: "单位用了简称或别名",
    explanation: "认得出是哪个单位，统计时按规范名称归并；报送的表应当写规范名称。",
    applies: UNIT_COLUMNS,
    fix: WHOLE_CELL,
    example: example({ rows: [{ 责任单位: "市发改委" }], found: ["C2"], fixed: "市发展改革委" }),
  },
  each,
);

const unitDuplicate = unitRule(
  {
    code: "unit-duplicate",
    severity: "warning",
    title: "同一单位写了两次",
    explanation: "一格里同一个单位出现两次，或者一次用规范名称、一次用简称。统计只算一次。",
    applies: "在同一格内比较。牵头单位里有、责任单位里也有的，不算。",
    fix: null,
    example: example({ rows: [{ 责任单位: "市水利局、市公安局、市水利局" }], found: ["C2"] }),
  },
  ({ text, name }, at, refs) =>
    name !== null && refs.some((other, before) => before < at && other.name === name)
      ? { unit: text, name }
      : null,
);

const unitBracket = changeRule(
  {
    code: "unit-bracket",
    severity: "info",
    title: "单位名称的括号不成对",
    explanation: "公布和抄录时掉了半边括号。不影响统计，报送前应当补全。",
    applies: UNIT_COLUMNS,
    fix: WHOLE_CELL,
    example: example({
      rows: [{ 责任单位: "市扬尘办（市城管局" }],
      found: ["C2"],
      fixed: "市扬尘办（市城管局）",
    }),
  },
  first,
);

const unitSeparator = changeRule(
  {
    code: "unit-separator",
    severity: "info",
    title: "单位之间的分隔不规范",
    explanation: "几个单位连写在一起，或开头、结尾多了连接词。已分开理解，报送前应当写清。",
    applies: `${UNIT_COLUMNS}用顿号、逗号、分号或换行分开的都算分清了。`,
    fix: WHOLE_CELL,
    example: example({
      rows: [{ 责任单位: "市水利局市公安局" }],
      found: ["C2"],
      fixed: "市水利局、市公安局",
    }),
  },
  first,
);

/** Rules about unit names (单位). */
export const unitRules: readonly Rule[] = [
  unitUnknown,
  unitSimilar,
  unitFormer,
  unitNonstandard,
  unitDuplicate,
  unitBracket,
  unitSeparator,
];
