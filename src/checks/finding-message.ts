import { cellText } from "../sheet";
import type { Finding, FindingParams } from "./finding";
import type { DirectoryProblem, DirectoryProblemCode } from "../units";
import type { PersonalNumber } from "./personal-numbers";
import type { RuleCode } from "./rule-code";

type Sentence = (params: FindingParams, value: string) => string;

/** One sentence a rule: what was found, and what to do. A rule without one does not compile. */
const SENTENCES: Readonly<Record<RuleCode, Sentence>> = {
  "ledger-not-found": () => "没有在工作簿里认出台账。请指出表头所在行，或用模板新建。",
  "column-missing": ({ column }) => `缺少“${column}”一列。请补上这一列，或指出哪一列是。`,
  "column-ambiguous": ({ column, used }) =>
    `这一列也像“${column}”，已采用“${used}”那一列。请核对，不对请改过来。`,
  "row-hidden": ({ row }) => `第 ${row} 行是隐藏的，但仍计入统计。请取消隐藏或筛选后核对。`,
  "cells-merged": ({ range }) => `${range} 是合并单元格，已按一整块读取。要筛选或排序，请先取消合并。`,
  "cell-error": ({ code }) => `单元格显示 ${code}，原来的内容读不到。请重新填写。`,
  "cell-formula": ({ result }) => `这里是公式，读取的是上次算出的“${result}”。报送前请改成数值或文字。`,
  "directory-defect": ({ defect, name, other }) =>
    DIRECTORY_DEFECTS[defect as DirectoryProblemCode](name, other),
  "number-missing": () => "没有填序号。请按方案的附件和序号填写。",
  "number-duplicate": ({ number, firstRow }) => `序号 ${number} 和第 ${firstRow} 行重复。请核对后改正。`,
  "number-gap": ({ number, missing }) => `序号 ${number} 之前缺 ${missing}。请核对是否漏了任务。`,
  "item-duplicate": ({ firstRow }) => `反馈问题和第 ${firstRow} 行一字不差。请核对是否重复登记。`,
  "field-blank": ({ column }) => `“${column}”没有填。请补填。`,
  "unit-unknown": ({ unit }) => `名录里没有“${unit}”。请改成规范名称，或加入名录。`,
  "unit-similar": ({ unit, suggestion, accepted }) =>
    accepted === undefined
      ? `名录里没有“${unit}”，是不是“${suggestion}”？请核对后改正，或加为别名。`
      : `“${unit}”已认定为“${accepted}”。可以直接规范。`,
  "unit-former": ({ unit, name }) => `“${unit}”是曾用名，现名“${name}”。可以直接规范。`,
  "unit-nonstandard": ({ unit, name }) => `“${unit}”不是规范名称，应为“${name}”。可以直接规范。`,
  "unit-duplicate": ({ unit, name }) =>
    unit === name ? `“${name}”写了两次。请删去一处。` : `“${unit}”就是“${name}”，写了两次。请删去一处。`,
  "unit-bracket": () => "单位名称的括号不成对。可以直接规范。",
  "unit-separator": () => "单位之间的顿号、逗号有多有缺。可以直接规范。",
  "deadline-unreadable": (_, value) => `“${value}”看不出期限。请写明到哪年哪月，或写立行立改、持续推进。`,
  "deadline-invalid": (_, value) => `“${value}”里有不存在的日期。请改正。`,
  "deadline-repaired": ({ text, due }) => `“${text}”掉了字，暂按 ${due} 统计。请确认后补全文字。`,
  "date-invalid": ({ reason }, value) => invalidDate(String(reason), value),
  "date-text": ({ date, reason }, value) =>
    date === undefined
      ? `“${value}”${DATE_OBSTACLES[String(reason)] ?? "说不准是哪一天"}。请补全后填成日期。`
      : `“${value}”是文字，不是真正的日期。应为 ${date}。`,
  "date-future": ({ date, asOf }) => `${date} 在截至日期 ${asOf} 之后。请核对年月日，还没有办的请清空。`,
  "date-order": ({ step, date, earlierStep, earlierDate }) =>
    `${step} ${date} 早于${earlierStep} ${earlierDate}。请核对改正。`,
  "status-unknown": (_, value) => `“${value}”不是通用的状态。请从下拉列表里选一个。`,
  "status-nonstandard": ({ word }, value) => `“${value}”就是“${word}”。可以改成标准写法。`,
  "completed-without-date": () => "状态是完成，没有填完成时间。请补填。",
  "date-without-completed": ({ column, status }) =>
    `填了${column}，完成状态却是“${status}”。请核对改正其中一处。`,
  "closed-without-verification": () => "已经销号，没有核查通过的记录。请补填核查情况，没有核查的不能销号。",
  "percent-contradicts-status": ({ percent, status }) =>
    `完成比例 ${percent}%，完成状态却是“${status}”。请核对改正其中一处。`,
  "progress-blank": () => "整改进展没有填。请写明本旬做了什么，没有进展的写明原因。",
  "progress-unchanged": () => "整改进展和上旬一样。请更新，确实没有推进的写明原因。",
  "progress-contradicts-status": ({ words, status }) =>
    `完成状态是“${status}”，进展却写着“${words}”。请核对改正其中一处。`,
  "status-regressed": ({ before, now }) => `上旬是“${before}”，现在是“${now}”。请写明原因，填错的请改正。`,
  overdue: ({ due, daysLate }) => `期限 ${due}，已超期 ${daysLate} 天。请抓紧完成，或写明滞后原因。`,
  "overdue-without-reason": ({ daysLate }) => `已超期 ${daysLate} 天，没有写滞后原因。请补写。`,
  "due-soon": ({ due, daysLeft }) => `期限 ${due}，还有 ${daysLeft} 天。`,
  "baseline-changed": ({ column, settled }) =>
    `“${column}”和总台账不一样，总台账是“${shortened(String(settled))}”。请改回来，确需调整的另行报批。`,
  "item-missing": ({ batch, number, problem, against }) =>
    `${REFERENCES[String(against)]}里的${batch}第 ${number} 项“${shortened(String(problem))}”，这里没有。请补上。`,
  "item-added": ({ against }) =>
    `${REFERENCES[String(against)]}里没有这一项。请核对是不是自行添加的，或者反馈问题被改动了。`,
  "text-whitespace": () => "有多余的空格、换行或看不见的字符。可以直接去掉。",
  "personal-data": ({ kind, masked }) =>
    `写有${PERSONAL_NUMBERS[kind as PersonalNumber["kind"]]} ${masked}。公开的文字里不要写，请删去。`,
};

/** The sentence of a defect of a directory that stands in a file of its own, and so is no finding in the ledger's workbook. */
export function directoryProblemMessage({ code, value, other }: DirectoryProblem): string {
  return DIRECTORY_DEFECTS[code](value, other ?? undefined);
}

const DIRECTORY_DEFECTS: Readonly<
  Record<DirectoryProblemCode, (name: string | number | undefined, other?: string | number) => string>
> = {
  "header-missing": () => "单位名录里没有“规范名称”一列。请补上，或改用自带名录。",
  "name-blank": () => "单位名录这一行没有填规范名称。请补填，或删去这一行。",
  "name-duplicate": (name) => `单位名录里“${name}”登记了两次，只采用第一次。请删去一行。`,
  "alias-ambiguous": (name, other) =>
    `别名“${name}”${other === undefined ? "属于两个单位" : `也是“${other}”的名称`}，规范时不会采用。请只留一处。`,
  "group-unknown": (name) => `所属集合“${name}”自己没有一行。请补上这个集合，或改正写法。`,
  "group-cycle": (name) => `集合“${name}”绕了一圈又属于自己。请改正所属集合。`,
};

/** Why a text in a date column is no day. */
const DATE_OBSTACLES: Readonly<Record<string, string>> = {
  "month-only": "只写到月，没有写日",
  "year-missing": "没有写年",
  ambiguous: "掉了字，说不准是哪一天",
};

function invalidDate(reason: string, value: string): string {
  if (reason === "no-such-day") return `“${value}”是不存在的日期。请改正。`;
  if (reason === "out-of-range") return `“${value}”的年份不对。请改正。`;
  return `“${value}”不是日期。请填年月日，还没有办的请清空。`;
}

const REFERENCES: Readonly<Record<string, string>> = { master: "总台账", previous: "上旬台账" };

const PERSONAL_NUMBERS: Readonly<Record<PersonalNumber["kind"], string>> = {
  mobile: "手机号",
  landline: "电话号码",
  identity: "身份证号",
};

/** In characters. Longer values are shortened in sentences; the cell itself shows the whole. */
const LONGEST_VALUE = 30;

/** The Chinese sentence for a finding. */
export function findingMessage({ rule, params, value }: Finding): string {
  return SENTENCES[rule](params, shortened(cellText(value).trim()));
}

/** A rare character is two units of a string: cut between them, it would show as a box. */
function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE).join("")}…` : text;
}
