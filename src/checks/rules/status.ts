import {
  rawValueOf,
  readStatus,
  STATUS_WORDS,
  statusWord,
  type ColumnId,
  type Item,
  type Ledger,
} from "../../ledger";
import type { CellValue } from "../../sheet";
import { foldText } from "../../text";
import { atItemCell, atItemRow, fixOf } from "../found-at";
import { cellsOf, type ItemCell } from "../item-cells";
import { itemRule, ledgerRule, type Rule } from "../rule";
import { example } from "../rule-example";

const statusUnknown = itemRule(
  {
    code: "status-unknown",
    severity: "error",
    title: "完成状态读不懂",
    explanation: "写的不是通用的状态词，无法算作完成或未完成。",
    applies: "完成状态填了的，逐项查。“未完成”“基本完成”等常见写法都读得懂，都不算完成。",
    fix: null,
    example: example({ rows: [{ 完成状态: "情况良好" }], found: ["F2"] }),
  },
  (item, ledger) =>
    isWritten(item, ledger) && item.status === null ? atItemRow(ledger, item, "status", isUnknown) : null,
);

function isUnknown(text: string): boolean {
  return text.trim() !== "" && readStatus(text) === null;
}

/** Something is written, and not the error of a formula: that is found by itself. */
function isWritten(item: Item, ledger: Ledger): boolean {
  const value = rawValueOf(ledger, item, "status");
  const isError = typeof value === "object" && value?.kind === "error";
  return (item.text.status ?? "") !== "" && !isError;
}

const statusNonstandard = ledgerRule(
  {
    code: "status-nonstandard",
    severity: "info",
    title: "完成状态用了别的写法",
    explanation: "同一种状态有几种写法，筛选和计数时会分成几类。统计时按标准写法归并。",
    applies:
      "台账里完成状态多半用的是标准写法时，指出其余的；整张表都用自己的写法，或者填“是”“否”的，不逐格指出。",
    fix: "改成标准写法。“基本完成”“60%”一类改了会少一层意思的，要由人确认。",
    example: example({
      rows: [{ 完成状态: "完成整改", 整改进展: "已完成整治。" }, {}, { 完成状态: "整改中" }],
      found: ["F4"],
      fixed: "正在整改",
    }),
  },
  function* (ledger) {
    for (const { item, row, column, value } of oddlyWritten(ledger)) {
      const status = readStatus(value);
      if (status === null) continue;
      const word = statusWord(status);
      const certainty = SAYS_MORE.test(foldText(value)) ? "proposed" : "sure";
      const fix = fixOf(ledger, { row, column }, word, "status-nonstandard", certainty);
      yield atItemCell(ledger, item, row, column, { word }, fix);
    }
  },
);

/** What would be lost with the standard word: how far, how long, what is still to come; a mark may answer a yes-or-no heading. */
const SAYS_MORE = /基本|阶段|部分|长期|长效|持续|常态|销号|待|[(（【%\d√✓✔☑×✗✘x是否]|超/;

/** The cells without a standard word, where they are the fewer. */
function oddlyWritten(ledger: Ledger): ItemCell<string>[] {
  const odd: ItemCell<string>[] = [];
  let count = 0;
  for (const cell of cellsOf(ledger, { columns: isStatus, holding: isFilled })) {
    count += 1;
    if (!isStandard(cell.value)) odd.push(cell);
  }
  return odd.length * 2 > count ? [] : odd;
}

const STANDARD: ReadonlySet<string> = new Set(Object.values(STATUS_WORDS));

/** Spaces around a standard word are a matter of the text. */
function isStandard(value: string): boolean {
  return STANDARD.has(value) || STANDARD.has(foldText(value));
}

function isStatus(id: ColumnId): id is "status" {
  return id === "status";
}

function isFilled(value: CellValue): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** Rules about 完成状态. */
export const statusRules: readonly Rule[] = [statusUnknown, statusNonstandard];
