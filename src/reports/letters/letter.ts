import { addDays, dekadLabel, dekadOf, formatChineseDate } from "../../calendar";
import type { LetterSpec } from "../../document";
import { computeMeasures, fractionText } from "../../measures";
import { LETTER_COLUMNS } from "./letter-columns";
import type { LetterInput } from "./letter-input";
import { LETTER_NAMES } from "./letter-kind";
import { ITEM_LIST, type LetterPlace } from "./letter-places";

/** `null` where nothing tells it: the place stays for the clerk to write. */
type Fields = Partial<Record<LetterPlace, string | null>>;

/** Who a 通报 goes to. */
const ALL_UNITS = "各有关单位";

/** One letter, its places filled as far as the ledger and the office's settings tell; what they do not tell stays for the clerk to write. */
export function letterSpec(input: LetterInput): LetterSpec {
  const { kind, unit, items, options } = input;
  const columns = LETTER_COLUMNS[kind];
  const name = LETTER_NAMES[kind];
  const dekad = dekadLabel(dekadOf(options.asOf));
  return {
    fileName: [...(unit === null ? [] : [unit]), name, `${dekad}.docx`].join("_"),
    template: name,
    fields: told({
      ...partiesOf(input),
      ...daysOf(input),
      ...countsOf(input),
      任务名称: input.subject,
      旬: dekad,
    }),
    tables: {
      [ITEM_LIST]: {
        columns: columns.map(({ title, share, align }) => ({ title, share, align })),
        rows: items.map((item, index) => columns.map(({ text }) => text(item, index + 1))),
      },
    },
  };
}

function told(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([place, text]) => (text === null ? [] : [[place, text]])),
  );
}

function known(text: string): string | null {
  return text.trim() === "" ? null : text;
}

/** 销号申请 goes from the unit to the office, all others from the office to the unit. */
function partiesOf({ kind, unit, office: { sender, contact, phone } }: LetterInput): Fields {
  if (kind === "closing") return { 主送单位: known(sender), 发文单位: unit };
  return {
    主送单位: unit ?? ALL_UNITS,
    发文单位: known(sender),
    联系人: known(contact),
    联系电话: known(phone),
  };
}

function daysOf({ office, options: { asOf } }: LetterInput): Fields {
  const day = formatChineseDate(asOf);
  return { 截至日期: day, 成文日期: day, 回复期限: formatChineseDate(addDays(asOf, office.replyDays)) };
}

function countsOf({ items, all, options }: LetterInput): Fields {
  const { completionRate, overdue } = computeMeasures(all, options);
  const late = items.flatMap(({ escalation }) => escalation ?? []);
  return {
    // Of several units that answer for one item each has it in its list.
    本函项数: String(new Set(items.map(({ item }) => item)).size),
    最长超期天数: String(Math.max(0, ...late.map(({ daysLate }) => daysLate))),
    此前催办: chasedBefore(late.filter(({ repeats }) => repeats > 0).length),
    涉及单位数: String(new Set(items.map(({ unit }) => unit)).size),
    任务总数: String(all.length),
    完成项数: String(completionRate.numerator.length),
    完成率: fractionText(completionRate),
    超期总数: String(overdue.numerator.length),
  };
}

/** Goes on in the sentence; nothing where nobody was written to before. */
function chasedBefore(count: number): string {
  return count === 0 ? "" : `；其中${count}项此前已经催办，仍未完成`;
}
