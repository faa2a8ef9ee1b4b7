import { foldText, tidyText } from "../../text";
import type { Label } from "../label";
import { isUnknownLabel } from "../label-words";
import type { DraftField } from "../item-draft";
import { planFinding, type PlanFinding } from "../plan-finding";
import type { PlanItem } from "../plan-item";
import type { FoundItem } from "../text-items";

/** An item with the draft it was made of. */
export interface DraftedItem extends FoundItem {
  readonly item: PlanItem;
}

/** Of a plan's labels so many must have a colon for one without it to be a slip. */
const USUAL = 0.6;

/** What is wrong with the labels of items in running text. */
export function labelFindings(drafted: readonly DraftedItem[]): PlanFinding[] {
  const fields = drafted.flatMap(({ draft }) => draft.fields);
  const colons = fields.filter(({ label }) => label.sign === "colon").length;
  const usual = { colon: colons >= fields.length * USUAL, atStart: wordsAtStart(fields) };
  return [...drafted.flatMap((one) => findingsIn(one, usual)), ...unknownLabels(fields)];
}

/** How the plan writes its labels. */
interface Usual {
  readonly colon: boolean;
  /** Labels that begin their lines. */
  readonly atStart: ReadonlySet<string>;
}

/** Of a label's places so many must begin a line for another one to be glued to the line before. */
const USUAL_AT_START = 0.75;
const FEWEST_AT_START = 2;

function wordsAtStart(fields: readonly DraftField[]): ReadonlySet<string> {
  const words = [...new Set(fields.map(({ label }) => label.word))];
  return new Set(
    words.filter((word) => {
      const places = fields.filter(({ label }) => label.word === word);
      const atStart = places.filter(({ place }) => place === "start").length;
      return atStart >= FEWEST_AT_START && atStart >= places.length * USUAL_AT_START;
    }),
  );
}

function findingsIn({ draft, item }: DraftedItem, usual: Usual): PlanFinding[] {
  const seen = new Set<string>();
  return draft.fields.flatMap((field, at) => {
    const { label, column, line, place: stands, text } = field;
    const place = {
      line,
      item: { batch: item.batch, number: item.number },
      column,
      header: isSpaced(label) ? tidyText(label.written) : label.word,
      value: text,
    };
    const isRepeated = seen.has(label.word);
    seen.add(label.word);
    const found: PlanFinding[] = [];
    if (usual.colon && label.sign !== "colon" && label.sign !== "brackets")
      found.push(planFinding("label-colon", place));
    if (stands === "glued" || (stands === "apart" && usual.atStart.has(label.word))) {
      const before = lastWords(draft.fields[at - 1]?.text ?? draft.heading);
      found.push(planFinding("label-glued", { ...place, params: { before } }));
    }
    if (isSpaced(label)) found.push(planFinding("label-spaced", place));
    if (foldText(label.written) !== label.word)
      found.push(planFinding("label-misspelt", { ...place, params: { written: label.written } }));
    if (isRepeated) found.push(planFinding("label-repeated", place));
    return found;
  });
}

function isSpaced({ written }: Label): boolean {
  return /\s/.test(written);
}

/** In characters. */
const LONGEST_BEFORE = 10;

function lastWords(text: string): string {
  return Array.from(text).slice(-LONGEST_BEFORE).join("");
}

/** One finding a label, at its first place. */
function unknownLabels(fields: readonly DraftField[]): PlanFinding[] {
  const counts = new Map<string, { first: DraftField; count: number }>();
  for (const field of fields) {
    if (!isUnknownLabel(field.label.word)) continue;
    const known = counts.get(field.label.word);
    counts.set(field.label.word, { first: known?.first ?? field, count: (known?.count ?? 0) + 1 });
  }
  return [...counts].map(([word, { first, count }]) =>
    planFinding("label-unknown", {
      line: first.line,
      item: null,
      column: "remarks",
      header: word,
      value: first.text,
      params: { count },
    }),
  );
}
