import { holdsWords, indexMerges, type Item, type Ledger, type MergeIndex } from "../../ledger";
import { cellText, type CellValue, type PercentCell, type SpecValue, valueAt } from "../../sheet";
import { tidyText } from "../../text";

/** What stands in an own column: a share is not yet the number that is written for it. */
export type OwnValue = SpecValue | PercentCell;

/** Reads what stands beside the items of a ledger in columns that are not read as one of ours. */
export class OwnCells {
  private readonly merges: MergeIndex;

  constructor(private readonly ledger: Pick<Ledger, "grid">) {
    this.merges = indexMerges(ledger.grid);
  }

  /**
   * What an item has in a column (0-based): of several filled cells their texts, one under another; of a cell merged down over items its
   * value for each.
   */
  valueOf({ rows }: Item, column: number): OwnValue {
    const values = rows.flatMap((row, index) => this.cellAt(row - 1, column, index === 0) ?? []);
    const [first = null] = values;
    return values.length < 2 ? written(first) : values.map(textOf).join("\n");
  }

  /** What a cell holds; `null` where that was told already, in the row above or in the column before. */
  private cellAt(row: number, column: number, isFirst: boolean): CellValue {
    const area = this.merges.at(row, column);
    if (area && (area.left < column || (area.top < row && !isFirst))) return null;
    const value = valueAt(this.ledger.grid, area?.top ?? row, column);
    return holdsWords(value) ? value : null;
  }
}

/** Numbers, shares and days stay what they are; an error as the sheet shows it. */
function written(value: CellValue): OwnValue {
  if (typeof value === "string") return textOf(value);
  return typeof value === "object" && value?.kind === "error" ? textOf(value) : value;
}

function textOf(value: CellValue): string {
  return tidyText(cellText(value));
}
