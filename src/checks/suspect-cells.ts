import type { ColumnId } from "../ledger";
import type { CellValue, ErrorCell } from "../sheet";
import { cellsOf, everyColumn, type ItemCell } from "./item-cells";
import { mayHoldPersonalNumber } from "./personal-numbers";
import { oncePerLedger } from "./rule";
import { mayBeUntidy } from "./spaces";

/** The cells of a ledger that are worth a second look, each list row by row. */
export interface SuspectCells {
  /** Show an error instead of a value. */
  readonly errors: readonly ItemCell<ErrorCell>[];
  /** Hold spaces or invisible characters, as they should or not. */
  readonly spaced: readonly ItemCell<string>[];
  /** Hold so many digits that a person's number may be among them. */
  readonly digits: readonly ItemCell<string | number>[];
}

/** Looks once at every cell for all rules that look at each: in a long ledger there are millions. */
export const suspectCellsOf = oncePerLedger((ledger): SuspectCells => {
  const errors: ItemCell<ErrorCell>[] = [];
  const spaced: ItemCell<string>[] = [];
  const digits: ItemCell<string | number>[] = [];
  for (const cell of cellsOf(ledger, { columns: everyColumn, holding: isSuspect })) {
    if (isError(cell)) errors.push(cell);
    if (isSpaced(cell)) spaced.push(cell);
    if (hasDigits(cell)) digits.push(cell);
  }
  return { errors, spaced, digits };
});

type Suspect = string | number | ErrorCell;

function isSuspect(value: CellValue): value is Suspect {
  if (typeof value === "string") return mayBeUntidy(value) || mayHoldPersonalNumber(value);
  return typeof value === "number" ? value > SHORTER_THAN_MOBILE : isErrorValue(value);
}

/** A mobile's number may stand as a number. */
const SHORTER_THAN_MOBILE = 1e10;

function isErrorValue(value: CellValue): value is ErrorCell {
  return typeof value === "object" && value?.kind === "error";
}

function isError(cell: ItemCell<Suspect>): cell is ItemCell<ErrorCell> {
  return isErrorValue(cell.value);
}

function isSpaced(cell: ItemCell<Suspect>): cell is ItemCell<string> {
  return typeof cell.value === "string" && mayBeUntidy(cell.value);
}

/** Where the numbers of those who report belong. */
const CONTACT_COLUMNS: ReadonlySet<ColumnId> = new Set(["phone", "reporter", "reviewer"]);

function hasDigits(cell: ItemCell<Suspect>): cell is ItemCell<string | number> {
  if (CONTACT_COLUMNS.has(cell.id)) return false;
  return typeof cell.value === "string" ? mayHoldPersonalNumber(cell.value) : typeof cell.value === "number";
}
