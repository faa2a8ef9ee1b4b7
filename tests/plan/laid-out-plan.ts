import type { ColumnId } from "../../src/ledger";
import { displayWidth } from "../../src/text";

/** An item as it goes into a plan, before anybody lays it out. */
export interface PlannedItem {
  readonly problem: readonly string[];
  readonly target: string;
  readonly measures: readonly string[];
  readonly leaders: string;
  readonly leadUnits: string;
  readonly responsibleUnits: string;
  readonly supervisors: string;
  readonly deadline: string;
}

/** Invented items; their words are those that make plans hard to read: labels within sentences, numbers, dates, brackets. */
export const PLANNED: readonly PlannedItem[] = [
  {
    problem: ["一些领导干部对生态环境保护认识不到位，整改措施停留在纸面上，责任单位之间推诿。"],
    target: "思想认识明显提高，2021年年底前形成常态化学习机制。",
    measures: ["纳入中心组学习计划，每季度不少于1次", "把整改目标完成情况列入年度考核"],
    leaders: "王建国、李卫东",
    leadUnits: "市委组织部、市委宣传部",
    responsibleUnits: "市直各有关部门，各县（市、区）党委和人民政府",
    supervisors: "市纪委监委",
    deadline: "立行立改，长期坚持",
  },
  {
    problem: ["清水河3个断面不能稳定达标，2020年有5个月为劣Ⅴ类"],
    target: "断面水质稳定达到Ⅳ类",
    measures: [
      "2021年6月底前完成雨污分流改造12.5公里",
      "新建污水处理厂2座，新增能力5万吨/日",
      "整治排污口37个",
    ],
    leaders: "张晓明",
    leadUnits: "市水利局",
    responsibleUnits: "市生态环境局、市住房和城乡建设局",
    supervisors: "市河长制办公室",
    deadline: "2022年12月31日前",
  },
  {
    problem: [
      "自然保护区内仍有违规项目。2016年督察指出后，有的地方以停代改。",
      "2019年现场抽查，12个项目中有4个仍在生产。",
    ],
    target: "违规项目全部退出，完成生态修复1.2万亩。",
    measures: ["制定“一项目一方案”，明确退出时限、补偿标准和责任单位", "依法拆除（含附属设施）"],
    leaders: "赵立新",
    leadUnits: "市林业局",
    responsibleUnits: "青峰县人民政府",
    supervisors: "市自然资源和规划局",
    deadline: "2020年12月底前完成退出，2021年12月底前完成修复",
  },
  {
    problem: ["扬尘管控不力，渣土车带泥上路问题突出"],
    target: "施工工地“六个百分之百”全面落实。",
    measures: [
      "加强巡查执法，对问题反复的从严处罚",
      "推进在线监测联网",
      "开展联合执法，每月不少于2次",
      "提高机械化清扫率",
    ],
    leaders: "何远山",
    leadUnits: "市住房和城乡建设局",
    responsibleUnits: "市城市管理局（市综合执法局）、市公安局交警支队、市交通运输局",
    supervisors: "市大气办",
    deadline: "2021年10月底前，并持续推进",
  },
  {
    problem: ["一般工业固废堆存量大，综合利用率仅为38%，低于全省平均水平11个百分点。"],
    target: "综合利用率达到55%以上。",
    measures: ["摸清底数，建立“一企一档”"],
    leaders: "陈志强",
    leadUnits: "市工业和信息化局",
    responsibleUnits: "经济技术开发区管委会",
    supervisors: "市发展和改革委员会",
    deadline: "2023年底",
  },
  {
    problem: ["饮用水水源保护区内存在农家乐、养殖等违法问题；隔离防护设施不完善。"],
    target: "问题全部整改到位，水质达标率100%",
    measures: ["依法清理取缔", "完善标志标牌和隔离设施", "建立部门联动监管机制，责任落实到人"],
    leaders: "周敏",
    leadUnits: "市生态环境局",
    responsibleUnits: "市水利局、市农业农村局，梅山县、临河区人民政府",
    supervisors: "市生态环境局",
    deadline: "立即整改，2021年3月底前完成",
  },
];

/** The columns a plan can have, in the usual order. */
export type PlannedColumn = Exclude<keyof PlannedItem, "problem">;

export type NumberForm =
  | "一、"
  | "（一）"
  | "1."
  | "1、"
  | "（1）"
  | "①"
  | "问题一："
  | "问题1 "
  | "整改任务一："
  | "第1项 "
  | "一."
  | "(一)"
  | "１．"
  | "１、"
  | "⒈"
  | "⑴"
  | "㈠"
  | "1) "
  | "一 、"
  | "【问题一】"
  | "";

/** How a plan is laid out. */
export interface Layout {
  readonly number: NumberForm;
  readonly measure: NumberForm | "一是";
  /** Measures stand on lines of their own, or behind each other. */
  readonly measuresOnLines: boolean;
  readonly columns: readonly PlannedColumn[];
  readonly words: Readonly<Record<PlannedColumn | "problem", string>>;
  /** How a label is set apart from its value. */
  readonly label: "：" | ":" | "【】" | "below" | "（一）" | "1." | "　" | " ：" | "[]";
  /** Spaces stand between the characters of labels. */
  readonly spaced: boolean;
  /** The problem has a label too. */
  readonly problemLabel: boolean;
  /** Each label begins a line, short ones share one, or the item is one paragraph. */
  readonly lines: "each" | "shared" | "paragraph";
  readonly chapters: boolean;
  /** Headings over the items; their numbering goes on or starts again below each. */
  readonly sections: "none" | "on" | "again";
  readonly annexes: boolean;
  readonly indent: "" | "  " | "　　";
  readonly blank: boolean;
  readonly pageNumbers: boolean;
  /** In characters a line; 0: not broken. */
  readonly margin: number;
}

const HAN = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

function numbered(form: NumberForm | "一是", number: number): string {
  switch (form) {
    case "①":
      return String.fromCodePoint(0x245f + number);
    case "⒈":
      return String.fromCodePoint(0x2487 + number);
    case "⑴":
      return String.fromCodePoint(0x2473 + number);
    case "㈠":
      return String.fromCodePoint(0x321f + number);
    case "１．":
    case "１、":
      return form.replace("１", String.fromCodePoint(0xff10 + number));
    case "一是":
      return `${HAN[number] ?? ""}是`;
    default:
      return form.replace("1", String(number)).replace("一", HAN[number] ?? "");
  }
}

/** An item laid out, with what must be read from it. */
export interface ExpectedItem {
  readonly batch: string;
  readonly number: string;
  readonly text: Readonly<Partial<Record<ColumnId, string>>>;
}

/** A plan laid out, with what must be read from it. */
export interface LaidOutPlan {
  readonly text: string;
  readonly expected: readonly ExpectedItem[];
}

const SECTIONS = ["思想认识方面", "水污染防治方面", "大气污染防治方面"];
const PREAMBLE = [
  "为全面落实督察反馈意见，切实抓好整改工作，制定本方案。",
  "一、总体要求",
  "坚持问题导向，明确整改目标、整改措施、责任单位和整改时限，确保按期完成整改。",
  "二、工作目标",
  "（一）思想认识进一步提高。各级各部门责任落实到位。",
  "（二）反馈问题全部整改到位。2021年底前完成全部整改任务。",
  "三、整改任务",
];
const CLOSING = [
  "四、保障措施",
  "（一）加强组织领导。成立整改工作领导小组，各责任单位主要负责同志为第一责任人。",
  "（二）严格督导考核。对整改不力的严肃问责。",
];

/** Lays the items out. */
export function layOut(items: readonly PlannedItem[], layout: Layout): LaidOutPlan {
  const half = Math.ceil(items.length / 2);
  const lists = layout.annexes ? [items.slice(0, half), items.slice(half)] : [items];
  const lines = ["东陵市贯彻落实督察反馈意见整改方案", ...(layout.chapters ? PREAMBLE : [])];
  const expected: ExpectedItem[] = [];
  for (const [at, list] of lists.entries()) {
    const batch = layout.annexes ? `附件${at + 1}` : "";
    if (layout.annexes) lines.push(batch, "督察反馈意见整改任务清单");
    const cut = layout.sections === "none" ? list.length : Math.ceil(list.length / 2);
    for (const [index, item] of list.entries()) {
      if (layout.sections !== "none" && index % cut === 0)
        lines.push(`${HAN[index / cut + 1] ?? ""}、${SECTIONS[index / cut] ?? ""}`);
      const number = layout.sections === "again" ? (index % cut) + 1 : index + 1;
      lines.push(...linesOf(item, number, layout));
      if (layout.blank) lines.push("");
      expected.push({
        batch:
          layout.sections === "again" ? `${batch} ${SECTIONS[Math.floor(index / cut)] ?? ""}`.trim() : batch,
        number: layout.number === "" ? "" : String(number),
        text: expectedText(item, layout),
      });
    }
  }
  if (layout.chapters && !layout.annexes) lines.push(...CLOSING);
  return {
    text: onPages(
      lines.flatMap((line) => broken(line, layout)),
      layout,
    ).join("\n"),
    expected,
  };
}

function labelled(layout: Layout, column: PlannedColumn | "problem", at: number, value: string): string[] {
  const bare = layout.words[column];
  const word = layout.spaced ? Array.from(bare).join(" ") : bare;
  switch (layout.label) {
    case "below":
      return [word, ...value.split("\n")];
    case "[]":
      return `[${word}]${value}`.split("\n");
    case "【】":
      return `【${word}】${value}`.split("\n");
    case "（一）":
      return `（${HAN[at] ?? ""}）${word}：${value}`.split("\n");
    case "1.":
      return `${at}.${word}：${value}`.split("\n");
    default:
      return `${word}${layout.label}${value}`.split("\n");
  }
}

function measuresOf({ measures }: PlannedItem, { measure, measuresOnLines }: Layout): string {
  if (measures.length === 1) return `${measures[0] ?? ""}。`;
  const written = measures.map((one, at) => `${numbered(measure, at + 1)}${one}`);
  return measuresOnLines ? `\n${written.map((one) => `${one}。`).join("\n")}` : `${written.join("；")}。`;
}

function valueOf(item: PlannedItem, column: PlannedColumn, layout: Layout): string {
  return column === "measures" ? measuresOf(item, layout) : item[column];
}

const SHARED: ReadonlySet<PlannedColumn> = new Set([
  "leaders",
  "leadUnits",
  "responsibleUnits",
  "supervisors",
  "deadline",
]);

function linesOf(item: PlannedItem, number: number, layout: Layout): string[] {
  const mark = numbered(layout.number, number);
  const problem = layout.problemLabel
    ? mark.endsWith("、") || mark === ""
      ? labelled(
          { ...layout, label: layout.label === "【】" ? "【】" : "：" },
          "problem",
          1,
          item.problem.join("\n"),
        ).map((line, at) => (at === 0 ? mark + line : line))
      : [mark, ...labelled(layout, "problem", 1, item.problem.join("\n"))]
    : item.problem.map((line, at) => (at === 0 ? mark + line : line));
  const first = layout.problemLabel ? 2 : 1;
  const fields = layout.columns.map((column, at) => ({
    column,
    lines: labelled(layout, column, at + first, valueOf(item, column, layout)),
  }));
  if (layout.lines === "paragraph")
    return [
      ...problem.slice(0, -1),
      [ended(problem.at(-1) ?? ""), ...fields.map(({ lines }) => ended(lines.join("")))].join(""),
    ];
  const lines = [...problem];
  let open = false;
  for (const { column, lines: own } of fields) {
    const shares = layout.lines === "shared" && SHARED.has(column) && own.length === 1;
    if (shares && open) lines.push(`${lines.pop() ?? ""}\u3000\u3000${own[0] ?? ""}`);
    else lines.push(...own);
    open = shares;
  }
  return lines;
}

function ended(text: string): string {
  return /[。；]$/.test(text) ? text : `${text}。`;
}

function expectedText(item: PlannedItem, layout: Layout): ExpectedItem["text"] {
  const text: Partial<Record<ColumnId, string>> = { problem: item.problem.join("\n") };
  for (const column of layout.columns) text[column] = valueOf(item, column, layout).trim();
  return text;
}

/** Broken as a page breaks it: no number in two, and no punctuation at the beginning of a line. */
function broken(line: string, { margin, indent }: Layout): string[] {
  if (margin === 0) return [line === "" ? "" : indent + line];
  const lines: string[] = [];
  let open = "";
  for (const part of line.match(/[\d.]+%?|./gu) ?? []) {
    const isFull = displayWidth(open) + displayWidth(part) > margin * 2;
    if (isFull && !/^[，。；：、）”》]/u.test(part)) {
      lines.push(open.trimEnd());
      open = "";
    }
    if (open !== "" || part.trim() !== "") open += part;
  }
  return [...lines, open];
}

const LINES_A_PAGE = 22;

function onPages(lines: readonly string[], { pageNumbers }: Layout): string[] {
  if (!pageNumbers) return [...lines];
  return lines.flatMap((line, at) =>
    at % LINES_A_PAGE === LINES_A_PAGE - 1 ? [line, `- ${Math.ceil(at / LINES_A_PAGE)} -`] : [line],
  );
}
