import { formatChineseDate } from "../../calendar";
import { withoutPersonalNumbers } from "../../checks";
import type { ColumnId, ColumnType, Item, LedgerKind } from "../../ledger";
import { computeMeasures, fractionText, type MeasureOptions } from "../../measures";
import type { SheetSpec, SpecValue } from "../../sheet";
import { ledgerColumns } from "../full-ledger/ledger-columns";
import { A3_LANDSCAPE } from "../page/print-style";
import type { TableColumn } from "../page/table";
import { tableSheet } from "../page/table-sheet";
import { definitionsLine } from "../words/figures";
import { personsNamedIn, withoutPersons, withoutPersonsInBrackets } from "./person-names";

/** What a 公开版 is made of. */
export interface PublicLedgerInput {
  /** The whole title. */
  readonly title: string;
  /** 公开单位; `""` where nothing says whose it is. */
  readonly unit: string;
  readonly kind: LedgerKind;
  /** In the ledger's order. */
  readonly items: readonly Item[];
  readonly options: MeasureOptions;
}

/** A 公开版, and what was taken out of the texts that it shows, for somebody to look over before it is published. */
export interface PublicLedger {
  readonly sheets: readonly SheetSpec[];
  /** How many phone and identity numbers. */
  readonly numbers: number;
  /** How many times a person was named. */
  readonly persons: number;
}

const NUMBER_LEFT_OUT = "（号码略）";
const PERSON_LEFT_OUT = "（姓名略）";

/** 公开版: the columns that the kind means for publication, without the names and numbers of persons. */
export function publicLedger(input: PublicLedgerInput): PublicLedger {
  const { title, unit, kind, items, options } = input;
  const units = knownUnits(items);
  const cleaned = new Map(
    items.map((item) => [item, cleanedTexts(item, kind, personsNamedIn(item, kind, units))]),
  );
  const { completionRate } = computeMeasures(items, options);
  const sheet = tableSheet<Item>({
    name: "整改情况公开",
    head: { title, subtitle: `（截至${formatChineseDate(options.asOf)}）` },
    notes: [
      `${unit === "" ? "" : `公开单位：${unit}。`}共${items.length}项，完成率 ${fractionText(completionRate)}。`,
      definitionsLine(["completionRate"]),
    ],
    sections: [{ heading: null, rows: items }],
    sentence: "台账中没有整改任务。",
    // With the measures in it a row would go over several pages of A4.
    paper: A3_LANDSCAPE,
    columns: publishedColumns(input, (item, id) => cleaned.get(item)?.texts.get(id)),
  });
  const counts = [...cleaned.values()];
  return {
    sheets: [sheet],
    numbers: counts.reduce((sum, { numbers }) => sum + numbers, 0),
    persons: counts.reduce((sum, { persons }) => sum + persons, 0),
  };
}

function publishedColumns(
  { kind, items }: PublicLedgerInput,
  cleanedText: (item: Item, id: ColumnId) => string | undefined,
): TableColumn<Item>[] {
  const columns = ledgerColumns({ kind, items });
  return kind.published.flatMap((id) => {
    const column = columns.find((one) => one.id === id);
    if (!column) return [];
    // What was read, a date or a word of a list, is as harmless as it is; only free text is looked through.
    const value = (item: Item): SpecValue => {
      const own = column.value(item);
      return typeof own === "string" ? (cleanedText(item, id) ?? own) : own;
    };
    return [{ ...column, value }];
  });
}

/** The units that the items name, as the directory knows them. */
function knownUnits(items: readonly Item[]): string[] {
  const named = items.flatMap(({ units: { leadUnits, responsibleUnits } }) => [
    ...leadUnits,
    ...responsibleUnits,
  ]);
  return [...new Set(named.flatMap(({ name, members }) => (name === null ? members : [name, ...members])))];
}

/** What looks like a name is mostly a part of one in a column of units, and nobody's in one of days or statuses. */
function withoutNames(
  text: string,
  type: ColumnType,
  known: readonly string[],
): { text: string; removed: number } {
  switch (type) {
    case "text":
    case "yesNo":
      return withoutPersons(text, known, PERSON_LEFT_OUT);
    case "units":
      return withoutPersonsInBrackets(text, known, PERSON_LEFT_OUT);
    default:
      return { text, removed: 0 };
  }
}

interface CleanedTexts {
  readonly texts: ReadonlyMap<ColumnId, string>;
  readonly numbers: number;
  readonly persons: number;
}

/** The published texts of an item in which something was left out. */
function cleanedTexts(item: Item, kind: LedgerKind, known: readonly string[]): CleanedTexts {
  const typeOf = new Map(kind.columns.map(({ id, type }) => [id, type]));
  const texts = new Map<ColumnId, string>();
  let [numbers, persons] = [0, 0];
  for (const id of kind.published) {
    const own = item.text[id] ?? "";
    const withoutNumbers = withoutPersonalNumbers(own, NUMBER_LEFT_OUT);
    const whole = withoutNames(withoutNumbers.text, typeOf.get(id) ?? "text", known);
    numbers += withoutNumbers.removed;
    persons += whole.removed;
    if (whole.text !== own) texts.set(id, whole.text);
  }
  return { texts, numbers, persons };
}
