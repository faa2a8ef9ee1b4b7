import type { HostObject } from "../protocol";
import { contains, intersection, sameArea } from "./area";
import type { Area } from "./area";
import { recordArgument } from "./arguments";
import type { Worksheet } from "./worksheet";

/** A rule for what may be typed into an area, as the API gives it. */
export interface StoredValidation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

const NO_PROMPT = { showPrompt: true, title: "", message: "" };
const NO_ALERT = { showAlert: true, title: "", message: "", style: "Stop" };

/** `range.dataValidation`. Rules are kept, not enforced: Excel enforces them on the user's typing only. */
export class DataValidation implements HostObject {
  readonly excelClass = "DataValidation";
  readonly valid = true;

  constructor(
    private readonly worksheet: Worksheet,
    private readonly area: Area,
  ) {}

  /** The kind of rule, in Excel's words; `None` without one, `MixedCriteria` where only part of the range has one. */
  get type(): string {
    if (!this.stored) return this.touching.length > 0 ? "MixedCriteria" : "None";
    const [kind = "None"] = Object.keys(this.stored.rule);
    return kind.charAt(0).toUpperCase() + kind.slice(1);
  }
  get rule(): unknown {
    return this.stored?.rule ?? {};
  }
  set rule(rule: unknown) {
    this.put({ rule: recordArgument(rule) });
  }
  get prompt(): unknown {
    return this.stored?.prompt ?? NO_PROMPT;
  }
  set prompt(prompt: unknown) {
    this.put({ prompt: { ...NO_PROMPT, ...recordArgument(prompt) } });
  }
  get errorAlert(): unknown {
    return this.stored?.errorAlert ?? NO_ALERT;
  }
  set errorAlert(alert: unknown) {
    this.put({ errorAlert: { ...NO_ALERT, ...recordArgument(alert) } });
  }
  get ignoreBlanks(): boolean {
    return this.stored?.ignoreBlanks ?? true;
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.put({ ignoreBlanks });
  }

  clear(): void {
    this.worksheet.validations = this.worksheet.validations.filter(({ area }) => !contains(this.area, area));
  }

  private get stored(): StoredValidation | undefined {
    return this.worksheet.validations.findLast(({ area }) => contains(area, this.area));
  }

  private get touching(): StoredValidation[] {
    return this.worksheet.validations.filter(({ area }) => intersection(area, this.area));
  }

  private put(change: Partial<StoredValidation>): void {
    const blank = { rule: {}, prompt: NO_PROMPT, errorAlert: NO_ALERT, ignoreBlanks: true };
    const before = this.worksheet.validations.find(({ area }) => sameArea(area, this.area));
    const others = this.worksheet.validations.filter((one) => one !== before);
    this.worksheet.validations = [...others, { ...blank, ...before, ...change, area: this.area }];
  }
}
