import { cellAddress, columnLetter, legalSheetName } from "../../../sheet";
import { textInput, GENERAL } from "../cell-input";
import { rangeOf } from "../ranges";

/** The longest list inside a rule that Excel accepts. */
const LONGEST_INLINE_LIST = 255;
/** In a list written inside the rule a comma ends a choice; quotation marks and line breaks are not taken everywhere. */
const ONLY_ON_SHEET = /[",\n\r]|^\s|\s$|^=/;
const SHEET_NAME = "选项";

/**
 * The choices of drop-down lists. A short list stands inside its rule; others stand in a column of a hidden sheet, which is
 * made when the first of them comes. Equal lists share a column.
 */
export class OptionLists {
  private readonly sources = new Map<string, string>();
  private sheet: { readonly own: Excel.Worksheet; readonly name: string } | null = null;

  /** @param taken names of the workbook's sheets, see `legalSheetName`. */
  constructor(
    private readonly workbook: Excel.Workbook,
    private readonly taken: Set<string>,
  ) {}

  /** Name of the hidden sheet, where one was needed. */
  get addedName(): string | null {
    return this.sheet?.name ?? null;
  }

  /** What a rule that allows these values names as their source. */
  sourceOf(values: readonly string[]): string {
    const inline = values.join(",");
    if (inline.length <= LONGEST_INLINE_LIST && !values.some((value) => ONLY_ON_SHEET.test(value)))
      return inline;
    const source = this.sources.get(inline) ?? this.columnOf(values);
    this.sources.set(inline, source);
    return source;
  }

  private columnOf(values: readonly string[]): string {
    this.sheet ??= this.addSheet();
    const { own, name } = this.sheet;
    const column = this.sources.size;
    const range = rangeOf(own, { top: 0, left: column, bottom: values.length - 1, right: column });
    range.values = values.map((value) => [textInput(value, GENERAL)]);
    const letters = columnLetter(column);
    return `='${name}'!$${letters}$1:$${letters}$${cellAddress(values.length - 1, column).slice(letters.length)}`;
  }

  private addSheet(): { own: Excel.Worksheet; name: string } {
    const name = legalSheetName(SHEET_NAME, this.taken);
    const own = this.workbook.worksheets.add(name);
    own.visibility = "Hidden";
    return { own, name };
  }
}
