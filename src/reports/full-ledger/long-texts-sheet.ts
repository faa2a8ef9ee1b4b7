import type { Item } from "../../ledger";
import type { SheetSpec } from "../../sheet";
import { pageWidth } from "../page/page-area";
import { A4_PORTRAIT, HEADING, LINE } from "../page/print-style";
import { SheetDraft } from "../page/sheet-draft";
import { addHead, type SheetHead } from "../page/table-sheet";
import { itemName } from "../words/batches";

/** A text of an item that is too long for the ledger's row. */
export interface LongText {
  readonly item: Item;
  /** Title of its column. */
  readonly title: string;
  readonly text: string;
}

/** What the sheet is called, and referred to by. */
export const LONG_TEXTS = "长文全文";
const COLUMNS = 4;

/** Says above a table how many of its texts stand on the sheet of long texts; nothing where none does. */
export function addLongTextsNote(draft: SheetDraft, count: number): void {
  if (count > 0) draft.addLine(`有${count}处文字较长，一行显示不全，全文另见“${LONG_TEXTS}”。`, LINE);
}

/**
 * 长文全文: texts that no row of a sheet is high enough for, each over the whole width of the page. No table, so that it is never
 * taken for a second ledger.
 */
export function longTextsSheet(texts: readonly LongText[], head: SheetHead): SheetSpec {
  const width = pageWidth(A4_PORTRAIT, COLUMNS) / COLUMNS;
  const draft = new SheetDraft(Array.from({ length: COLUMNS }, () => width));
  addHead(draft, head);
  for (const { item, title, text } of texts) {
    const top = draft.nextRow;
    draft.addLine(`${itemName(item)}：${title}`, HEADING);
    draft.addLine(text, LINE);
    draft.keepTogether(top);
  }
  return draft.sheet(LONG_TEXTS, A4_PORTRAIT);
}
