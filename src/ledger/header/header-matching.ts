import { foldText, remember } from "../../text";
import { isSurelyLonger, mostChinese } from "./sure-length";
import { DATE_COLUMNS, type ColumnId } from "../column-id";
import type { LedgerKind } from "../ledger-kind";

/** How a header was understood, from the surest way to the least sure. */
export type HeaderMatchKind = "title" | "synonym" | "joined" | "part" | "content" | "given";

/** One meaning that a header may have. */
export interface HeaderMatch {
  readonly id: ColumnId;
  readonly how: HeaderMatchKind;
  /** From 0 (no idea) to 1 (the standard title itself). */
  readonly confidence: number;
}

/** Understands the headers of one kind of ledger. */
export interface HeaderVocabulary {
  /**
   * What a column may be, best first, from its header texts, top level first (`["整改时限"]`, or `["核查", "时间"]` where one
   * header stands over several). Empty where nothing fits.
   */
  match(levels: readonly string[]): HeaderMatch[];
  /** The column whose header a single text is, by itself; `null` for any other text. */
  headerOf(text: string): ColumnId | null;
  /** No header holds more Chinese characters, the notes in brackets that it carries left aside. */
  readonly mostChinese: number;
  /** {@link foldHeader}, remembered: most cells of a ledger say what another one says. */
  fold(text: string): string;
}

/** Headers longer than this are sentences: a note, or an item that stands where a header might. */
export const LONGEST_HEADER = 40;
/** Words too common to mean these columns at the end of a longer header: 污染类别 is no batch, 整改说明 no remark. */
const WHOLE_ONLY: ReadonlySet<ColumnId> = new Set(["batch", "remarks"]);
/** How far an item has come, which another column may say of an earlier period. */
const HOW_FAR: ReadonlySet<ColumnId> = new Set(["progress", "status", "percent"]);
/** What these headers end with says nothing: `下步措施` is not 措施, `上旬进展` is not this 旬's. */
const OTHER_PERIOD = /^(截[至止]到?)?(上(一)?(旬|期|月|次|周|年)|往期|前期|历史|去年)/;
/** The whole of a group's name: the columns under 上旬 are not this 旬's. */
const EARLIER = new RegExp(`${OTHER_PERIOD.source}(情况)?$`);
const NEXT_STEP = /^(下(一)?步|下(一)?(旬|期|月|阶段)|今后|拟)/;
/** A column that holds all that was done so far is read where none of the present 旬 says anything. */
const CUMULATIVE = "累计";
/** Of a day that these stand before nobody says that it has come. */
const AHEAD = new RegExp(`${NEXT_STEP.source}|预计|计划|预期|预定|要求|规定`);
const REQUIRED = /计划|要求|规定/;
/**
 * Words that leave a short header what it is: 目前状态 is a 状态 and 市级领导 a 领导, but 水质目标 is no target, 许可证编号 no
 * number and 设备状态 no status. A longer header (责任单位, 整改措施) needs no such care.
 */
const QUALIFIER =
  /^(整改|督察|督查|反馈|工作|任务|问题|具体|主要|目前|当前|最新|累计|截至\d*年?\d*月?\d*日?|截止|目前为止|本|旬|期|月|周|季度|年度|.{0,4}[市县区省]级?|级|单位|部门|项目|清单|台账|各|及|和|的|\d*年(?=\d+月)|\d+年|\d+月|\d+日|[上中下]旬|包保|包联|责任|落实|完成|计划|要求|细化|总体|推进|填报|填表)+$/;
const SHORT_HEADER = 2;
/** Under a group, these say no more than the group itself: 责任领导 over 姓名. */
const NEUTRAL_LEAF = /^(姓名|名称|名单|内容|具体内容|表述|描述|具体表述|具体情况|事项)$/;
/** Under a group, a day that its words are told for: 整改进展 over 4月上旬 or 本旬. 上旬 alone is mostly the last one. */
const PERIOD_LEAF =
  /^(?:截[至止]到?)?(?:(?:\d{4}年)?\d{0,2}月份?(?:[上中下]旬|\d{1,2}日|底)?|[本当这](?:旬|期|月|次)|[中下]旬)(?:情况|进展|进展情况)?$/;
/** Folding takes a number off the head of a header. */
const MONTH_FIRST = /^(?:\d{4}年)?\d{0,2}月份?/;

/** `【责任单位】`: brackets around the whole of a header. */
const WRAPPED = /^(?:[[【〔](.+)[\]】〕]|\(([^()]+)\))$/;

/** The form in which headers are compared: folded, without the marks of a required field and without a colon at the end. */
export function foldHeader(text: string): string {
  const bare = foldText(text)
    .replace(/^[*★☆#\d.、．]+(?=\p{Script=Han})/u, "")
    .replace(/[:*★☆。;,、]+$/, "");
  return WRAPPED.exec(bare)?.slice(1).join("") ?? bare;
}

/** The vocabulary of a kind of ledger, the same for every sheet: a merge reads hundreds whose headers are the same. */
export function headerVocabulary(kind: LedgerKind): HeaderVocabulary {
  const known = VOCABULARIES.get(kind);
  if (known) return known;
  const vocabulary = buildVocabulary(kind);
  VOCABULARIES.set(kind, vocabulary);
  return vocabulary;
}

const VOCABULARIES = new WeakMap<LedgerKind, HeaderVocabulary>();

/** One look-up costs the same however many synonyms there are. */
function buildVocabulary(kind: LedgerKind): HeaderVocabulary {
  const exact = exactHeaders(kind);
  const most = mostChinese(exact.keys());
  const known = new Map<string, HeaderMatch[]>();
  const remembered = remember(foldHeader, MOST_REMEMBERED);
  const fold = (text: string): string => (text.length > LONGEST_HEADER * 2 ? text : remembered(text));
  const headerOf = remember((text) => lookUp(exact, fold(text))?.id ?? null, MOST_REMEMBERED);
  return {
    match: (levels) => {
      const key = levels.length === 1 ? `1${levels[0] ?? ""}` : JSON.stringify(levels);
      const before = known.get(key);
      if (before) return before;
      const matches = matchLevels(kind, exact, levels);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, matches);
      return matches;
    },
    headerOf: (text) => (text.length > LONGEST_HEADER || isSurelyLonger(text, most) ? null : headerOf(text)),
    mostChinese: most,
    fold,
  };
}

/** Different headers are few; sheets of nothing but different texts must not fill the memory. */
const MOST_REMEMBERED = 10_000;

function exactHeaders(kind: LedgerKind): ReadonlyMap<string, HeaderMatch> {
  const exact = new Map<string, HeaderMatch>();
  for (const column of kind.columns) {
    for (const part of column.title.split("/")) {
      exact.set(foldHeader(part), { id: column.id, how: "title", confidence: 1 });
    }
    exact.set(foldHeader(column.title), { id: column.id, how: "title", confidence: 1 });
  }
  for (const column of kind.columns) {
    for (const header of column.headers) {
      const key = foldHeader(header);
      if (!exact.has(key)) exact.set(key, { id: column.id, how: "synonym", confidence: 0.95 });
    }
  }
  return exact;
}

function matchLevels(
  kind: LedgerKind,
  exact: ReadonlyMap<string, HeaderMatch>,
  levels: readonly string[],
): HeaderMatch[] {
  if (levels.some((level) => level.length > LONGEST_HEADER * 2)) return [];
  const folded = levels.map(foldHeader).filter((level) => level !== "");
  const leaf = folded.at(-1);
  if (leaf === undefined || leaf.length > LONGEST_HEADER) return [];
  const parents = folded.slice(0, -1).reverse();
  const found =
    joined(exact, parents, (parent) => parent + leaf) ??
    lookUp(exact, leaf) ??
    joined(exact, parents, (parent) => leaf + parent) ??
    (isNeutral(leaf, parents) ? joined(exact, parents, withoutMonth) : null) ??
    lookUpParts(exact, leaf) ??
    bySuffix(exact, leaf);
  if (!found || (HOW_FAR.has(found.id) && isEarlier(parents))) return [];
  return [...withSecondReadings(kind, leaf, found), ...statusAsWell(exact, leaf, found)];
}

/** Whether a header says no more than its group: a name for what is in it, or the day it is told for. */
function isNeutral(leaf: string, parents: readonly string[]): boolean {
  const isPart = leaf === "上旬" && parents.some((parent) => MONTH_FIRST.test(parent));
  return NEUTRAL_LEAF.test(leaf) || PERIOD_LEAF.test(leaf) || isPart;
}

/** 上旬 below a month is a part of it. */
function isEarlier(parents: readonly string[]): boolean {
  return (
    parents.some((parent) => EARLIER.test(parent)) && !parents.some((parent) => MONTH_FIRST.test(parent))
  );
}

function withoutMonth(group: string): string {
  return group.replace(MONTH_FIRST, "");
}

function lookUp(exact: ReadonlyMap<string, HeaderMatch>, text: string): HeaderMatch | null {
  const whole = exact.get(text);
  if (whole) return whole;
  const bare = withoutBrackets(text);
  const match = bare === text ? undefined : exact.get(foldHeader(bare));
  return match ? { ...match, how: "synonym", confidence: 0.9 } : null;
}

/**
 * `核查` over `时间` is 核查时间, and `完成时间` over `计划` is 计划完成时间. The nearest group counts first.
 */
function joined(
  exact: ReadonlyMap<string, HeaderMatch>,
  parents: readonly string[],
  join: (parent: string) => string,
): HeaderMatch | null {
  for (const parent of parents) {
    const together = lookUp(exact, join(withoutBrackets(parent)));
    if (together) return { ...together, how: "joined", confidence: Math.min(together.confidence, 0.9) };
  }
  return null;
}

const BETWEEN_PARTS = /[/、,和及与]/;

/** `责任单位/责任人` and `整改措施及目标` are read as what they name first. */
function lookUpParts(exact: ReadonlyMap<string, HeaderMatch>, text: string): HeaderMatch | null {
  const [first = "", second] = withoutBrackets(text).split(BETWEEN_PARTS);
  const match = second === undefined ? undefined : exact.get(foldHeader(first));
  return match ? { ...match, how: "part", confidence: 0.7 } : null;
}

/** Below `整改进展及完成情况` may stand nothing but statuses. */
function statusAsWell(
  exact: ReadonlyMap<string, HeaderMatch>,
  text: string,
  { id, how, confidence }: HeaderMatch,
): HeaderMatch[] {
  if (id !== "progress" || how !== "part") return [];
  const [, second = ""] = withoutBrackets(text).split(BETWEEN_PARTS);
  const isStatus = exact.get(foldHeader(second))?.id === "status";
  return isStatus ? [{ id: "status", how, confidence: confidence - 0.2 }] : [];
}

/** `4月上旬整改进展情况`, `商丘市责任单位`: the head of a Chinese noun phrase stands last. */
function bySuffix(exact: ReadonlyMap<string, HeaderMatch>, text: string): HeaderMatch | null {
  const bare = withoutBrackets(text);
  if (bare.length > 20) return null;
  for (let start = 1; start <= bare.length - 2; start += 1) {
    const match = exact.get(bare.slice(start));
    if (!match || WHOLE_ONLY.has(match.id)) continue;
    const before = bare.slice(0, start);
    if (HOW_FAR.has(match.id) && OTHER_PERIOD.test(before)) return null;
    if (isDay(match.id) && AHEAD.test(before)) return dayAhead(match.id, before);
    if (NEXT_STEP.test(before)) return { id: "nextSteps", how: "part", confidence: 0.6 };
    const isShort = bare.length - start <= SHORT_HEADER;
    if (isShort && !QUALIFIER.test(before)) return null;
    return { ...match, how: "part", confidence: before.includes(CUMULATIVE) ? 0.55 : 0.6 };
  }
  return null;
}

function isDay(id: ColumnId): boolean {
  return id === "deadline" || DATE_COLUMNS.some((one) => one === id);
}

/** 计划整改完成时间 is the limit; by 拟完成时间 a unit tells when it may be ready, which changes no limit and is no day on which it was. */
function dayAhead(id: ColumnId, before: string): HeaderMatch | null {
  const isLimit = id === "deadline" || (id === "completedOn" && REQUIRED.test(before));
  return isLimit && !NEXT_STEP.test(before) ? { id: "deadline", how: "part", confidence: 0.6 } : null;
}

function withSecondReadings(kind: LedgerKind, leaf: string, first: HeaderMatch): HeaderMatch[] {
  if (first.how === "joined") return [first];
  const readings = kind.ambiguousHeaders[leaf] ?? kind.ambiguousHeaders[withoutBrackets(leaf)] ?? [];
  const others = readings.filter((id) => id !== first.id);
  return [first, ...others.map((id) => ({ id, how: first.how, confidence: first.confidence - 0.2 }))];
}

/** Notes in brackets that headers carry: `整改进展(截至4月10日)`, `完成比例(%)`. */
function withoutBrackets(text: string): string {
  return text.replace(/[([【〔][^)\]】〕]*[)\]】〕]?/g, "");
}
