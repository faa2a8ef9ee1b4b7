import { changedBaseline, columnTitle, type Item } from "../../ledger";
import { atCell, atItem } from "../found-at";
import { compareWith, type KnownItems } from "../known-items";
import { itemRule, ledgerRule, type CheckContext, type Rule } from "../rule";
import { example } from "../rule-example";

const baselineChanged = ledgerRule(
  {
    code: "baseline-changed",
    severity: "error",
    title: "方案原文被改动",
    explanation:
      "反馈问题、整改目标、措施、责任单位、时限等是方案定的，填报单位不能改。合并时以总台账为准，改动不采用。",
    applies:
      "有总台账可比时，逐项逐列比较。空格、标点、单位的别名、同一日期的另一种写法不算改动；空着的不算；责任单位只列出其中几个的不算。",
    fix: null,
    example: example({
      rows: [{ 整改时限: "2020年6月底前" }],
      master: [{}],
      found: ["D2"],
    }),
  },
  function* (ledger, context) {
    if (!context.master) return;
    const { same } = compareWith(context.master, context);
    for (const item of ledger.items) {
      const settled = same.get(item);
      if (!settled) continue;
      for (const id of changedBaseline(item, settled, ledger.kind)) {
        const column = columnTitle(ledger.kind, id);
        yield atItem(ledger, item, id, { column, settled: settled.text[id] ?? "" });
      }
    }
  },
);

const itemAdded = itemRule(
  {
    code: "item-added",
    severity: "warning",
    title: "多出来的任务",
    explanation: "总台账（或上旬台账）里没有这一项。可能是自行添加，也可能是反馈问题改得认不出来了。",
    applies: "有总台账可比时和总台账比，没有总台账时和上旬的台账比。先按附件和序号、再按反馈问题的文字去对。",
    fix: null,
    example: example({ rows: [{}, {}], master: [{}], found: ["B3"] }),
  },
  (item, ledger, context) => {
    const reference = referenceOf(context);
    if (!reference || reference.known.same.get(item)) return null;
    const column = item.columns.has("problem") ? "problem" : "number";
    return atItem(ledger, item, column, { against: reference.against });
  },
);

/** What the items are held against: the master, or without one the last 旬. */
function referenceOf(context: CheckContext): { known: KnownItems; against: "master" | "previous" } | null {
  const { master, previous } = context;
  if (master) return { known: compareWith(master, context), against: "master" };
  return previous && { known: compareWith(previous, context), against: "previous" };
}

const itemMissing: Rule = {
  code: "item-missing",
  severity: "error",
  title: "少了任务",
  explanation: "总台账（或上旬台账）里有的任务，这张台账里没有。漏一项，总数和完成率就不准。",
  applies:
    "有总台账可比时和总台账比，没有总台账时和上旬的台账比，在表头处逐项指出。知道是哪个单位交回的表时，只查应当由它填的任务。",
  fix: null,
  example: example({ rows: [{}], previous: [{ 整改进展: "正在招标。" }, {}], found: ["A1"] }),
  *check(context) {
    const reference = referenceOf(context);
    const [ledger] = context.workbook.ledgers;
    if (!reference || !ledger) return;
    const row = (ledger.headerRows.at(-1) ?? 1) - 1;
    const column = ledger.columns.get("number")?.column ?? 0;
    const expected = reference.against === "master" && context.expected ? new Set(context.expected) : null;
    for (const item of reference.known.missing) {
      if (expected && !expected.has(item)) continue;
      const params = { against: reference.against, ...identityOf(item) };
      yield { ...atCell(ledger, row, column, params), value: null };
    }
  },
};

function identityOf({ batch, number, text }: Item): { batch: string; number: string; problem: string } {
  return { batch, number, problem: text.problem ?? "" };
}

/** Rules about what the master or the last 旬 has otherwise (对照). */
export const comparisonRules: readonly Rule[] = [baselineChanged, itemMissing, itemAdded];
