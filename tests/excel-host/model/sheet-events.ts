import type { EventHub } from "./event-hub";

/** The private methods by which office.js registers for the events of one sheet, or of all sheets. */
export abstract class SheetEvents {
  protected abstract readonly eventHub: EventHub;
  protected abstract readonly eventTarget: string;

  _RegisterDataChangedEvent(): void {
    this.eventHub.register("changed", this.eventTarget);
  }
  _UnregisterDataChangedEvent(): void {
    this.eventHub.unregister("changed", this.eventTarget);
  }
  _RegisterActivatedEvent(): void {
    this.eventHub.register("activated", this.eventTarget);
  }
  _UnregisterActivatedEvent(): void {
    this.eventHub.unregister("activated", this.eventTarget);
  }
  _RegisterDeactivatedEvent(): void {
    this.eventHub.register("deactivated", this.eventTarget);
  }
  _UnregisterDeactivatedEvent(): void {
    this.eventHub.unregister("deactivated", this.eventTarget);
  }
  _RegisterSelectionChangedEvent(): void {
    this.eventHub.register("selectionChanged", this.eventTarget);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.eventHub.unregister("selectionChanged", this.eventTarget);
  }
  _RegisterFormatChangedEvent(): void {
    this.eventHub.register("formatChanged", this.eventTarget);
  }
  _UnregisterFormatChangedEvent(): void {
    this.eventHub.unregister("formatChanged", this.eventTarget);
  }
  _RegisterRowHiddenChangedEvent(): void {
    this.eventHub.register("rowHiddenChanged", this.eventTarget);
  }
  _UnregisterRowHiddenChangedEvent(): void {
    this.eventHub.unregister("rowHiddenChanged", this.eventTarget);
  }
  _RegisterProtectionChangedEvent(): void {
    this.eventHub.register("protectionChanged", this.eventTarget);
  }
  _UnregisterProtectionChangedEvent(): void {
    this.eventHub.unregister("protectionChanged", this.eventTarget);
  }
  _RegisterEventNameChanged(): void {
    this.eventHub.register("nameChanged", this.eventTarget);
  }
  _UnregisterEventNameChanged(): void {
    this.eventHub.unregister("nameChanged", this.eventTarget);
  }
  _RegisterEventVisibilityChanged(): void {
    this.eventHub.register("visibilityChanged", this.eventTarget);
  }
  _UnregisterEventVisibilityChanged(): void {
    this.eventHub.unregister("visibilityChanged", this.eventTarget);
  }
}
