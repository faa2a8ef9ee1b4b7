/** What Excel tells the add-in, as office.js numbers it. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

export type EventName = keyof typeof EventType;

/** One event on its way to the add-in. */
export interface HostEvent {
  readonly type: number;
  /** The id of the worksheet, or `Workbook`. */
  readonly target: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Office.js calls this target by this name. */
export const WORKBOOK_TARGET = "Workbook";

/** Sends the add-in the events it registered for. */
export class EventHub {
  private readonly registered = new Set<string>();
  /** What carries events to the page; set by the seam. */
  deliver: (event: HostEvent) => void = () => undefined;
  /** `context.runtime.enableEvents` */
  enabled = true;

  register(name: EventName, target: string): void {
    this.registered.add(`${name} ${target}`);
  }

  unregister(name: EventName, target: string): void {
    this.registered.delete(`${name} ${target}`);
  }

  /** Tells those that listen to the sheet, and those that listen to all sheets. */
  emit(name: EventName, sheetId: string, details: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (!this.registered.has(`${name} ${target}`)) continue;
      this.deliver({
        type: EventType[name],
        target,
        details: { worksheetId: sheetId, source: "Local", ...details },
      });
    }
  }
}
