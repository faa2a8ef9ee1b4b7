import type { HostObject } from "../protocol";
import { Listed } from "./listed";
import { isRange } from "./range";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** `worksheet.tables`: where tables lie and what they are called; their columns and rows are not modelled. */
export class TableCollection extends Listed<Table> {
  readonly excelClass = "TableCollection";
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  add(address: unknown, hasHeaders: unknown): Table {
    const range = isRange(address) ? address : this.worksheet.getRange(address);
    const { workbook } = this.worksheet;
    const table = new Table(
      this,
      workbook.nextId("table"),
      `表${this.items.length + 1}`,
      range,
      hasHeaders === true,
    );
    this.items.push(table);
    return table;
  }

  protected keysOf(item: Table): string[] {
    return [item.id, item.name];
  }
}

export class Table implements HostObject {
  readonly excelClass = "Table";
  style = "TableStyleMedium2";
  showTotals = false;
  showBandedRows = true;
  showFilterButton = true;

  constructor(
    private readonly owner: TableCollection,
    readonly id: string,
    public name: string,
    private readonly range: Range,
    public showHeaders: boolean,
  ) {}

  get worksheet(): Worksheet {
    return this.range.worksheet;
  }
  getRange(): Range {
    return this.range;
  }
  delete(): void {
    this.range.clear();
    this.owner.drop(this);
  }
}
