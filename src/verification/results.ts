import {
  ItemDraft,
  type ColumnId,
  isDoubtful,
  type Item,
  itemMatcher,
  type MatchCandidate,
  readVerification,
  type RewriteContext,
  type RowKey,
  statusWord,
} from "../ledger";
import { foldText } from "../text";

/** A row of a filled 核查表. */
export interface ResultRow {
  readonly item: Item;
  /** The hidden key of its row. */
  readonly key: RowKey | null;
}

/** An item of the master with what was found. */
export interface VerifiedItem {
  readonly before: Item;
  readonly item: Item;
  /** The columns that the result writes. */
  readonly columns: readonly ColumnId[];
}

/** Why a filled row was not taken over: it is no item of the ledger, or not surely; or the ledger has another result already. */
export type ResultProblem = "unknown-item" | "doubtful-item" | "other-result" | "unclear";

/** What the rows of a 核查表 say of the master's items. */
export interface VerificationResults {
  readonly verified: readonly VerifiedItem[];
  readonly problems: readonly { readonly row: Item; readonly problem: ResultProblem }[];
  /** How many rows were left blank. */
  readonly open: number;
}

/**
 * Takes the results of a filled 核查表 over into the master's items: 核查情况, with what was found written behind it, or in 备注 where it
 * would be read as another result, and 核查时间. What was complete and proves genuine is 核查通过; what does not is 正在整改 again, for it
 * was reported complete and is not. A result that the master already has otherwise is told and not written over.
 */
export function verificationResults(
  master: readonly Item[],
  rows: readonly ResultRow[],
  context: RewriteContext,
): VerificationResults {
  const matcher = itemMatcher(master);
  const verified: VerifiedItem[] = [];
  const problems: { row: Item; problem: ResultProblem }[] = [];
  let open = 0;
  for (const { item: row, key } of rows) {
    const result = readVerification(row.text.verification ?? "");
    if (result === null) {
      open += 1;
      continue;
    }
    const match = matcher.match(row, { key });
    const problem = match
      ? problemOf(match.known, row, isDoubtful(match))
      : unmatched(matcher.candidates(row, { key }));
    if (result === "unclear") problems.push({ row, problem: "unclear" });
    else if (problem !== null) problems.push({ row, problem });
    else if (match) verified.push(withResult(match.known, row, result, context));
  }
  return { verified, problems, open };
}

/** A row that says what several items say is of one of them, and nothing tells of which. */
function unmatched(candidates: readonly MatchCandidate[]): ResultProblem {
  return candidates.some(({ alike }) => alike === 1) ? "doubtful-item" : "unknown-item";
}

function problemOf(known: Item, row: Item, isUnsure: boolean): ResultProblem | null {
  if (isUnsure) return "doubtful-item";
  const [before, now] = [known, row].map(({ text }) => readVerification(text.verification ?? ""));
  return before !== null && before !== now ? "other-result" : null;
}

function withResult(
  before: Item,
  row: Item,
  result: "genuine" | "partly" | "false",
  context: RewriteContext,
): VerifiedItem {
  const columns: ColumnId[] = ["verification"];
  const draft = new ItemDraft(before, context);
  const [whole, remarks] = [resultText(row), remarksWith(before, row)];
  const isReadSo = readVerification(whole) === result;
  draft.write("verification", isReadSo ? whole : (row.text.verification ?? ""));
  if (!isReadSo && remarks !== before.text.remarks) {
    draft.write("remarks", remarks);
    columns.push("remarks");
  }
  if (row.dates.verifiedOn.kind === "date") {
    draft.take("verifiedOn", row);
    columns.push("verifiedOn");
  }
  if (before.status === "completed") {
    draft.write("status", statusWord(result === "genuine" ? "verified" : "inProgress"));
    columns.push("status");
  }
  return { before, item: draft.item, columns };
}

/** The master's 备注 with what was found behind it, once. */
function remarksWith({ text: { remarks: own = "" } }: Item, { text: { remarks: found = "" } }: Item): string {
  if (own === "") return found;
  return foldText(own).includes(foldText(found)) ? own : `${own}\n${found}`;
}

/** `不实：两处未整改`. */
function resultText({ text }: Item): string {
  const [result = "", found = ""] = [text.verification, text.remarks];
  return found === "" || foldText(result).includes(foldText(found)) ? result : `${result}：${found}`;
}
