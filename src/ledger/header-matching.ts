import { foldText } from "../text";
import type { ColumnId } from "./column-id";
import type { LedgerKind } from "./ledger-kind";

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
}

/** Headers longer than this are sentences: a note, or an item that stands where a header might. */
const LONGEST_HEADER = 40;
/** Words too common to mean these columns at the end of a longer header: 污染类别 is no batch, 整改说明 no remark. */
const WHOLE_ONLY: ReadonlySet<ColumnId> = new Set(["batch", "remarks"]);
/** What these headers end with says nothing: `下步措施` is not 措施, `上旬进展` is not this 旬's. */
const OTHER_PERIOD = /^(上(一)?(旬|期|月|次|周|年)|往期|前期|历史|去年)/;
const NEXT_STEP = /^(下(一)?步|下(一)?(旬|期|月|阶段)|今后|拟)/;

/** The form in which headers are compared: folded, without the marks of a required field and without a colon at the end. */
export function foldHeader(text: string): string {
  return foldText(text)
    .replace(/^[*★☆#\d.、．]+(?=\p{Script=Han})/u, "")
    .replace(/[:*★☆。;,、]+$/, "");
}

/** Builds the vocabulary of a kind of ledger; one look-up costs the same however many synonyms there are. */
export function headerVocabulary(kind: LedgerKind): HeaderVocabulary {
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
  return {
    match: (levels) => matchLevels(kind, exact, levels),
    headerOf: (text) => (text.length > LONGEST_HEADER ? null : (exact.get(foldHeader(text))?.id ?? null)),
  };
}

function matchLevels(
  kind: LedgerKind,
  exact: ReadonlyMap<string, HeaderMatch>,
  levels: readonly string[],
): HeaderMatch[] {
  const folded = levels.map(foldHeader).filter((level) => level !== "");
  const leaf = folded.at(-1);
  if (leaf === undefined || leaf.length > LONGEST_HEADER) return [];
  const parent = folded.at(-2);
  const found =
    lookUp(exact, leaf) ??
    (parent === undefined ? null : joined(exact, parent, leaf)) ??
    lookUpParts(exact, leaf) ??
    bySuffix(exact, leaf);
  return found ? withSecondReadings(kind, leaf, found) : [];
}

function lookUp(exact: ReadonlyMap<string, HeaderMatch>, text: string): HeaderMatch | null {
  const whole = exact.get(text);
  if (whole) return whole;
  const bare = withoutBrackets(text);
  const match = bare === text ? undefined : exact.get(foldHeader(bare));
  return match ? { ...match, how: "synonym", confidence: 0.9 } : null;
}

/** `核查` over `时间` is 核查时间. */
function joined(exact: ReadonlyMap<string, HeaderMatch>, parent: string, leaf: string): HeaderMatch | null {
  const together = lookUp(exact, withoutBrackets(parent) + leaf);
  return together ? { ...together, how: "joined", confidence: Math.min(together.confidence, 0.9) } : null;
}

/** `责任单位/责任人` and `整改措施及目标` are read as what they name first. */
function lookUpParts(exact: ReadonlyMap<string, HeaderMatch>, text: string): HeaderMatch | null {
  const [first = "", second] = withoutBrackets(text).split(/[/、,和及与]/);
  const match = second === undefined ? undefined : exact.get(foldHeader(first));
  return match ? { ...match, how: "part", confidence: 0.7 } : null;
}

/** `4月上旬整改进展情况`, `商丘市责任单位`: the head of a Chinese noun phrase stands last. */
function bySuffix(exact: ReadonlyMap<string, HeaderMatch>, text: string): HeaderMatch | null {
  const bare = withoutBrackets(text);
  if (bare.length > 20) return null;
  for (let start = 1; start <= bare.length - 2; start += 1) {
    const match = exact.get(bare.slice(start));
    if (!match || WHOLE_ONLY.has(match.id)) continue;
    const before = bare.slice(0, start);
    if (match.id === "progress" && OTHER_PERIOD.test(before)) return null;
    if (NEXT_STEP.test(before)) return { id: "nextSteps", how: "part", confidence: 0.6 };
    return { ...match, how: "part", confidence: 0.6 };
  }
  return null;
}

function withSecondReadings(kind: LedgerKind, leaf: string, first: HeaderMatch): HeaderMatch[] {
  const readings = kind.ambiguousHeaders[leaf] ?? kind.ambiguousHeaders[withoutBrackets(leaf)] ?? [];
  const others = readings.filter((id) => id !== first.id);
  return [first, ...others.map((id) => ({ id, how: first.how, confidence: first.confidence - 0.2 }))];
}

/** Notes in brackets that headers carry: `整改进展(截至4月10日)`, `完成比例(%)`. */
function withoutBrackets(text: string): string {
  return text.replace(/[([【〔][^)\]】〕]*[)\]】〕]?/g, "");
}
