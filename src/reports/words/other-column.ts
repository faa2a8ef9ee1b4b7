import type { OtherColumn } from "../../returns";
import { columnLetter } from "../../sheet";

/** What a column that was not read is called: by its header, or by its letter where it has none. */
export function otherColumnName({ column, header }: Pick<OtherColumn, "column" | "header">): string {
  return header ?? `${columnLetter(column)}列（没有表头）`;
}
