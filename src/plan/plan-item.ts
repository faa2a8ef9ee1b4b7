import type { ColumnId } from "../ledger";
import { LABEL_COLUMNS } from "./label-words";
import type { DraftField, ItemDraft } from "./item-draft";
import { plainNumber } from "./plain-number";

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
  { line, number, heading, fields: all }: ItemDraft,
  { batch, section }: Place,
): PlanItem {
  const fields = withVerifiersApart(all);
  const text: Partial<Record<ColumnId, string>> = { problem: heading };
  for (const field of fields) {
    if (field.column === "number" || field.column === "batch") continue;
    text[field.column] = joined(text[field.column] ?? "", valueOf(field));
  }
  const written = fields.find(({ column }) => column === "number")?.text ?? "";
  return {
    line,
    batch: fields.find(({ column }) => column === "batch")?.text ?? batch,
    section,
    number: plainNumber(written) || (number === null ? "" : String(number)),
    text,
  };
}

function joined(before: string, value: string): string {
  return before === "" || value === "" ? before + value : `${before}\n${value}`;
}

/** Who verifies is another one than who oversees, where a plan names both. */
const VERIFIES = /验收|核查|销号|复核|审核/u;

/** Those that verify become a remark where others oversee: a ledger has no column of its own for them. */
function withVerifiersApart(fields: readonly DraftField[]): readonly DraftField[] {
  const overseers = fields.filter(({ column }) => column === "supervisors");
  const isVerifier = ({ label }: DraftField): boolean => VERIFIES.test(label.word);
  if (!overseers.some(isVerifier) || overseers.every(isVerifier)) return fields;
  return fields.map((field) =>
    field.column === "supervisors" && isVerifier(field) ? { ...field, column: "remarks" } : field,
  );
}

/** What is kept as a remark keeps its label, unless that only says remark. */
function valueOf({ column, label, text }: DraftField): string {
  const isRemark = column === "remarks" && LABEL_COLUMNS.get(label.word) !== "remarks";
  return isRemark && text !== "" ? `${label.word}：${text}` : text;
}
