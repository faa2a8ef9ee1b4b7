import type { OtherSheet } from "../../ledger";
import { LONG_TEXTS } from "./long-texts-sheet";

/** Sheets that explain or serve the others. */
const SERVING = /^(?:单位名录|封面|目录|说明)$|填[表报写]说明|下拉|选项|字典|数据源|代码/;

/** Whether a visible sheet of a return that is no ledger may hold what its unit wants to say. */
export function mayTellSomething({ sheet, reason, visibility }: OtherSheet): boolean {
  const name = sheet.trim();
  return reason === "no-ledger" && visibility === "visible" && name !== LONG_TEXTS && !SERVING.test(name);
}
