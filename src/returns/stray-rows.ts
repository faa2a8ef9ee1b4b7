import { findBatch, isSignature, type Ledger, type LeftOutRow } from "../ledger";
import { cellText, type Grid } from "../sheet";
import { foldText, tidyText } from "../text";
import type { StrayRow } from "./merge-result";

/** Rows below a table that ask or tell something: `注：该项请求延期至6月底`. What a form says of itself is no such note. */
const NOTE =
  /^(?:注|说明|备注|另|此外|存在(?:的)?(?:问题|困难)|困难|下一步|需|请)|第\s*\d+\s*[项条]|[。；！]$/;
const ABOUT_FORM = /填表|填报|填写|本表|此表|下拉|盖章|全文另见/;
/** What no heading says: a sentence, what is told behind a label, what has been done by now. */
const SENTENCE = /[,，。；;]|[:：].|^(?:\d{1,2}[.、]|目前|截[至止]|已)|已[\p{Script=Han}]{1,8}\d/u;
/** Above a table stand titles and who fills it in; a text as long as this tells something. */
const SHORTEST_ABOVE = 20;

/** The rows of a returned sheet that are no items, headings, sums or signatures: what a unit wrote between, below and above its items. */
export function strayRows({ sheet, grid, leftOut, title }: Ledger): StrayRow[] {
  const told = leftOut.flatMap((left): StrayRow[] => {
    const text = isTold(left) ? left.text : wordsAmongSignatures(left, grid);
    return text === "" ? [] : [{ sheet, row: left.row + 1, reason: left.reason, text }];
  });
  const above = title.lines
    .filter((line) => line.length >= SHORTEST_ABOVE && /[。；]/.test(line) && !ABOUT_FORM.test(line))
    .map((text): StrayRow => ({ sheet, row: rowOf(text, grid), reason: "stray", text }));
  return [...above, ...told];
}

function isTold({ reason, text }: LeftOutRow): boolean {
  switch (reason) {
    case "stray":
    case "numberOnly":
      return true;
    case "footer":
      return NOTE.test(text) && !ABOUT_FORM.test(text);
    case "section":
      return SENTENCE.test(text.replace(/[:：]$/, "")) && findBatch(text) === null && !ABOUT_FORM.test(text);
    default:
      return false;
  }
}

/** What a row of signatures tells beside them: `填报人：张三 | 另有3个小区未接管网`; `""` where it tells nothing, or nobody signs there. */
function wordsAmongSignatures({ row, reason }: LeftOutRow, { rows }: Grid): string {
  if (reason !== "footer") return "";
  const pieces = (rows[row] ?? []).flatMap((value) => cellText(value).split(/\s+/));
  return pieces.some(isSignature) ? [...new Set(pieces.filter(tellsMore))].join(" ") : "";
}

/** Names are shorter. */
const SHORTEST_WORDS = 6;
const CLAUSE = /[,，。;；]/;
const LABEL = /^[^:：]{0,12}[:：]/;
/** Ends the name of a body, a place or a post, or a day. */
const NAME_END =
  /(?:局|委|办|府|会|厅|院|队|处|所|站|中心|公司|[省市县区乡镇村]|长|书记|主任|委员|[年月日])$/;

function tellsMore(piece: string): boolean {
  const isSigned = isSignature(piece);
  const words = (isSigned ? piece.replace(LABEL, "") : piece).replace(/[(（][^)）]*[)）]?/g, "");
  const isName = (words.match(/\p{Script=Han}/gu) ?? []).length < SHORTEST_WORDS || NAME_END.test(words);
  return !isName && !ABOUT_FORM.test(words) && (!isSigned || CLAUSE.test(words));
}

/** 1-based. */
function rowOf(text: string, { rows }: Grid): number {
  const place = rows.findIndex((cells) => cells.some((value) => tidyText(cellText(value)) === text));
  return Math.max(place, 0) + 1;
}

/** What the master says itself between, below and above its items, as it is compared: in a copy of it that is nobody's word. */
export function ownLines(ledgers: readonly Ledger[]): ReadonlySet<string> {
  return new Set(
    ledgers
      .flatMap((ledger) => [
        ...ledger.title.lines,
        ...[...ledger.leftOut, ...strayRows(ledger)].map(({ text }) => text),
      ])
      .map(foldText),
  );
}

/** Those that the master does not say itself. */
export function withoutOwnLines(stray: readonly StrayRow[], own: ReadonlySet<string>): readonly StrayRow[] {
  return own.size === 0 ? stray : stray.filter(({ text }) => !own.has(foldText(text)));
}
