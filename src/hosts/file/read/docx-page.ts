import type { CellRange } from "../../../sheet";
import type { DocumentParagraph, DocumentTable, DocumentText } from "./document-text";

type Attributes = Readonly<Record<string, string>>;

interface OpenTable {
  readonly rows: (string | null)[][];
  readonly merges: CellRange[];
}

interface OpenCell {
  readonly rows: number;
  readonly columns: number;
  text: string;
}

/** Notes stand behind the text, as a list; the text itself has none. */
const NOTES = "ol";

/** Collects paragraphs and tables from the page that mammoth makes of a document. A table within a cell is text of that cell. */
export class DocxPage {
  private readonly parts: (DocumentParagraph | DocumentTable)[] = [];
  private line = 1;
  private paragraph = "";
  private table: OpenTable | null = null;
  private cell: OpenCell | null = null;
  private depth = 0;
  private notes = 0;
  private raised = 0;

  onopentag(name: string, attributes: Attributes): void {
    if (name === NOTES) this.notes += 1;
    else if (name === "sup") this.raised += 1;
    else if (name === "br") this.ontext("\n");
    else if (name === "table") this.openTable();
    else if (this.depth === 1 && name === "tr") this.table?.rows.push([]);
    else if (this.depth === 1 && (name === "td" || name === "th")) this.openCell(attributes);
  }

  ontext(text: string): void {
    if (this.notes > 0 || this.raised > 0) return;
    if (this.cell) this.cell.text += text;
    else if (!this.table) this.paragraph += text;
  }

  onclosetag(name: string): void {
    if (name === NOTES) this.notes -= 1;
    else if (name === "sup") this.raised -= 1;
    else if (name === "p") this.closeParagraph();
    else if (name === "table") this.closeTable();
    else if (this.depth === 1 && (name === "td" || name === "th")) this.closeCell();
  }

  /** What was read. */
  text(): DocumentText {
    return this.parts;
  }

  private closeParagraph(): void {
    if (this.cell) this.cell.text += "\n";
    else if (!this.table && this.notes === 0) {
      this.parts.push({ kind: "paragraph", line: this.line, text: this.paragraph });
      this.paragraph = "";
      this.line += 1;
    }
  }

  private openTable(): void {
    this.depth += 1;
    if (this.depth === 1) this.table = { rows: [], merges: [] };
  }

  private closeTable(): void {
    this.depth -= 1;
    if (this.depth > 0 || !this.table) return;
    const { rows, merges } = this.table;
    this.parts.push({
      kind: "table",
      line: this.line,
      rows: rows.map((row) => Array.from(row, (cell) => cell)),
      merges,
    });
    this.line += rows.length;
    this.table = null;
  }

  private openCell(attributes: Attributes): void {
    this.cell = { rows: spanOf(attributes["rowspan"]), columns: spanOf(attributes["colspan"]), text: "" };
  }

  /** Puts a cell in the first free place of its row; places that it covers stay `null`. */
  private closeCell(): void {
    const { table, cell } = this;
    const top = (table?.rows.length ?? 0) - 1;
    const row = table?.rows[top];
    this.cell = null;
    if (!table || !row || !cell) return;
    let left = 0;
    while (left < row.length || isCovered(table.merges, top, left)) {
      if (left >= row.length) row.push(null);
      left += 1;
    }
    row.push(cell.text.trim());
    for (let more = 1; more < cell.columns; more += 1) row.push(null);
    const area = { top, left, bottom: top + cell.rows - 1, right: left + cell.columns - 1 };
    if (area.bottom > area.top || area.right > area.left) table.merges.push(area);
  }
}

function isCovered(merges: readonly CellRange[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) => top < row && row <= bottom && left <= column && column <= right,
  );
}

/** More cells than a table can have are a mistake of the file. */
const WIDEST_SPAN = 1000;

function spanOf(text: string | undefined): number {
  const span = Number(text ?? 1);
  return Number.isInteger(span) && span > 0 && span <= WIDEST_SPAN ? span : 1;
}
