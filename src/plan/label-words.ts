import { rectificationKind, type ColumnId } from "../ledger";
import { foldText, words } from "../text";
import { compoundLabels } from "./label-grammar";

/** Columns that a plan settles; the others are filled later, or say who filled in the table. */
const PLAN_COLUMNS: readonly ColumnId[] = [...rectificationKind.baseline, "progress", "status", "remarks"];

/** Labels of plans that head no column of a ledger, or mean something else there: 完成时间 in a plan is the limit. */
const PLAN_WORDS: Readonly<Partial<Record<ColumnId, readonly string[]>>> = {
  problem: words(
    "督察反馈的问题、督察发现问题、督察指出问题、存在的主要问题、问题及任务、审计发现问题、巡视反馈问题、巡察反馈问题、检查发现问题、问题事项、问题情况、反馈问题情况、具体问题描述",
  ),
  target: words("整改目标及要求、预期目标、整改预期目标、整改效果、整改目标和要求、阶段目标"),
  measures: words(
    "整改措施及要求、整改落实措施、整改办法、整改工作举措、工作举措、拟采取措施、采取措施、整改路径、主要举措、整改措施和要求、整改步骤",
  ),
  leaders: words(
    "包保领导、包抓领导、督导领导、主管领导、责任市领导、责任县领导、责任区领导、包联领导、整改责任领导、市级包保领导、市级包抓领导、县级领导、县级责任领导、区级责任领导、督办领导、市级督导领导、联系领导、牵头责任领导、市领导",
  ),
  leadUnits: words(
    "整改牵头单位、牵头负责单位、主责单位、牵头科室、市级牵头责任单位、牵头责任主体、市直牵头单位",
  ),
  responsibleUnits: words(
    "责任单位及责任人、责任单位和责任人、责任单位（责任人）、责任单位及配合单位、具体负责单位、配合整改单位、责任科室、责任县区、整改责任主体、责任区县、责任地区、属地责任、参加单位、主体责任单位、整改实施单位、责任地方、协同单位、市级责任单位、负责单位",
  ),
  responsiblePersons: words(
    "责任人及职务、具体负责人、负责人、整改负责人、直接负责人、主要责任人、第一责任人、包案责任人",
  ),
  supervisors: words(
    "监督责任单位、督导部门、监管部门、督察单位、验收销号单位、核查单位、销号单位、督导责任单位、行业监管单位、行业监管部门、监管责任部门、验收部门、督办部门、指导单位",
  ),
  deadline: words(
    "完成时间、整改完成时间、完成日期、整改完成日期、整改完成期限、时间要求、时间节点、整改时间节点、时间安排、整改截止时间、销号时限、整改时限和要求、整改时间要求、计划整改时间、计划完成日期",
  ),
};

/** Too common elsewhere: `来源：` stands over every page of a site, `说明：` over any paragraph. */
const LEFT_OUT = new Set(
  words("来源、类别、附件、说明、其他说明、自用备注、No、问题类别、任务类别、领导、问题清单"),
);

/** Every label of a plan, folded, with the column it names; the first reading counts where a label has several. */
export const LABEL_COLUMNS: ReadonlyMap<string, ColumnId> = new Map([
  ...compoundLabels().map(([word, id]) => [foldText(word), id] as const),
  ...rectificationKind.columns
    .filter(({ id }) => PLAN_COLUMNS.includes(id))
    .flatMap(({ id, title, headers }) =>
      [...title.split("/"), ...headers]
        .filter((word) => !LEFT_OUT.has(word) && /^\p{Script=Han}+$/u.test(word))
        .map((word) => [foldText(word), id] as const),
    ),
  ...Object.entries(PLAN_WORDS).flatMap(([id, list]) =>
    list.map((word) => [foldText(word), id as ColumnId] as const),
  ),
]);

/** The second reading of a label whose first an item has already: 整改任务 beside 反馈问题 are measures. */
export function secondReading(word: string): ColumnId | null {
  const [, second] = rectificationKind.ambiguousHeaders[word] ?? [];
  return second !== undefined && PLAN_COLUMNS.includes(second) ? second : null;
}

/** The parts of a plan's item that are written as sentences; the others are lists of names, or a limit. */
const PROSE: ReadonlySet<ColumnId> = new Set(["problem", "target", "measures", "progress", "remarks"]);

export function isProse(column: ColumnId): boolean {
  return PROSE.has(column);
}

const DUTIES: ReadonlySet<ColumnId> = new Set([
  "leaders",
  "leadUnits",
  "accountable",
  "responsibleUnits",
  "responsiblePersons",
  "supervisors",
  "deadline",
]);

/** Whether a column says who has to do it, or by when. */
export function isDuty(column: ColumnId): boolean {
  return DUTIES.has(column);
}

/** Whether a label is none of those we know; its value is kept as a remark. */
export function isUnknownLabel(word: string): boolean {
  return !LABEL_COLUMNS.has(word);
}
