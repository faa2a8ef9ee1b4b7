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
  const expectsColon = colons >= fields.length * USUAL;
  return [...drafted.flatMap((one) => findingsIn(one, expectsColon)), ...unknownLabels(fields)];
}

function findingsIn({ draft, item }: DraftedItem, expectsColon: boolean): PlanFinding[] {
  const seen = new Set<string>();
  return draft.fields.flatMap((field, at) => {
    const { label, column, line, glued, text } = field;
    const place = {
      line,
      item: { batch: item.batch, number: item.number },
      column,
      header: label.spaced ? Array.from(label.word).join(" ") : label.word,
      value: text,
    };
    const isRepeated = seen.has(label.word);
    seen.add(label.word);
    const found: PlanFinding[] = [];
    if (expectsColon && label.sign !== "colon" && label.sign !== "brackets")
      found.push(planFinding("label-colon", place));
    if (glued) {
      const before = lastWords(draft.fields[at - 1]?.text ?? draft.heading);
      found.push(planFinding("label-glued", { ...place, params: { before } }));
    }
    if (label.spaced) found.push(planFinding("label-spaced", place));
    if (isRepeated) found.push(planFinding("label-repeated", place));
    return found;
  });
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
