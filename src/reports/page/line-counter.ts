import type { CellStyle, SpecValue } from "../../sheet";
import { shownText } from "./shown-text";
import { countLines } from "./wrap-text";

/** Counts the lines of a column's cells from top to bottom: many say what the one above says, which is not counted again. */
export class LineCounter {
  private value: SpecValue = null;
  private lines = 1;

  /**
   * @param room how many half-width characters a line holds.
   * @param most lines that are counted: a longer text is not looked at to its end.
   */
  constructor(
    private readonly style: CellStyle,
    private readonly room: number,
    private readonly most: number,
  ) {}

  linesOf(value: SpecValue): number {
    if (value !== this.value) {
      this.value = value;
      this.lines = countLines(shownText(value, this.style), this.room, this.most);
    }
    return this.lines;
  }
}
