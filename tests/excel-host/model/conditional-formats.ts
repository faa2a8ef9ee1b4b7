import { HostError, notModelled } from "../protocol";
import type { HostObject } from "../protocol";
import { areaText, intersection } from "./area";
import type { Area } from "./area";
import { textArgument } from "./arguments";
import { hexColor } from "./color";
import type { Worksheet } from "./worksheet";

/** `range.conditionalFormats`: the formats that touch the range. New ones come first, as in Excel. */
export class ConditionalFormatCollection implements HostObject {
  readonly excelClass = "ConditionalFormatCollection";

  constructor(
    private readonly worksheet: Worksheet,
    private readonly areas: readonly Area[],
  ) {}

  get items(): ConditionalFormat[] {
    return this.worksheet.conditionalFormats.filter((format) =>
      format.areas.some((area) => this.areas.some((own) => intersection(own, area))),
    );
  }

  add(type: unknown): ConditionalFormat {
    const format = new ConditionalFormat(this.worksheet, this.areas, textArgument(type));
    this.worksheet.conditionalFormats.unshift(format);
    return format;
  }
  clearAll(): void {
    for (const format of this.items) format.delete();
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(id: unknown): ConditionalFormat {
    const format = this.items.find((one) => one.id === id);
    if (!format) throw new HostError("ItemNotFound");
    return format;
  }
  getItemAt(index: unknown): ConditionalFormat {
    const format = typeof index === "number" ? this.items[index] : undefined;
    if (!format) throw new HostError("InvalidArgument");
    return format;
  }
}

const MODELLED: ReadonlySet<string> = new Set(["Custom", "CellValue", "DataBar"]);

/** One conditional format. It is kept, never evaluated: cells do not change their look here. */
export class ConditionalFormat implements HostObject {
  readonly excelClass = "ConditionalFormat";
  readonly id: string;
  stopIfTrue = false;
  private readonly formula: FormulaFormat | null;
  private readonly value: CellValueFormat | null;
  private readonly bar: DataBarFormat | null;

  constructor(
    private readonly worksheet: Worksheet,
    readonly areas: readonly Area[],
    readonly type: string,
  ) {
    this.id = worksheet.workbook.nextId("conditional-format");
    if (!MODELLED.has(type)) throw notModelled(`conditional formats of type ${type}`);
    this.formula = type === "Custom" ? new FormulaFormat() : null;
    this.value = type === "CellValue" ? new CellValueFormat() : null;
    this.bar = type === "DataBar" ? new DataBarFormat() : null;
  }

  get priority(): number {
    return this.worksheet.conditionalFormats.indexOf(this);
  }
  get custom(): FormulaFormat {
    return present(this.formula);
  }
  get customOrNullObject(): FormulaFormat | null {
    return this.formula;
  }
  get cellValue(): CellValueFormat {
    return present(this.value);
  }
  get cellValueOrNullObject(): CellValueFormat | null {
    return this.value;
  }
  get dataBar(): DataBarFormat {
    return present(this.bar);
  }
  get dataBarOrNullObject(): DataBarFormat | null {
    return this.bar;
  }

  delete(): void {
    const { conditionalFormats } = this.worksheet;
    const index = conditionalFormats.indexOf(this);
    if (index >= 0) conditionalFormats.splice(index, 1);
  }
  getRange(): HostObject {
    const [area, ...more] = this.areas;
    if (!area || more.length > 0) throw new HostError("InvalidOperation");
    return this.worksheet.getRange(areaText(area));
  }
}

/** @throws HostError `InvalidOperation` where the format is of another type. */
function present<Details>(details: Details | null): Details {
  if (!details) throw new HostError("InvalidOperation");
  return details;
}

class FormulaFormat implements HostObject {
  readonly excelClass = "CustomConditionalFormat";
  readonly rule = { excelClass: "ConditionalFormatRule", formula: "" };
  readonly format = new ConditionalLook();
}

class CellValueFormat implements HostObject {
  readonly excelClass = "CellValueConditionalFormat";
  readonly format = new ConditionalLook();
  rule: unknown = {};
}

class DataBarFormat implements HostObject {
  readonly excelClass = "DataBarConditionalFormat";
  barDirection = "Context";
  showDataBarOnly = false;
  axisColor = "";
  axisFormat = "Automatic";
  lowerBoundRule: unknown = { type: "Automatic" };
  upperBoundRule: unknown = { type: "Automatic" };
  readonly positiveFormat = {
    excelClass: "ConditionalDataBarPositiveFormat",
    fillColor: "#638EC6",
    borderColor: "",
    gradientFill: true,
  };
}

/** How cells look where the condition holds. */
class ConditionalLook implements HostObject {
  readonly excelClass = "ConditionalRangeFormat";
  readonly fill = new ConditionalColor("ConditionalRangeFill");
  readonly font = new ConditionalFont();
  numberFormat: unknown = "";
}

class ConditionalColor implements HostObject {
  private set = "";
  constructor(readonly excelClass: string) {}

  get color(): string {
    return this.set;
  }
  set color(value: string) {
    this.set = hexColor(value);
  }
  clear(): void {
    this.set = "";
  }
}

class ConditionalFont extends ConditionalColor {
  bold = false;
  italic = false;
  strikethrough = false;
  underline = "None";
  constructor() {
    super("ConditionalRangeFont");
  }
}
