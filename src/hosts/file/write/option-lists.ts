import { cellAddress, legalSheetName } from "../../../sheet";
import type { SheetSpec } from "../../../sheet";
import { writableText } from "./cell-text";

/** The longest formula of a validation that Excel accepts, quotation marks not counted. */
const LONGEST_INLINE_LIST = 255;
/** In a list written inside the rule a comma ends a choice; quotation marks and line breaks are not taken by all programs. */
const ONLY_ON_SHEET = /[",\n\r]|^\s|\s$|^=/;
const SHEET_NAME = "选项";

/**
 * The choices of drop-down lists. A short list stands inside its rule; others stand in a column of a sheet to be hidden, which is
 * there when the first of them comes. Equal lists share a column.
 */
export class OptionLists {
  private readonly references = new Map<string, string>();
  private readonly columns: (readonly string[])[] = [];
  private name: string | null = null;

  /** @param taken names of the workbook's sheets, see `legalSheetName`. */
  constructor(private readonly taken: Set<string>) {}

  /** The formula of a rule that allows these values. */
  formulaOf(values: readonly string[]): string {
    const inline = values.join(",");
    if (inline.length <= LONGEST_INLINE_LIST && !values.some((value) => ONLY_ON_SHEET.test(value))) {
      return `"${writableText(inline)}"`;
    }
    const key = JSON.stringify(values);
    const reference = this.references.get(key) ?? this.columnOf(values);
    this.references.set(key, reference);
    return reference;
  }

  /** The sheet with the lists that stand in no rule; `null` where there are none. */
  sheet(): SheetSpec | null {
    if (this.name === null) return null;
    const height = Math.max(...this.columns.map(({ length }) => length));
    const rows = Array.from({ length: height }, (_, row) => ({
      cells: this.columns.map((values) => ({ value: values[row] ?? null })),
    }));
    return { name: this.name, columns: [], rows };
  }

  private columnOf(values: readonly string[]): string {
    this.name ??= legalSheetName(SHEET_NAME, this.taken);
    const column = this.columns.push(values) - 1;
    const [first, last] = [cellAddress(0, column), cellAddress(values.length - 1, column)];
    return `'${this.name}'!${absolute(first)}:${absolute(last)}`;
  }
}

function absolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
