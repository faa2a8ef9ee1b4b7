import { cellKey, inverseOf } from "../../../sheet";
import type { AppliedEdits, CellEdit } from "../../../sheet";
import type { DateSystem } from "../date-system";
import { ExcelFailure } from "../excel-failure";
import { inExcel } from "../in-excel";
import { quietly } from "../quietly";
import { addressLists } from "../ranges";
import { rectanglesOf } from "../rectangles";
import { PieceReader } from "../read/piece-reader";
import { RequestBatch } from "../request-batch";
import { FormatMemory } from "./format-memory";
import { readPresent } from "./present-cells";
import { SheetEdits } from "./sheet-edits";
import type { CellChange } from "./sheet-edits";
import { writeChanges } from "./write-changes";

/** One sheet with edits. */
interface EditedSheet {
  readonly sheet: Excel.Worksheet;
  readonly edits: SheetEdits;
}

/** Changes of one sheet that are ready to be written. */
interface ReadyChanges {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly changes: readonly CellChange[];
}

/** Makes edits in the open workbook. */
export class ExcelEdits {
  private readonly formats = new FormatMemory();

  constructor(private readonly dates: DateSystem) {}

  /**
   * Makes the edits whose cells hold what they should. Where Excel refuses one of the writes, those made before it are taken
   * back, so that a list of edits is made as a whole or not at all.
   * @throws ExcelFailure `sheet-protected` before anything is written, where a cell is locked.
   */
  async apply(edits: readonly CellEdit[]): Promise<AppliedEdits> {
    if (edits.length === 0) return { applied: [], stale: [], inverse: [] };
    return inExcel(async (context) => {
      const sheets = await this.open(context, edits);
      const applied: CellEdit[] = [];
      const stale: CellEdit[] = [];
      for (const edit of edits) (sheets.get(edit.sheet)?.edits.make(edit) ? applied : stale).push(edit);
      const ready = [...sheets].map(([name, { sheet, edits: made }]): ReadyChanges => {
        const places = applied.filter((edit) => edit.sheet === name);
        return { sheet, name, changes: made.changes(places, this.formats) };
      });
      await refuseLocked(context, ready);
      await this.write(context, ready);
      return { applied, stale, inverse: inverseOf(applied) };
    });
  }

  /** The sheets that are there, with what the cells of their edits hold. */
  private async open(
    context: Excel.RequestContext,
    edits: readonly CellEdit[],
  ): Promise<Map<string, EditedSheet>> {
    const date1904 = await this.dates.is1904(context);
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const opened = new Map<string, EditedSheet>();
    for (const sheet of worksheets.items) {
      const places = edits.filter((edit) => edit.sheet === sheet.name);
      if (places.length === 0) continue;
      const present = await readPresent(new PieceReader(context, sheet), places, date1904);
      opened.set(sheet.name, { sheet, edits: new SheetEdits(sheet.name, present, date1904) });
    }
    return opened;
  }

  private async write(context: Excel.RequestContext, ready: readonly ReadyChanges[]): Promise<void> {
    try {
      await writeAll(context, ready, "after");
    } catch (error) {
      await takeBack(context, ready);
      throw error;
    }
    for (const { name, changes } of ready) {
      for (const { row, column, ownFormat, after } of changes) {
        this.formats.remember(name, cellKey(row, column), ownFormat, after.format);
      }
    }
  }
}

/** Asks on protected sheets whether the cells may be changed, before any cell is. */
async function refuseLocked(context: Excel.RequestContext, ready: readonly ReadyChanges[]): Promise<void> {
  const changed = ready.filter(({ changes }) => changes.length > 0);
  for (const { sheet } of changed) sheet.protection.load("protected");
  await context.sync();
  const asked = changed
    .filter(({ sheet }) => sheet.protection.protected)
    .flatMap(({ sheet, changes, name }) => {
      const cells = rectanglesOf(changes.map(({ row, column }) => ({ row, column, key: null })));
      return addressLists(cells.map(({ range }) => range)).map((address) => {
        const { protection } = sheet.getRanges(address).format;
        protection.load("locked");
        return { protection, name };
      });
    });
  if (asked.length === 0) return;
  await context.sync();
  // Excel says null where some cells are locked and others not, which its types leave out.
  const refused = asked.find(({ protection }) => (protection.locked as boolean | null) !== false);
  if (refused) throw new ExcelFailure("sheet-protected", refused.name);
}

async function writeAll(
  context: Excel.RequestContext,
  ready: readonly ReadyChanges[],
  side: "before" | "after",
): Promise<void> {
  await quietly(context, async () => {
    const batch = new RequestBatch(context);
    for (const sheet of ready) await writeChanges(batch, sheet, side);
  });
}

/** As far as Excel lets us: the failure that made it necessary is what the user is told. */
async function takeBack(context: Excel.RequestContext, ready: readonly ReadyChanges[]): Promise<void> {
  try {
    await writeAll(context, ready, "before");
  } catch {
    // Nothing more can be done here: a second failure says no more than the first.
  }
}
