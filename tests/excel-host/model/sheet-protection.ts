import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import { isRecord } from "./arguments";
import type { Worksheet } from "./worksheet";

/** What a protected sheet may still allow, of what the model does. */
export type ProtectionOption =
  "allowFormatCells" | "allowFormatColumns" | "allowFormatRows" | "allowAutoFilter";

/** `worksheet.protection` */
export class SheetProtection implements HostObject {
  readonly excelClass = "WorksheetProtection";
  protected = false;
  options: Readonly<Record<string, unknown>> = {};
  private password: string | undefined;
  constructor(private readonly worksheet: Worksheet) {}

  /** @throws HostError `InvalidOperation` where the sheet is protected already. */
  protect(options?: unknown, password?: unknown): void {
    if (this.protected) throw new HostError("InvalidOperation");
    this.protected = true;
    this.options = isRecord(options) ? options : {};
    this.password = typeof password === "string" ? password : undefined;
    this.tell();
  }

  /** @throws HostError `AccessDenied` for a wrong password. */
  unprotect(password?: unknown): void {
    if (this.password !== undefined && password !== this.password) throw new HostError("AccessDenied");
    this.protected = false;
    this.options = {};
    this.password = undefined;
    this.tell();
  }

  allows(option: ProtectionOption): boolean {
    return !this.protected || this.options[option] === true;
  }

  private tell(): void {
    const { workbook, id } = this.worksheet;
    workbook.events.emit("protectionChanged", id, { isProtected: this.protected });
  }
}
