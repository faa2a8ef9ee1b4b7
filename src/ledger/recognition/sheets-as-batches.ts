import { numberKey } from "../item/batch";
import type { Item } from "../item/item";
import type { Ledger } from "../ledger";

/** A tab that nobody named. */
const UNNAMED = /^(?:sheet|工作表|表)\s*\d*$/iu;

/**
 * Where several sheets count from 1 and nothing else tells their items apart, each sheet is a batch and gives it its name: a number is
 * unique only within its batch, and in one table the same number would stand twice.
 */
export function withSheetsAsBatches(ledgers: readonly Ledger[]): readonly Ledger[] {
  const tables = ledgers.filter(({ sheet, layout }) => layout === "table" && !UNNAMED.test(sheet.trim()));
  if (!numbersRepeat(tables)) return ledgers;
  return ledgers.map((ledger) => (tables.includes(ledger) ? named(ledger) : ledger));
}

function numbersRepeat(tables: readonly Ledger[]): boolean {
  const sheetOf = new Map<string, string>();
  return tables.some(({ sheet, items }) =>
    items.filter(isWithoutBatch).some(({ number }) => {
      const key = numberKey(number);
      const other = sheetOf.get(key);
      if (other === undefined) sheetOf.set(key, sheet);
      return other !== undefined && other !== sheet;
    }),
  );
}

function isWithoutBatch({ batch, number }: Item): boolean {
  return batch === "" && number !== "";
}

function named(ledger: Ledger): Ledger {
  const { sheet, items } = ledger;
  return {
    ...ledger,
    items: items.map((item) => (item.batch === "" ? { ...item, batch: sheet.trim() } : item)),
  };
}
