import { organAtEnd } from "../names/organ";
import { bracketRanges } from "./piece";
import { roleNamed } from "./role";

/** A stretch of a cell that one label, or none, stands before; offsets count UTF-16 units, `end` is exclusive. */
export interface Section {
  readonly start: number;
  readonly end: number;
  /** The role that its label gives to all names in it; `null` for a label without a role, and where there is none. */
  readonly role: string | null;
}

/** What a cell holds of this column's units, and what it holds besides. */
export interface LabelledCell {
  readonly sections: readonly Section[];
  /** Where another column begins: its label and all that follows; `null` where none does. */
  readonly rest: number | null;
}

/**
 * Titles of a ledger's columns that a published table runs into one cell (主体责任:各牵头单位主要负责同志), in any spacing (责 任 人). Source:
 * the columns of the plan of 2018 (商丘) and the headers of ledgers in the field.
 */
const UNIT_TITLES = [
  "牵头责任单位",
  "(?:整改|具体)?责任单位",
  "(?:牵头|配合|主办|承办|协办|督导|督办|监督|监管|验收|参与|主管|责任)(?:单位|部门)",
  "牵头",
  "主办",
  "承办",
  "协办",
  "配合",
];
/** 市气象局牵头: is a sentence; 牵头: is a title where it stands apart. */
const BARE = /^(?:牵\s*头|主\s*办|承\s*办|协\s*办|配\s*合)\s*[:：]/;
/** A title of units that is set apart by a space or a line break alone, with a name behind it: 责任单位 市水利局. */
const SPACED_TITLE = /(?:单位|部门)\s+市/;
const OTHER_TITLES = [
  "主体责任人?",
  "监管责任",
  "(?:整改)?第一责任人",
  "(?:具体)?责任人",
  "(?:责任|牵头|市级|包案|分管)领导",
  "牵头人",
  "(?:整改|完成)?时限(?:要求)?",
  "整改(?:期限|目标|措施|进展|情况|要求|任务)",
  "(?:反馈|存在)问题",
  "完成(?:时间|情况|状态)",
  "联系(?:人|电话|方式)",
  "备注",
];
const UNIT_TITLE = alternatives(UNIT_TITLES);
const TITLE = new RegExp(
  `(?:(${UNIT_TITLE})|${alternatives(OTHER_TITLES)})\\s*[:：]|(?<=^\\s*)((?:${UNIT_TITLE})(?<=单位|部门))\\s+(?=市)`,
  "g",
);

/**
 * Finds the labels in a cell. One at its very start repeats the title of the column. Behind names, 牵头单位: or 配合单位: after a separator
 * begins the next list of units; any other, and one that is glued to a name, begins another column, whose text holds none of this column's units.
 */
export function labelled(cell: string): LabelledCell {
  const end = cell.length;
  if (!cell.includes(":") && !cell.includes("：") && !SPACED_TITLE.test(cell))
    return { sections: [{ start: 0, end, role: null }], rest: null };
  const sections: Section[] = [];
  let start = 0;
  let role: string | null = null;
  let opened = false;
  for (const title of titlesIn(cell)) {
    const first = cell.slice(0, title.start).trim() === "";
    const listsUnits = title.ofUnits && (opened || title.apart);
    if (!first && !listsUnits)
      return { sections: [...sections, { start, end: title.start, role }], rest: title.start };
    if (first) opened = true;
    else sections.push({ start, end: title.start, role });
    start = title.end;
    role = roleOf(title.text);
  }
  return { sections: [...sections, { start, end, role }], rest: null };
}

interface Title {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True for the title of a column of units. */
  readonly ofUnits: boolean;
  /** True where a separator or a line break stands before it. */
  readonly apart: boolean;
}

/** The titles outside brackets, each at the start, after a separator, or glued to what may be the end of a name. */
function titlesIn(cell: string): Title[] {
  const brackets = bracketRanges(cell);
  return [...cell.matchAll(TITLE)].flatMap(
    ({ 0: text, 1: unitTitle, 2: spacedTitle, index: start }): Title[] => {
      const before = cell.slice(0, start);
      const apart = /(?:^|[\s、,，;；。])$/.test(before);
      const inBrackets = brackets.some(({ from, to, closed }) => closed && from < start && start < to);
      if (inBrackets || !(apart || (!BARE.test(text) && mayEndName(before)))) return [];
      const ofUnits = (unitTitle ?? spacedTitle) !== undefined;
      return [{ text, start, end: start + text.length, ofUnits, apart }];
    },
  );
}

function mayEndName(text: string): boolean {
  return organAtEnd(text) !== null || /[)）等]$|同志$|负责人$|牵头$|配合$|负责$/.test(text);
}

function roleOf(title: string): string | null {
  const role = roleNamed(title.replace(/[:：\s]+$/, ""));
  return role === "责任" || role === "主体" ? null : role;
}

/** A pattern for any of the titles, with room for spaces between their characters. */
function alternatives(titles: readonly string[]): string {
  return titles
    .map((title) => title.replace(/(?<=[\u4e00-\u9fff)?])(?=[\u4e00-\u9fff(])/g, "\\s*"))
    .join("|");
}
