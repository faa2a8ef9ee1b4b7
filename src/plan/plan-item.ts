import type { ColumnId } from "../ledger";
import { isUnknownLabel } from "./label-words";
import type { DraftField, ItemDraft } from "./item-draft";

/** An item of a plan: its texts as the plan has them. */
export interface PlanItem {
  /** 1-based line of the plan's text with which it begins. */
  readonly line: number;
  /** 附件 or 批次; `""` where the plan has only one list. */
  readonly batch: string;
  /** The heading it stands under, or `null`. */
  readonly section: string | null;
  /** In Arabic figures; `""` where the plan gives none. */
  readonly number: string;
  /** What the plan says under each label; a column is there if the label is, even with nothing behind it. */
  readonly text: Readonly<Partial<Record<ColumnId, string>>>;
}

/** Where an item stands. */
interface Place {
  readonly batch: string;
  readonly section: string | null;
}

/** The item that a draft describes. */
export function itemOfDraft(
  { line, number, heading, fields }: ItemDraft,
  { batch, section }: Place,
): PlanItem {
  const text: Partial<Record<ColumnId, string>> = {};
  for (const field of fields) {
    if (field.column === "number" || field.column === "batch") continue;
    const value = valueOf(field);
    const before = text[field.column] ?? "";
    text[field.column] = before === "" ? value : value === "" ? before : `${before}\n${value}`;
  }
  const labelled = text.problem ?? "";
  const written = fields.find(({ column }) => column === "number")?.text ?? "";
  return {
    line,
    batch: fields.find(({ column }) => column === "batch")?.text ?? batch,
    section: labelled !== "" && heading !== "" ? heading : section,
    number: /\d+/.exec(written)?.[0] ?? (number === null ? "" : String(number)),
    text: { problem: "", ...text, ...(labelled === "" ? { problem: heading } : {}) },
  };
}

/** An unknown label is kept before its value. */
function valueOf({ column, label, text }: DraftField): string {
  return column === "remarks" && isUnknownLabel(label.word) && text !== "" ? `${label.word}：${text}` : text;
}
