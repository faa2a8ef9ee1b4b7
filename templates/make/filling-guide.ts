import { type Status, columnTitle, rectificationKind, STATUS_WORDS, STATUSES } from "../../src/ledger";
import { cellsOfRow, type RowSpec, type SheetSpec } from "../../src/sheet";
import { LEDGER_COLUMNS } from "./ledger-columns";
import { HEADER, SHORT, TEXT, TITLE, banner, cell, rowHeight } from "./office-style";

const WIDTHS = [18, 80];
const BODY = { ...TEXT, size: 12 };
const SUBTITLE = { ...HEADER, size: 12, horizontal: "left" } as const;

const RULES: readonly (readonly [string, string])[] = [
  ["一件一行", "一个问题占一行。不要合并单元格,不要在中间插入小计行、标题行和空行。"],
  ["表头不动", "不要改动表头文字和各列顺序。本单位自己要加的内容写在“备注”列。"],
  ["原文照抄", "反馈问题、整改目标、整改措施、责任单位、整改时限以市里下发的方案为准,填报时不得改动。"],
  ["日期", "写成2019-4-8的样子。没有发生的日期不填,不要填“无”或者横线。"],
  ["单位名称", "用单位名录中的规范名称,几家单位之间用“、”隔开。机构改革后改名的,用新名称。"],
  ["行不够用", "表内已留200行。还不够时,在最后一行上方插入新行。"],
  ["公开要求", "整改进展可能向社会公开,不要写个人电话、身份证号和举报人信息。"],
  ["报送时间", "每旬末后一日报送:上旬11日,中旬21日,下旬次月1日。另有通知的,以通知为准。"],
];

const MEANINGS: Readonly<Record<Status, string>> = {
  notStarted: "还没有开展整改。",
  inProgress: "正在推进,尚未完成。基本完成、阶段性完成也选本项。",
  behind: "落在时间进度后面。须写明滞后原因和下一步措施。",
  onSchedule: "没有完成,但跟上了时间进度。",
  completed: "整改任务全部完成。须填完成时间。",
  verified: "完成后经现场核查合格。须填核查情况和核查时间。",
  closed: "核查通过并已销号。须填销号时间。",
  relapsed: "完成后问题又出现,需要重新整改。",
  longTerm: "没有完成期限,需要一直坚持的任务。",
};

/** The sheet 填写说明: rules, what each column wants, what each status means. */
export function fillingGuide(): SheetSpec {
  const rows = [
    { cells: banner("填写说明", TITLE, 2), height: 42 },
    part("一、总的要求"),
    ...RULES.map(entry),
    part("二、各列怎么填"),
    ...LEDGER_COLUMNS.map(({ id, help }) => entry([columnTitle(rectificationKind, id), help])),
    part("三、完成状态怎么选"),
    ...STATUSES.map((status) => entry([STATUS_WORDS[status], MEANINGS[status]])),
  ];
  return {
    name: "填写说明",
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges: rows.flatMap((row, top) =>
      cellsOfRow(row)[1]?.value === null ? [{ top, left: 0, bottom: top, right: 1 }] : [],
    ),
    print: {
      paper: "A4",
      orientation: "portrait",
      fitToWidth: true,
      margins: { top: 2, bottom: 2, left: 2, right: 2 },
      pageNumbers: true,
    },
  };
}

function part(text: string): RowSpec {
  return { cells: banner(text, SUBTITLE, 2), height: 26 };
}

function entry([name, text]: readonly [string, string]): RowSpec {
  return {
    cells: [cell(name, { ...SHORT, size: 12 }), cell(text, BODY)],
    height: rowHeight([name, text], WIDTHS, 12),
  };
}
