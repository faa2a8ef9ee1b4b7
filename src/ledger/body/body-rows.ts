import { cellText, valueAt, type Grid } from "../../sheet";
import type { RecognizedColumn } from "../header/assign-columns";
import { tidyText } from "../../text";
import { findBatch, numberKeyOf } from "../item/batch";
import {
  type ChineseNumbers,
  classifyRow,
  filledCells,
  HEADING_CELLS,
  isIndexRow,
  type FilledCell,
  type RowClass,
  type RowContext,
  type RowHeader,
  type RowState,
} from "./classify-row";
import type { ColumnId } from "../column-id";
import type { HeaderVocabulary } from "../header/header-matching";
import type { HeaderSearch } from "../header/header-rows";
import type { MergeIndex } from "./merge-index";
import { isPlainItem } from "./plain-item";
import { isChineseNumber, isInBrackets, isItemNumber, isPageNumber } from "./row-patterns";

type Columns = ReadonlyMap<ColumnId, RecognizedColumn>;

/** Why a row below the header is no item. */
export type LeftOutReason = Exclude<RowClass, "blank" | "item" | "continuation">;

/** A row that holds something and is no item; nothing is left out in silence. */
export interface LeftOutRow {
  /** 0-based. */
  readonly row: number;
  readonly reason: LeftOutReason;
  readonly text: string;
}

/** The rows of one item, before its cells are read. */
export interface ItemRows {
  /** 0-based, in order; the first is the item's own row. */
  readonly rows: readonly number[];
  /** Rows taken in because they have neither number nor problem, though nothing is merged. */
  readonly unmerged: readonly number[];
  /** The heading above it, or `null`. */
  readonly section: string | null;
  /** The batch that the nearest heading to name one names (`附件2 …`), also across headings below it (`一、…`); or `null`. */
  readonly batch: string | null;
  /** The columns at that place: a sheet may hold several tables. */
  readonly columns: Columns;
}

/** What stands below a header. */
export interface BodyRows {
  readonly items: readonly ItemRows[];
  readonly leftOut: readonly LeftOutRow[];
}

/** What {@link readBodyRows} reads with. */
export interface BodyContext {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly vocabulary: HeaderVocabulary;
  /** The columns of which a ledger has at least one. */
  readonly core: ReadonlySet<string>;
  readonly header: RowHeader;
  /** 0-based row below the header. */
  readonly firstRow: number;
  /** Reads a header met on the way: its last row (0-based), and what stands in it; `null` for the same header once more. */
  readonly readHeader: (row: number) => { bottom: number; header: RowHeader | null };
}

interface OpenItem {
  rows: number[];
  unmerged: number[];
  section: string | null;
  batch: string | null;
  columns: Columns;
  numberOnly: boolean;
}

/** Walks down the rows below a header and groups them into items, setting aside all that is no item. */
export function readBodyRows(context: BodyContext): BodyRows {
  const { grid } = context;
  const walk = new BodyWalk(context);
  for (let row = context.firstRow; row < grid.rows.length; row += 1) {
    if (row <= walk.headerBottom) continue;
    walk.visit(row);
  }
  return walk.finish();
}

class BodyWalk {
  headerBottom: number;
  private header: RowHeader;
  private lastNumber = "";
  private readonly rowContext: HeaderSearch & { -readonly [State in keyof RowState]: RowState[State] };
  private readonly found: OpenItem[] = [];
  private readonly leftOut: LeftOutRow[] = [];
  private section: string | null = null;
  private batch: string | null = null;
  private open: OpenItem | null = null;
  private readonly ahead: OpenItem[] = [];
  private inFooter = false;

  constructor(private readonly context: BodyContext) {
    this.header = context.header;
    this.headerBottom = context.firstRow - 1;
    this.rowContext = {
      ...context,
      lastNumber: "",
      openItem: null,
      adjoins: false,
      chineseNumbers: chineseNumbers(context),
      belowHeader: false,
      inFooter: false,
    };
  }

  visit(row: number): void {
    const { grid, merges } = this.context;
    const above = this.stateAbove(row);
    if (isPlainItem(row, grid.rows[row] ?? [], above)) this.beginItem(row, false);
    else this.visitCells(row, filledCells(grid, merges, row), above);
  }

  private visitCells(row: number, cells: readonly FilledCell[], above: RowContext): void {
    const rowClass = classifyRow(row, cells, above);
    switch (rowClass) {
      case "blank":
        return;
      case "item":
      case "numberOnly":
        this.beginItem(row, rowClass === "numberOnly");
        return;
      case "continuation":
        this.goOn(row);
        return;
      case "header":
        this.enterHeader(row);
        break;
      case "section":
        this.dropNumbersAhead();
        this.section = cells.map(({ text }) => tidyText(text)).join(" ");
        this.batch = findBatch(this.section) ?? this.batch;
        this.open = null;
        break;
      case "footer":
        this.inFooter = !cells.every(({ text }) => isPageNumber(text)) || this.inFooter;
        this.open = null;
        break;
      default:
        this.open = null;
    }
    this.leave(row, rowClass, cells);
  }

  /** One object for all rows: a long sheet has a hundred thousand. */
  private stateAbove(row: number): RowContext {
    const state = this.rowContext;
    state.header = this.header;
    state.lastNumber = this.lastNumber;
    state.openItem = this.open?.rows[0] ?? null;
    state.adjoins = this.open?.rows.at(-1) === row - 1;
    state.belowHeader = row === this.headerBottom + 1;
    state.inFooter = this.inFooter;
    return state;
  }

  /** A heading with nothing under it is a note at the foot; numbers typed ahead for items to come are not items. */
  finish(): BodyRows {
    this.dropNumbersAhead();
    const lastItem = this.found.at(-1)?.rows.at(-1) ?? -1;
    const leftOut = [
      ...this.leftOut.map((left) =>
        left.reason === "section" && left.row > lastItem ? { ...left, reason: "footer" as const } : left,
      ),
      ...this.ahead.flatMap((item) =>
        item.rows.map((row) => ({ row, reason: "numberOnly" as const, text: "" })),
      ),
    ];
    return {
      items: this.found,
      leftOut: leftOut.sort((a, b) => a.row - b.row),
    };
  }

  /** Numbers typed ahead with nothing beside them, at the end of a table or a section. */
  private dropNumbersAhead(): void {
    while (this.found.at(-1)?.numberOnly) this.ahead.push(...this.found.splice(-1));
  }

  private beginItem(row: number, numberOnly: boolean): void {
    this.inFooter = false;
    this.lastNumber = this.numberAt(row);
    this.open = {
      rows: [row],
      unmerged: [],
      section: this.section,
      batch: this.batch,
      columns: this.header.columns,
      numberOnly,
    };
    this.found.push(this.open);
  }

  private numberAt(row: number): string {
    const column = this.header.columns.get("number")?.column;
    return column === undefined ? "" : numberKeyOf(valueAt(this.context.grid, row, column));
  }

  private goOn(row: number): void {
    if (!this.open) return;
    const merged = (["number", "problem"] as const).some((id) => {
      const column = this.header.columns.get(id)?.column;
      return column !== undefined && (this.context.merges.at(row, column)?.top ?? row) < row;
    });
    this.open.rows.push(row);
    if (!merged) this.open.unmerged.push(row);
  }

  private enterHeader(row: number): void {
    const { bottom, header } = this.context.readHeader(row);
    this.headerBottom = Math.max(row, bottom);
    if (header) this.dropNumbersAhead();
    this.header = header ?? this.header;
    this.inFooter = false;
    this.open = null;
  }

  private leave(row: number, reason: LeftOutReason, cells: readonly FilledCell[]): void {
    this.leftOut.push({ row, reason, text: cells.map(({ text }) => tidyText(text)).join(" ") });
  }
}

/** How many numbers tell in which way a sheet counts. */
const NUMBERS_LOOKED_AT = 40;

/** Which Chinese numbers are those of a sheet's items: decided by the first numbers met. */
function chineseNumbers({ grid, merges, header, firstRow }: BodyContext): ChineseNumbers {
  const column = header.columns.get("number")?.column;
  if (column === undefined) return "none";
  const chinese: { readonly text: string; readonly row: number }[] = [];
  let counted = 0;
  const start = isIndexRow(filledCells(grid, merges, firstRow)) ? firstRow + 1 : firstRow;
  for (let row = start; row < grid.rows.length && counted < NUMBERS_LOOKED_AT; row += 1) {
    const text = cellText(valueAt(grid, row, column));
    if (!isItemNumber(text)) continue;
    counted += 1;
    if (isChineseNumber(text)) chinese.push({ text, row });
  }
  if (chinese.length * 2 <= counted) return "none";
  const bare = chinese.filter(({ text }) => !isInBrackets(text));
  const isHeading = ({ row }: { readonly row: number }): boolean =>
    filledCells(grid, merges, row).length <= HEADING_CELLS;
  const headsAll = bare.length < chinese.length && bare[0] === chinese[0] && bare.every(isHeading);
  return headsAll && bare.length > 0 ? "bracketed" : "all";
}
