import { cellText } from "../sheet";
import type { Finding, FindingParams } from "./finding";
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
  "number-missing": () => "没有填序号。请按方案的附件和序号填写。",
  "number-duplicate": ({ number, firstRow }) => `序号 ${number} 和第 ${firstRow} 行重复。请核对后改正。`,
  "number-gap": ({ number, missing }) => `序号 ${number} 之前缺 ${missing}。请核对是否漏了任务。`,
  "item-duplicate": ({ firstRow }) => `反馈问题和第 ${firstRow} 行一字不差。请核对是否重复登记。`,
  "field-blank": ({ column }) => `“${column}”没有填。请补填。`,
  "unit-unknown": ({ unit }) => `名录里没有“${unit}”。请改成规范名称，或加入名录。`,
  "unit-similar": ({ unit, suggestion }) =>
    `名录里没有“${unit}”，是不是“${suggestion}”？请核对后改正，或加为别名。`,
  "unit-former": ({ unit, name }) => `“${unit}”是曾用名，现名“${name}”。可以直接规范。`,
  "unit-nonstandard": ({ unit, name }) => `“${unit}”不是规范名称，应为“${name}”。可以直接规范。`,
  "unit-duplicate": ({ unit, name }) =>
    unit === name ? `“${name}”写了两次。请删去一处。` : `“${unit}”就是“${name}”，写了两次。请删去一处。`,
  "unit-bracket": () => "单位名称的括号不成对。可以直接规范。",
  "unit-separator": () => "单位之间的顿号、逗号有多有缺。可以直接规范。",
  "deadline-unreadable": (_, value) => `“${value}”看不出期限。请写明到哪年哪月，或写立行立改、持续推进。`,
  "deadline-invalid": (_, value) => `“${value}”里有不存在的日期。请改正。`,
  "deadline-repaired": ({ text, due }) => `“${text}”掉了字，暂按 ${due} 统计。请确认后补全文字。`,
  "status-unknown": (_, value) => `“${value}”不是通用的状态。请从下拉列表里选一个。`,
  overdue: ({ due, daysLate }) => `期限 ${due}，已超期 ${daysLate} 天。请抓紧完成，或写明滞后原因。`,
  "overdue-without-reason": ({ daysLate }) => `已超期 ${daysLate} 天，没有写滞后原因。请补写。`,
  "due-soon": ({ due, daysLeft }) => `期限 ${due}，还有 ${daysLeft} 天。`,
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
