import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import { parseArea } from "./area";
import { textArgument } from "./arguments";
import { Listed } from "./listed";
import { isRange, Range } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** `workbook.names` and `worksheet.names` */
export class NamedItemCollection extends Listed<NamedItem> {
  readonly excelClass = "NamedItemCollection";

  /** @param scope the sheet the names belong to; left out, the workbook. */
  constructor(
    private readonly workbook: Workbook,
    private readonly scope?: Worksheet,
  ) {
    super();
  }

  add(name: unknown, reference: unknown, comment: unknown = ""): NamedItem {
    const text = textArgument(name);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text)) throw new HostError("InvalidArgument");
    if (this.getItemOrNullObject(text)) throw new HostError("ItemAlreadyExists");
    const formula = isRange(reference) ? `=${reference.address}` : textArgument(reference);
    const item = new NamedItem(this.workbook, this, text, formula, String(comment), this.scope);
    this.items.push(item);
    return item;
  }

  protected keysOf(item: NamedItem): string[] {
    return [item.name];
  }
}

/** A name for a range or a formula. */
export class NamedItem implements HostObject {
  readonly excelClass = "NamedItem";
  visible = true;

  constructor(
    private readonly workbook: Workbook,
    private readonly owner: NamedItemCollection,
    readonly name: string,
    public formula: string,
    public comment: string,
    private readonly sheet: Worksheet | undefined,
  ) {}

  get scope(): string {
    return this.sheet ? "Worksheet" : "Workbook";
  }
  get type(): string {
    return this.getRangeOrNullObject() ? "Range" : "String";
  }
  get value(): string {
    return this.getRangeOrNullObject()?.address ?? this.formula.replace(/^=/, "");
  }

  delete(): void {
    this.owner.drop(this);
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const [, quoted, plain, address] =
      /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/i.exec(this.formula) ?? [];
    const sheet = this.workbook.worksheets.getItemOrNullObject(quoted?.replaceAll("''", "'") ?? plain);
    return sheet && address !== undefined ? new Range(sheet, parseArea(address)) : null;
  }
}
