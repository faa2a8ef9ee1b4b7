import { words } from "../../text";

/**
 * What offices call the matters that they rectify, beside 问题 and 任务: what was found in an inspection, reported by the public, handed on or
 * suggested. Headers are made of them, and other headers stay what they are behind them (`隐患整改进展`).
 */
export const SUBJECTS: readonly string[] = words(
  "问题隐患、安全隐患、风险隐患、事故隐患、隐患问题、隐患点、隐患、风险点、风险、信访举报、信访问题、信访事项、信访案件、信访件、信访、群众举报、举报问题、举报件、举报、投诉问题、投诉件、投诉、交办问题、交办事项、交办件、交办、转办问题、转办件、转办、督办问题、督办事项、督办件、建议提案、建议、提案、议案、意见建议、意见、审计发现问题、审计问题、审计、巡察反馈问题、巡察问题、巡察、巡视反馈问题、巡视问题、巡视、反馈问题、反映问题、存在问题、整改问题、整改事项、违法问题、案件、案卷、问题线索、线索、诉求、事项、点位",
);

/** Matters that are numbered and are no problems themselves. */
const NUMBERED = words("受理、受理件、来信、来件、问题点位、交办单、图斑、工单、事件");
const NUMBERS = words("编号、序号、编码、号");

/** Matters of which 情况 says what they are; of the others it may say what became of them (`交办情况`). */
const DESCRIBED = words(
  "问题、隐患、安全隐患、风险隐患、事故隐患、问题隐患、隐患问题、风险、风险点、信访问题、信访事项、信访案件、信访件、举报问题、举报件、投诉问题、交办问题、交办事项、交办件、转办问题、转办件、督办问题、督办事项、审计问题、审计发现问题、巡察问题、巡察反馈问题、巡视问题、巡视反馈问题、反馈问题、反映问题、存在问题、整改问题、违法问题、案件、问题线索、线索、诉求、整改事项",
);
const SITUATIONS = words("情况、基本情况、具体情况、主要情况、概况");
const CONTENTS = words(
  "内容、具体内容、主要内容、描述、具体描述、详细描述、概述、简述、简介、摘要、详情、表述",
);
const NAMES = words("标题、题目、名称、简称");

/** Headers of the number: `隐患编号`, `受理编号`, `图斑号`. */
export const SUBJECT_NUMBERS: readonly string[] = compounds([...SUBJECTS, ...NUMBERED], NUMBERS);

/** Headers of the problem: `隐患描述`, `交办问题基本情况`, `建议内容`. */
export const SUBJECT_PROBLEMS: readonly string[] = [
  ...compounds(["问题", ...SUBJECTS], CONTENTS),
  ...compounds(DESCRIBED, SITUATIONS),
];

/** Headers of the name or the place of a matter, which tell the problem where no other column does: `建议标题`, `问题点位`. */
export const SUBJECT_NAMES: readonly string[] = [
  ...compounds(
    SUBJECTS.filter((subject) => subject !== "点位"),
    NAMES,
  ),
  ...words("问题点位、隐患点位、整改点位"),
];

function compounds(firsts: readonly string[], ends: readonly string[]): string[] {
  return firsts.flatMap((first) => ends.map((end) => first + end));
}
