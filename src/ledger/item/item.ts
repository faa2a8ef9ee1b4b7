import type { DateReading, Deadline } from "../../calendar";
import type { UnitRef } from "../../units";
import type { RecognizedColumn } from "../header/assign-columns";
import type { ColumnId, DateColumnId, UnitColumnId } from "../column-id";
import type { Status } from "./status-words";

/** One item of a ledger (整改任务), read. */
export interface Item {
  /** The sheet it stands in. */
  readonly sheet: string;
  /** 1-based, as the user sees it: the item's first row; in a form the row in which its problem stands. */
  readonly row: number;
  /** All its rows, 1-based; more than one where one problem spans several measure rows. */
  readonly rows: readonly number[];
  /** The heading it stands under, or `null`. */
  readonly section: string | null;
  /** 附件 or 批次; `""` where neither a column, a heading nor the title names one. */
  readonly batch: string;
  /** As written; `""` where it is missing. Unique only within its batch. */
  readonly number: string;
  /** The text of every column the sheet has, spaces tidied; the lines of several rows are joined by line breaks. */
  readonly text: Readonly<Partial<Record<ColumnId, string>>>;
  readonly units: Readonly<Record<UnitColumnId, readonly UnitRef[]>>;
  readonly deadline: Deadline;
  /** `null` where it is blank or no known word. */
  readonly status: Status | null;
  /** From 0 to 100; `null` where it is blank or no percentage. */
  readonly percent: number | null;
  readonly dates: Readonly<Record<DateColumnId, DateReading>>;
  /** What 是否销号 says; `null` where it says neither yes nor no. */
  readonly closed: boolean | null;
  /** The columns of the table it stands in, by their 0-based place; items of one table share them. */
  readonly columns: ReadonlyMap<ColumnId, RecognizedColumn>;
  /** Where a value stands that is not in its column's cell of the item's first row: merged from above, or in a form. */
  readonly elsewhere: ReadonlyMap<ColumnId, CellPlace> | null;
}

/** A cell's place in its sheet, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
