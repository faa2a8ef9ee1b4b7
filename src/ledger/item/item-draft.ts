import { readUnits, type UnitDirectory } from "../../units";
import { DATE_COLUMNS, type ColumnId, type DateColumnId } from "../column-id";
import type { Item } from "./item";
import { readDateCell, readDeadlineCells, readPercent, readYesNo } from "./read-cells";
import { readStatus, statusWord } from "./status";

/** What a text put into an item is read with. */
export interface RewriteContext {
  readonly directory: UnitDirectory;
  /** Year of dates and deadlines that name none. */
  readonly planYear: number | null;
}

type Draft = { -readonly [Field in keyof Item]: Item[Field] };

/** An item being rewritten, column by column. */
export class ItemDraft {
  private readonly draft: Draft;
  private readonly text: Partial<Record<ColumnId, string>>;

  /** @param before stays as it is. */
  constructor(
    before: Item,
    private readonly context: RewriteContext,
  ) {
    this.text = { ...before.text };
    this.draft = { ...before, text: this.text };
  }

  /** The item as it is now; to be asked for when all is written. */
  get item(): Item {
    return this.draft;
  }

  /** Writes a text in a column of words, which nothing else is read from. */
  word(column: ColumnId, text: string): void {
    this.text[column] = text;
  }

  /** Writes a text in a column, read as if it had stood in its cell. */
  write(column: ColumnId, text: string): void {
    const { draft } = this;
    const { directory, planYear } = this.context;
    this.text[column] = text;
    if (isDateColumn(column)) {
      draft.dates = { ...draft.dates, [column]: readDateCell(text, planYear) };
      return;
    }
    switch (column) {
      case "batch":
      case "number":
        draft[column] = text;
        break;
      case "leadUnits":
      case "responsibleUnits":
        draft.units = { ...draft.units, [column]: readUnits(text, directory) };
        break;
      case "deadline":
        draft.deadline = readDeadlineCells(text === "" ? [] : text.split("\n"), planYear);
        break;
      case "status":
        draft.status = readStatus(text);
        break;
      case "percent":
        draft.percent = readPercent(text);
        break;
      case "closed":
        draft.closed = readYesNo(text);
        break;
      default: // Columns of words: nothing is read from them.
    }
  }

  /** Takes a column over as another item has it, text and meaning. */
  take(column: ColumnId, other: Item): void {
    const { draft } = this;
    const text = other.text[column] ?? "";
    this.text[column] = text;
    if (isDateColumn(column)) {
      draft.dates = { ...draft.dates, [column]: other.dates[column] };
      return;
    }
    switch (column) {
      case "leadUnits":
      case "responsibleUnits":
        draft.units = { ...draft.units, [column]: other.units[column] };
        break;
      case "deadline":
        draft.deadline = other.deadline;
        break;
      case "status":
        if (text === "") this.text.status = statusWord(other.status);
        draft.status = other.status;
        break;
      case "percent":
        draft.percent = other.percent;
        break;
      case "closed":
        draft.closed = other.closed;
        break;
      default: // Columns of words: nothing was read from them.
    }
  }
}

function isDateColumn(column: ColumnId): column is DateColumnId {
  return DATE_COLUMNS.some((one) => one === column);
}
