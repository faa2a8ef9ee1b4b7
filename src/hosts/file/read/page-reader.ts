import { WorkbookUnreadable } from "../workbook-unreadable";
import type { GridBuilder } from "./grid-builder";
import { pageCellValue } from "./page-cell";
import { PageTable } from "./page-table";

type Attributes = Readonly<Record<string, string>>;

/** Nothing in them is shown. */
const UNSHOWN = new Set(["script", "style", "title", "template", "noscript"]);
/** Elements that begin a new line. */
const BLOCKS = new Set(["p", "div", "li"]);
/** The parser looks through all open elements at each end of one. */
const DEEPEST = 512;
/** Stands for a line break that is shown, while those of the source are still spaces. */
const LINE_BREAK = "\u2028";

interface OpenCell {
  readonly attributes: Attributes;
  readonly table: PageTable;
  text: string;
}

/** Follows the elements of a page and collects its tables. A table within a cell counts as one of its own. */
export class PageReader {
  private readonly tables: PageTable[] = [];
  private readonly openTables: PageTable[] = [];
  private readonly openCells: OpenCell[] = [];
  private unshown = 0;
  private depth = 0;
  /** The last element was closed by the end of the page or of another element, and it was a table. */
  private tableLeftOpen = false;

  onopentag(name: string, attributes: Attributes): void {
    if (++this.depth > DEEPEST) throw new WorkbookUnreadable("too-large", "a page with too many levels");
    if (UNSHOWN.has(name)) this.unshown++;
    if (this.unshown > 0) return;
    if (name === "table") this.openTable();
    else if (name === "tr") this.table?.openRow(isHidden(attributes));
    else if (name === "col") this.table?.addColumns(spanOf(attributes["span"]), isHidden(attributes));
    else if (name === "td" || name === "th") this.openCell(attributes);
    else if (name === "br") this.write(LINE_BREAK);
    else if (BLOCKS.has(name)) this.breakLine();
  }

  ontext(text: string): void {
    if (this.unshown === 0) this.write(text.replace(/[ \t\r\n\f]+/g, " "));
  }

  onclosetag(name: string, isImplied: boolean): void {
    this.depth--;
    if (UNSHOWN.has(name)) this.unshown = Math.max(0, this.unshown - 1);
    if (this.unshown > 0) return;
    if (name === "td" || name === "th") this.closeCell();
    if (name === "table") this.openTables.pop();
    if (name === "html" && isImplied && this.tableLeftOpen) {
      throw new WorkbookUnreadable("corrupt", "a page that ends within a table");
    }
    this.tableLeftOpen = isImplied && (this.tableLeftOpen || name === "table");
  }

  /** Writes the tables into a sheet, one below the other. @throws WorkbookUnreadable `not-a-workbook` where there is none. */
  fill(builder: GridBuilder): void {
    if (this.tables.length === 0) throw new WorkbookUnreadable("not-a-workbook", "a page without a table");
    let top = 0;
    for (const table of this.tables) {
      if (!table.holdsAnything) continue;
      table.fill(builder, top);
      top += table.rowCount;
    }
  }

  private get table(): PageTable | undefined {
    return this.openTables.at(-1);
  }

  private openTable(): void {
    const table = new PageTable();
    this.tables.push(table);
    this.openTables.push(table);
  }

  private openCell(attributes: Attributes): void {
    const { table } = this;
    if (table) this.openCells.push({ attributes, table, text: "" });
  }

  private closeCell(): void {
    const cell = this.openCells.pop();
    if (!cell) return;
    const { attributes, table, text } = cell;
    const size = { rows: spanOf(attributes["rowspan"]), columns: spanOf(attributes["colspan"]) };
    table.addCell(pageCellValue(shownText(text), attributes), size);
  }

  /** Text belongs to the innermost cell, unless a table has begun in it that is still open. */
  private write(text: string): void {
    const cell = this.openCells.at(-1);
    if (cell && cell.table === this.table) cell.text += text;
  }

  private breakLine(): void {
    if (this.openCells.at(-1)?.text.trim()) this.write(LINE_BREAK);
  }
}

/** Spaces of the source are one; a space that does not break is one that is shown. */
function shownText(text: string): string {
  return text
    .replace(/ {2,}/g, " ")
    .replaceAll("\u00A0", " ")
    .replace(/ *\u2028 */g, "\n")
    .trim();
}

function spanOf(text: string | undefined): number {
  const span = Number(text ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}

function isHidden({ style = "", hidden }: Attributes): boolean {
  return hidden !== undefined || /display\s*:\s*none/i.test(style);
}
