import type { ColumnId } from "../../src/ledger";
import { EXTRA_HEADERS, HEADERS_IN_THE_WILD } from "./domain-headers";
import type { Chance } from "./generated-values";
import type { SheetDraft } from "./sheet-draft";

/** A column of a generated table; without `id` it means nothing to a ledger, without `header` it is an empty column. */
export interface TableColumn {
  readonly id: ColumnId | null;
  readonly header: string;
}

/** How a header is laid out. */
export interface HeaderChoices {
  readonly columns: readonly ColumnId[];
  readonly levels: number;
  readonly groupsMerged: boolean;
  /** Where the header of a column without a group stands in a header of several levels. */
  readonly singles: "merged" | "top" | "bottom";
  readonly shuffled: boolean;
  readonly extras: number;
  readonly emptyColumn: boolean;
  readonly messyText: boolean;
  readonly standardHeaders: boolean;
}

/** A header as it will stand: its columns from left to right, and the groups over them. */
export interface HeaderPlan {
  readonly columns: readonly TableColumn[];
  readonly levels: number;
  /** Names over columns `from` to `to` (inclusive), on a level counted from the top. */
  readonly groups: readonly {
    readonly level: number;
    readonly from: number;
    readonly to: number;
    readonly name: string;
  }[];
}

const GROUPS: readonly { name: string; members: Readonly<Partial<Record<ColumnId, string>>> }[] = [
  {
    name: "责任",
    members: { leadUnits: "牵头单位", responsibleUnits: "责任单位", responsiblePersons: "责任人" },
  },
  { name: "责任单位", members: { leadUnits: "牵头单位", responsibleUnits: "配合单位" } },
  { name: "整改责任", members: { leaders: "领导", responsibleUnits: "单位" } },
  { name: "核查", members: { verification: "情况", verifiedOn: "时间" } },
  { name: "核查验收", members: { verification: "核查情况", verifiedOn: "核查时间" } },
  { name: "销号", members: { closed: "是否", closedOn: "时间" } },
  { name: "销号情况", members: { closed: "是否销号", closedOn: "销号时间" } },
  { name: "整改进展", members: { progress: "进展情况", percent: "完成比例", status: "完成状态" } },
  { name: "整改情况", members: { measures: "整改措施", progress: "整改进展", status: "完成情况" } },
  { name: "完成时间", members: { deadline: "计划", completedOn: "实际" } },
  { name: "填报", members: { reporter: "人", phone: "联系电话", reportedOn: "日期" } },
  { name: "整改要求", members: { target: "整改目标", measures: "整改措施", deadline: "整改时限" } },
  { name: "问题", members: { number: "编号", problem: "内容" } },
];
const SUPER_GROUPS = ["基本情况", "整改落实", "验收销号", "其他信息", "工作推进", "台账信息"];

/** Decides columns, headers and groups. */
export function planHeader(choices: HeaderChoices, chance: Chance): HeaderPlan {
  const ids = choices.shuffled ? chance.shuffled(choices.columns) : [...choices.columns];
  const groups = choices.levels > 1 ? chooseGroups(ids, chance) : [];
  const blocks = blocksOf(ids, groups, choices, chance);
  const columns = blocks.flatMap(({ columns: block }) => block);
  const leveled = [];
  const supers = choices.levels === 3 && groups.length > 0 ? superGroups(blocks, chance) : [];
  // A single name over everything is a title.
  const low = supers.length > 1 ? 1 : 0;
  let from = 0;
  for (const { name, columns: block } of blocks) {
    if (name !== null) leveled.push({ level: low, from, to: from + block.length - 1, name });
    from += block.length;
  }
  if (low === 1) leveled.push(...supers);
  const levels = groups.length === 0 ? 1 : low + 2;
  return { columns: inContext(columns), levels, groups: leveled };
}

type Group = (typeof GROUPS)[number];

function chooseGroups(ids: readonly ColumnId[], chance: Chance): Group[] {
  const used = new Set<string>();
  return chance.shuffled(GROUPS).filter(({ members }) => {
    const there = Object.keys(members).filter((id) => ids.some((one) => one === id));
    if (there.length < 2 || there.some((id) => used.has(id)) || chance.happens(0.3)) return false;
    for (const id of there) used.add(id);
    return true;
  });
}

interface Block {
  readonly name: string | null;
  readonly columns: TableColumn[];
}

function blocksOf(
  ids: readonly ColumnId[],
  groups: readonly Group[],
  choices: HeaderChoices,
  chance: Chance,
): Block[] {
  const blocks: Block[] = [];
  const done = new Set<Group>();
  for (const id of ids) {
    const group = groups.find(({ members }) => id in members);
    if (!group) {
      const header = choices.standardHeaders
        ? HEADERS_IN_THE_WILD[id][0]
        : chance.pick(HEADERS_IN_THE_WILD[id]);
      blocks.push({ name: null, columns: [{ id, header: messy(header ?? "", choices, chance) }] });
    } else if (!done.has(group)) {
      done.add(group);
      const members = ids.flatMap((one) => {
        const header = group.members[one];
        return header === undefined ? [] : [{ id: one, header }];
      });
      blocks.push({ name: group.name, columns: members });
    }
  }
  for (const header of chance.shuffled(EXTRA_HEADERS).slice(0, choices.extras)) {
    insert(blocks, { id: null, header }, chance);
  }
  if (choices.emptyColumn) insert(blocks, { id: null, header: "" }, chance);
  return blocks;
}

function insert(blocks: Block[], column: TableColumn, chance: Chance): void {
  const place = 1 + Math.floor(chance.next() * (blocks.length - 1));
  blocks.splice(place, 0, { name: null, columns: [column] });
}

function superGroups(blocks: readonly Block[], chance: Chance): HeaderPlan["groups"] {
  const names = chance.shuffled(SUPER_GROUPS);
  const found: HeaderPlan["groups"][number][] = [];
  let from = 0;
  let start = 0;
  blocks.forEach((block, index) => {
    const to = from + block.columns.length - 1;
    from = to + 1;
    const closes = (index + 1) % 4 === 0 || index === blocks.length - 1;
    const name = names[found.length];
    if (!closes || name === undefined) return;
    found.push({ level: 0, from: start, to, name });
    start = from;
  });
  return found;
}

/** Words of which the place or the neighbours decide the meaning are put where a person would read them so. */
function inContext(columns: readonly TableColumn[]): TableColumn[] {
  const placed = columns.map((column) => ({ ...column }));
  const at = (id: ColumnId): number => placed.findIndex((column) => column.id === id);
  const bare = (header: string): string => header.replace(/[\s　*：（(].*$|[\s　*]/g, "");
  const problem = placed[at("problem")];
  if (
    problem &&
    bare(problem.header).includes("存在问题") &&
    at("progress") >= 0 &&
    at("progress") < at("problem")
  ) {
    problem.header = "反馈问题";
  }
  return placed;
}

/** Spaces, line breaks, stars, colons and notes that headers carry without meaning anything by them. */
function messy(header: string, { messyText }: HeaderChoices, chance: Chance): string {
  if (!messyText) return header;
  const middle = Math.max(1, Math.floor(header.length / 2));
  return chance.pick([
    (text: string) => text,
    (text: string) => Array.from(text).join(" "),
    (text: string) => Array.from(text).join("　"),
    (text: string) => `${text.slice(0, middle)}\n${text.slice(middle)}`,
    (text: string) => `*${text}`,
    (text: string) => `${text}*`,
    (text: string) => `${text}：`,
    (text: string) => `${text}（必填）`,
    (text: string) => `${text}\n(截至4月10日)`,
    (text: string) => `【${text}】`,
    (text: string) => `${text}\r\n（精确到日）`,
  ])(header);
}

/** Writes a header from a row of the draft on; all its levels, or its lowest alone. */
export function writeHeader(
  draft: SheetDraft,
  row: number,
  plan: HeaderPlan,
  choices: HeaderChoices,
  lowestOnly = false,
): number {
  const levels = lowestOnly ? 1 : plan.levels;
  const bottom = row + levels - 1;
  const groups = lowestOnly ? [] : plan.groups;
  for (const { level, from, to, name } of groups) {
    draft.put(row + level, from, name);
    if (choices.groupsMerged) draft.merge(row + level, from, row + level, to);
  }
  plan.columns.forEach(({ header }, column) => {
    if (header === "") return;
    const below = groups
      .filter(({ from, to }) => from <= column && column <= to)
      .reduce((most, { level }) => Math.max(most, level + 1), 0);
    const top = row + below;
    if (choices.singles === "merged") draft.merge(top, column, bottom, column);
    draft.put(choices.singles === "bottom" ? bottom : top, column, header);
  });
  return row + levels;
}
