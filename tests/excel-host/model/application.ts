import type { HostObject } from "../protocol";
import { textArgument } from "./arguments";
import type { Workbook } from "./workbook";

/** `workbook.application` */
export class Application implements HostObject {
  readonly excelClass = "Application";
  calculationMode = "Automatic";
  readonly calculationState = "Done";
  constructor(private readonly workbook: Workbook) {}

  calculate(): void {
    // Nothing is computed here; results are set by tests.
  }
  suspendApiCalculationUntilNextSync(): void {
    // Nothing is computed here.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // Nothing is drawn here.
  }
  /** The new workbook is opened once `open()` is called on what this returns. */
  createWorkbook(base64?: unknown): WorkbookCreated {
    return new WorkbookCreated(this.workbook, base64 === undefined ? "" : textArgument(base64));
  }
}

/** A workbook that was made and is not open yet. */
class WorkbookCreated implements HostObject {
  readonly excelClass = "WorkbookCreated";
  readonly id: string;

  constructor(
    private readonly workbook: Workbook,
    private readonly base64: string,
  ) {
    this.id = workbook.nextId("workbook");
  }
  open(): void {
    this.workbook.opened.push(this.base64);
  }
}

/** `context.runtime` */
export class Runtime implements HostObject {
  readonly excelClass = "Runtime";
  constructor(private readonly workbook: Workbook) {}

  get enableEvents(): boolean {
    return this.workbook.events.enabled;
  }
  set enableEvents(enabled: boolean) {
    this.workbook.events.enabled = enabled;
  }
}
