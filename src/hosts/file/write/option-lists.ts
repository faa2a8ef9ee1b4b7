import type { Workbook, Worksheet } from "exceljs";

import { cellAddress, legalSheetName } from "../../../sheet";
import { writableText } from "./cell-text";

/** The longest formula of a validation that Excel accepts, quotation marks not counted. */
const LONGEST_INLINE_LIST = 255;
/** In a list written inside the rule a comma ends a choice; quotation marks and line breaks are not taken by all programs. */
const ONLY_ON_SHEET = /[",\n\r]|^\s|\s$|^=/;
const SHEET_NAME = "选项";

/**
 * The choices of drop-down lists. A short list stands inside its rule; others stand in a column of a hidden sheet, which is
 * made when the first of them comes. Equal lists share a column.
 */
export class OptionLists {
  private readonly references = new Map<string, string>();
  private sheet: Worksheet | null = null;

  /** @param taken names of the workbook's sheets, see `legalSheetName`. */
  constructor(
    private readonly workbook: Workbook,
    private readonly taken: Set<string>,
  ) {}

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

  private columnOf(values: readonly string[]): string {
    this.sheet ??= this.workbook.addWorksheet(legalSheetName(SHEET_NAME, this.taken), { state: "hidden" });
    const column = this.references.size;
    for (const [row, value] of values.entries()) {
      this.sheet.getCell(row + 1, column + 1).value = writableText(value);
    }
    const [first, last] = [cellAddress(0, column), cellAddress(values.length - 1, column)];
    return `'${this.sheet.name}'!${absolute(first)}:${absolute(last)}`;
  }
}

function absolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
