import type { ColumnId } from "../ledger";
import { words } from "../text";

/** Labels that are put together of parts: `验收责任单位` is what, whose and who. */
interface Compound {
  readonly column: ColumnId;
  readonly firsts: readonly string[];
  readonly middles: readonly string[];
  readonly ends: readonly string[];
}

const NONE = "";
const WHO = words("单位、部门、主体、机构、科室");

const COMPOUNDS: readonly Compound[] = [
  {
    column: "supervisors",
    firsts: words(
      "督导、督办、督察、督查、监督、监管、验收、核查、销号、复核、指导、业务指导、行业监管、行业主管、验收销号、核查销号、核查验收、整改督导、整改验收、整改监督、审核、牵头验收、牵头督导、督促指导、督促、跟踪督办",
    ),
    middles: [NONE, "责任", "牵头"],
    ends: [...WHO, "责任单位及责任人"],
  },
  {
    column: "leadUnits",
    firsts: words("牵头、主责、主办、总牵头、整改牵头"),
    middles: [NONE, "责任", "负责", "整改", "落实", "实施"],
    ends: [...WHO, "地区", "县区"],
  },
  {
    column: "responsibleUnits",
    firsts: words(
      "责任、整改责任、整改、实施、落实、配合、协同、协助、参与、参加、承办、协办、主体责任、直接责任、共同责任、属地责任、属地整改、主要责任、具体责任、整改落实、整改实施、责任落实、配合整改、具体落实、具体实施、共同牵头、相关责任、相关",
    ),
    middles: [NONE, "责任", "主体"],
    ends: [...WHO, ...words("地区、地方、县区、区县、县市区、县（市、区）、乡镇、街道、镇街")],
  },
  {
    column: "leaders",
    firsts: words(
      "责任、牵头、包案、包保、包抓、包联、分管、联系、挂点、挂牌、督办、督导、主管、联点、挂联、包干",
    ),
    middles: [NONE, "市", "县", "区", "责任"],
    ends: ["领导", "领导同志", "市领导", "县领导", "区领导", "县级领导", "市级领导"],
  },
  {
    column: "responsiblePersons",
    firsts: words("整改、直接、具体、主要、第一、单位、部门、牵头单位、责任单位、配合单位、现场、分管、属地"),
    middles: [NONE],
    ends: ["责任人", "负责人", "责任人员"],
  },
  {
    column: "deadline",
    firsts: words(
      "整改、完成、整改完成、任务完成、计划完成、要求完成、预计完成、销号、验收销号、验收、办结、落实、达标、拟完成、序时",
    ),
    middles: [NONE],
    ends: words("时限、期限、时间、时间节点、日期、截止时间、截止日期、最后期限、时限要求、时间要求"),
  },
  {
    column: "target",
    firsts: words("整改、工作、任务、预期、阶段性、年度、总体、完成、具体"),
    middles: [NONE, "工作"],
    ends: words("目标、目标要求、目标任务、标准、要求、目标及标准、目标和要求"),
  },
  {
    column: "measures",
    firsts: words("整改、工作、具体、主要、整治、治理、落实、推进、细化、任务"),
    middles: [NONE, "工作", "具体", "落实", "主要", "任务及"],
    ends: words("措施、举措、办法、措施及进度安排、措施及要求、措施和要求、措施及步骤、措施及计划"),
  },
];

/** Everything that the parts make, with its column. A word that is listed by itself elsewhere keeps the column it has there. */
export function compoundLabels(): (readonly [string, ColumnId])[] {
  return COMPOUNDS.flatMap(({ column, firsts, middles, ends }) =>
    firsts.flatMap((first) =>
      middles.flatMap((middle) => ends.map((end) => [first + middle + end, column] as const)),
    ),
  );
}
