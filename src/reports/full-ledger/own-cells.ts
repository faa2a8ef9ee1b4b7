import { indexMerges, type Item, type Ledger, type MergeIndex, readRowKey } from "../../ledger";
import { cellText, type CellValue, isBlank, type SpecValue, valueAt } from "../../sheet";
import { tidyText } from "../../text";

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
  valueOf({ rows }: Item, column: number): SpecValue {
    const values = rows.flatMap((row, index) => this.cellAt(row - 1, column, index === 0) ?? []);
    const [first = null] = values;
    return values.length < 2 ? written(first) : values.map(textOf).join("\n");
  }

  /** What a cell holds; `null` where that was told already, in the row above or in the column before. */
  private cellAt(row: number, column: number, isFirst: boolean): CellValue {
    const area = this.merges.at(row, column);
    if (area && (area.left < column || (area.top < row && !isFirst))) return null;
    const value = valueAt(this.ledger.grid, area?.top ?? row, column);
    return isBlank(value) || (typeof value === "string" && readRowKey(value)) ? null : value;
  }
}

/** Numbers and days stay what they are; a percentage and an error as the sheet shows them. */
function written(value: CellValue): SpecValue {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "object" && value.kind === "date" ? value : textOf(value);
}

function textOf(value: CellValue): string {
  return tidyText(cellText(value));
}
