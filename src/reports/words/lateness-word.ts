import { latenessOf, type Item } from "../../ledger";
import type { MeasureOptions } from "../../measures";

/** What 是否超期 says of an item: `超期41天`, `10天内到期`, `否`, `无法判定`, `已完成`. */
export function latenessWord(item: Item, { asOf, dueSoonDays }: MeasureOptions): string {
  const lateness = latenessOf(item, asOf, dueSoonDays);
  switch (lateness.kind) {
    case "complete":
      return "已完成";
    case "overdue":
      return `超期${lateness.daysLate}天`;
    case "dueSoon":
      return `${dueSoonDays}天内到期`;
    case "ahead":
      return "否";
    case "notComputable":
      return "无法判定";
  }
}
