import type { CellKey } from "../../../sheet";

/**
 * Number formats that were put in the place of a cell's own, so that taking an edit back brings the cell's own back as well. It
 * lasts as long as the pane: an edit's inverse carries values alone.
 */
export class FormatMemory {
  private readonly changed = new Map<string, Map<CellKey, { readonly put: string; readonly own: string }>>();

  /** The cell's own format; the present one, unless that is still the one that was put there. */
  ownFormat(sheet: string, key: CellKey, present: string): string {
    const known = this.changed.get(sheet)?.get(key);
    return known?.put === present ? known.own : present;
  }

  /** Keeps what was put in the place of the cell's own format; nothing is kept where they are the same. */
  remember(sheet: string, key: CellKey, own: string, put: string): void {
    const cells = this.changed.get(sheet) ?? new Map<CellKey, { put: string; own: string }>();
    if (own === put) cells.delete(key);
    else cells.set(key, { put, own });
    this.changed.set(sheet, cells);
  }
}
