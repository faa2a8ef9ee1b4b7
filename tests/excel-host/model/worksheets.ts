import { HostError } from "../protocol";
import type { EventHub } from "./event-hub";
import { WORKBOOK_TARGET } from "./event-hub";
import { SheetEvents } from "./sheet-events";
import { checkSheetName } from "./sheet-name";
import type { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

/** `workbook.worksheets`. Sheets are found by name or by id. */
export class WorksheetCollection extends SheetEvents {
  readonly excelClass = "WorksheetCollection";
  items: Worksheet[] = [];
  constructor(private readonly workbook: Workbook) {
    super();
  }

  protected get eventHub(): EventHub {
    return this.workbook.events;
  }
  protected get eventTarget(): string {
    return WORKBOOK_TARGET;
  }

  add(name?: unknown): Worksheet {
    this.workbook.refuseStructure();
    const wanted = typeof name === "string" ? name : this.freeName();
    checkSheetName(wanted, this.items);
    const sheet = new Worksheet(this.workbook, wanted, this.workbook.nextId("sheet"));
    this.items.push(sheet);
    this.workbook.events.emit("added", sheet.id, {});
    return sheet;
  }
  getItem(key: unknown): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }
  getItemOrNullObject(key: unknown): Worksheet | null {
    const wanted = String(key).toLowerCase();
    return (
      this.items.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted) ?? null
    );
  }
  getActiveWorksheet(): Worksheet {
    return this.workbook.activeSheet;
  }
  getCount(visibleOnly?: unknown): number {
    return this.shown(visibleOnly).length;
  }
  getFirst(visibleOnly?: unknown): Worksheet | null {
    return this.shown(visibleOnly).at(0) ?? null;
  }
  getLast(visibleOnly?: unknown): Worksheet | null {
    return this.shown(visibleOnly).at(-1) ?? null;
  }

  _RegisterAddedEvent(): void {
    this.eventHub.register("added", WORKBOOK_TARGET);
  }
  _UnregisterAddedEvent(): void {
    this.eventHub.unregister("added", WORKBOOK_TARGET);
  }
  _RegisterDeletedEvent(): void {
    this.eventHub.register("deleted", WORKBOOK_TARGET);
  }
  _UnregisterDeletedEvent(): void {
    this.eventHub.unregister("deleted", WORKBOOK_TARGET);
  }

  drop(sheet: Worksheet): void {
    this.items = this.items.filter((one) => one !== sheet);
  }
  move(sheet: Worksheet, position: number): void {
    if (position < 0 || position >= this.items.length) throw new HostError("InvalidArgument");
    this.drop(sheet);
    this.items.splice(position, 0, sheet);
  }

  private shown(visibleOnly: unknown): Worksheet[] {
    return this.items.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  }
  private freeName(): string {
    let number = this.items.length + 1;
    while (this.getItemOrNullObject(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
