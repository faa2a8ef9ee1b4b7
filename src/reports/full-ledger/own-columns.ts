import { formatChineseDate, parseIsoDate } from "../../calendar";
import type { Item, Ledger } from "../../ledger";
import { cellText, type SpecValue } from "../../sheet";
import { foldText } from "../../text";
import { DATE, TEXT } from "../page/print-style";
import { shownText } from "../page/shown-text";
import type { TableColumn } from "../page/table";
import type { LedgerColumn } from "./ledger-columns";
import type { LedgerSheetInput } from "./ledger-input";
import { OwnCells, type OwnValue } from "./own-cells";
import { HEADINGS, headingsOver } from "./own-headings";
import { ownPlaces, type Table } from "./own-places";
import { brokenTitle, ownTitle } from "./own-title";

/** A column of the office's own, which stands for none of ours. */
export interface OwnColumn extends TableColumn<Item> {
  readonly id: null;
}

/** Narrower than a column of ours: mostly a few words, and they come on top of a table that fills its page. */
const WIDTH = { least: 7, most: 40 };
const MOMENT_FORMAT = `${DATE.numberFormat ?? ""} h:mm`;
/** How shares show, with as many decimals as they have, at most two. */
const PERCENT_FORMATS = ["0%", "0.0%", "0.00%"] as const;
/** A share of 66.7% is not always stored to the last digit. */
const SAME_PERCENT = 1e-9;

/**
 * The office's own columns of the ledgers that the items were read from, those as well in which nothing stands yet. Ledgers with the same
 * header share one. The headings between the items are a column too.
 *
 * @param ours the columns that stand before them.
 */
export function ownColumns(
  { kind, items, ledgers = [] }: Pick<LedgerSheetInput, "kind" | "items" | "ledgers">,
  ours: readonly LedgerColumn[],
): OwnColumn[] {
  const cellsIn = new Map(ledgers.map((ledger) => [ledger.sheet, new OwnCells(ledger)]));
  const found = sharedHeaders(ledgers).map(({ header, places }) => {
    const values = new Map<Item, OwnValue>();
    for (const item of items) {
      const column = places.get(item.columns);
      const value = column === undefined ? null : cellsIn.get(item.sheet)?.valueOf(item, column);
      if (value !== null && value !== undefined) values.set(item, value);
    }
    return { header, values };
  });
  const headings = headingsAbove(items, ledgers);
  if (headings.size > 0) found.unshift({ header: HEADINGS, values: headings });
  if (found.length === 0) return [];
  const filled = filledColumns(ours, items);
  return found.map(({ header, values }) =>
    ownColumn(values.size === 0 ? brokenTitle(header) : ownTitle(header, { kind, filled }), values),
  );
}

function headingsAbove(items: readonly Item[], ledgers: readonly Ledger[]): Map<Item, SpecValue> {
  const over = new Map(ledgers.map((ledger) => [ledger.sheet, headingsOver(ledger)]));
  const values = new Map<Item, SpecValue>();
  for (const item of items) {
    const headings = over.get(item.sheet)?.(item) ?? null;
    if (headings !== null) values.set(item, headings);
  }
  return values;
}

function filledColumns(ours: readonly LedgerColumn[], items: readonly Item[]): ReadonlySet<string> {
  const isFilled = ({ value }: LedgerColumn): boolean =>
    items.some((item) => shownText(value(item), TEXT) !== "");
  return new Set(ours.filter(isFilled).map(({ id }) => id));
}

/** A header with the 0-based column that has it in each table. */
interface SharedHeader {
  readonly header: string;
  readonly places: Map<Table, number>;
}

/** A header that stands over several columns of one table is as many. */
function sharedHeaders(ledgers: readonly Ledger[]): SharedHeader[] {
  const shared = new Map<string, SharedHeader>();
  for (const [table, places] of ledgers.flatMap((ledger) => [...ownPlaces(ledger)])) {
    const met: string[] = [];
    for (const { header, column } of places) {
      const name = foldText(header);
      const key = `${met.filter((other) => other === name).length} ${name}`;
      met.push(name);
      const one = shared.get(key) ?? { header, places: new Map() };
      one.places.set(table, column);
      shared.set(key, one);
    }
  }
  return [...shared.values()];
}

function ownColumn(title: string, values: ReadonlyMap<Item, OwnValue>): OwnColumn {
  const { numberFormat, written } = lookOf([...values.values()]);
  return {
    id: null,
    title,
    always: true,
    width: WIDTH,
    style: numberFormat === null ? TEXT : { ...TEXT, numberFormat },
    isToBeFilled: true,
    value: (item) => written(values.get(item) ?? null),
  };
}

/** How a column shows what stands in it. */
interface Look {
  readonly numberFormat: string | null;
  readonly written: (value: OwnValue) => SpecValue;
}

function lookOf(values: readonly OwnValue[]): Look {
  const percents = percentFormat(values);
  if (percents !== null) return { numberFormat: percents, written: asShare };
  const days = dateFormat(values);
  return { numberFormat: days, written: days === null ? asText : withDays };
}

/** How the column's shares show; `null` where anything else stands there, which beside them would be read otherwise. */
function percentFormat(values: readonly OwnValue[]): string | null {
  const shares = values.flatMap((value) =>
    typeof value === "object" && value?.kind === "percent" ? value.fraction * 100 : [],
  );
  if (shares.length < values.length) return null;
  const isExact = (decimals: number): boolean =>
    shares.every((share) => Math.abs(Number(share.toFixed(decimals)) - share) < SAME_PERCENT);
  return PERCENT_FORMATS.find((_, decimals) => isExact(decimals)) ?? PERCENT_FORMATS[2];
}

/** How the column's days show; `null` where there is none, or where numbers beside them would show as days. */
function dateFormat(values: readonly OwnValue[]): string | null {
  const days = values.flatMap((value) =>
    typeof value === "object" && value?.kind === "date" ? value.iso : [],
  );
  if (days.length === 0 || values.some((value) => typeof value === "number")) return null;
  return days.some((iso) => iso.includes("T")) ? MOMENT_FORMAT : (DATE.numberFormat ?? null);
}

function asShare(value: OwnValue): SpecValue {
  return typeof value === "object" && value?.kind === "percent" ? value.fraction : asText(value);
}

function withDays(value: OwnValue): SpecValue {
  return typeof value === "object" && value?.kind === "date" ? value : asText(value);
}

/** Days and shares as their text: beside other things they cannot show as what they are. */
function asText(value: OwnValue): SpecValue {
  if (typeof value !== "object" || value === null) return value;
  if (value.kind === "percent") return cellText(value);
  const day = parseIsoDate(value.iso);
  return day === null ? value.iso.replace("T", " ") : formatChineseDate(day);
}
