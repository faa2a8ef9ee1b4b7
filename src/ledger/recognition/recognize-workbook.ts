import { compareDekads } from "../../calendar";
import type { Grid, SheetVisibility } from "../../sheet";
import { foldText } from "../../text";
import { batchKey, numberKey } from "../item/batch";
import type { Ledger } from "../ledger";
import { isItemNumber } from "../body/row-patterns";
import { mayBeForm, recognizeForm } from "./recognize-form";
import { recognizeNarrowTable, recognizeTable, type RecognitionOptions } from "./recognize-table";
import { withSheetsAsBatches } from "./sheets-as-batches";

/** A sheet of a workbook, read, with how its tab shows. */
export interface WorkbookSheet {
  readonly grid: Grid;
  readonly visibility: SheetVisibility;
}

/** A sheet that was not taken as a ledger, and why. */
export interface OtherSheet {
  readonly sheet: string;
  /**
   * `empty`: nothing in it. `no-ledger`: no header of a ledger found. `hidden`: a ledger, but hidden beside one that is not.
   * `old-copy`: the same items stand in another sheet, and this one's name or period says it is the older, or it is blank and its
   * copy is filled in.
   */
  readonly reason: "empty" | "no-ledger" | "hidden" | "old-copy";
  readonly visibility: SheetVisibility;
}

/** The ledgers of a workbook, in the order of its sheets. */
export interface RecognizedWorkbook {
  readonly ledgers: readonly Ledger[];
  readonly otherSheets: readonly OtherSheet[];
  /** The ledgers among the other sheets: hidden ones and old copies, as read. */
  readonly setAside: readonly Ledger[];
}

/**
 * Recognises the ledgers of a workbook. A form beside a table counts where it surely is one. Hidden sheets and old copies are
 * set aside where a visible, current ledger stands beside them. A table of two columns is one where there is no other. Sheets that each count from 1 are batches.
 */
export function recognizeWorkbook(
  sheets: readonly WorkbookSheet[],
  options: RecognitionOptions,
): RecognizedWorkbook {
  const filled = sheets.filter(({ grid }) => grid.rows.length > 0);
  const all = found(filled, (grid) => recognizeSheet(grid, options));
  const ledgers =
    all.length > 0
      ? withoutExplanations(all)
      : found(filled, (grid) => (explains(grid.sheet) ? null : recognizeNarrowTable(grid, options)));
  const reasons = new Map<string, OtherSheet["reason"]>();
  for (const { grid } of sheets) reasons.set(grid.sheet, grid.rows.length === 0 ? "empty" : "no-ledger");

  const current = withoutOldCopies(withoutHidden(ledgers, reasons), reasons);
  for (const { ledger } of current) reasons.delete(ledger.sheet);
  return {
    ledgers: withSheetsAsBatches(current.map(({ ledger }) => ledger)),
    otherSheets: sheets.flatMap(({ grid: { sheet }, visibility }) => {
      const reason = reasons.get(sheet);
      return reason ? { sheet, reason, visibility } : [];
    }),
    setAside: ledgers.filter((one) => !current.includes(one)).map(({ ledger }) => ledger),
  };
}

/** A form whose labels stand beside one another now and then may be mistaken for a table: so forms go first. */
function recognizeSheet(grid: Grid, options: RecognitionOptions): Ledger | null {
  const form = mayBeForm(grid, options) ? recognizeForm(grid, options) : null;
  return form ?? recognizeTable(grid, options);
}

/** Beside a table that has items another sheet must surely be a ledger; beside one that waits for them it must not say that it explains. */
function withoutExplanations(all: readonly FoundLedger[]): readonly FoundLedger[] {
  const tables = all.filter(({ ledger }) => ledger.layout === "table");
  if (tables.some(({ ledger }) => ledger.items.length > 0)) {
    return all.filter(({ ledger }) =>
      ledger.layout === "table" ? ledger.items.length > 0 : isSurelyForm(ledger),
    );
  }
  return tables.length === 0
    ? all
    : all.filter(({ ledger: { layout, sheet } }) => layout === "table" || !explains(sheet));
}

const EXAMPLE_SHEET = /说明|示例|样例|样表|范例|模板|指南/;

function explains(sheet: string): boolean {
  return EXAMPLE_SHEET.test(foldText(sheet));
}

/** A sheet that explains the columns of the table beside it holds an example at most: hardly a number, a limit and a status. */
function isSurelyForm({ sheet, items }: Ledger): boolean {
  if (explains(sheet)) return false;
  return items.every(({ number, status, deadline }) => {
    const hasLimit = deadline.text !== "" && deadline.problem === null;
    return [isItemNumber(number), status !== null, hasLimit].filter(Boolean).length >= 2;
  });
}

interface FoundLedger {
  readonly ledger: Ledger;
  readonly hidden: boolean;
}

function found(sheets: readonly WorkbookSheet[], recognize: (grid: Grid) => Ledger | null): FoundLedger[] {
  return sheets.flatMap(({ grid, visibility }) => {
    const ledger = recognize(grid);
    return ledger ? [{ ledger, hidden: visibility !== "visible" }] : [];
  });
}

function withoutHidden(
  ledgers: readonly FoundLedger[],
  reasons: Map<string, OtherSheet["reason"]>,
): FoundLedger[] {
  if (!ledgers.some(({ hidden, ledger }) => !hidden && ledger.items.length > 0)) return [...ledgers];
  return ledgers.filter(({ hidden, ledger }) => {
    if (hidden) reasons.set(ledger.sheet, "hidden");
    return !hidden;
  });
}

/** Says itself that it is past. */
const PAST_NAME = /旧|备份|原始|原表|历史|作废|backup|old/;
const BACKUP = /备份|原表|作废|backup/;
const COPY_NAME = /副本|草稿|copy|\(\d\)$/;
const UNNAMED = /^(sheet|工作表|表)\d+$/;

/** The lists that offices make of a ledger; a workbook that holds nothing else has them for its ledgers. */
const VIEW = /^(?:问题|整改|措施|责任)清单$/;

/**
 * A sheet is an old copy, or a view, when most of its items stand in another sheet too and its name or its period says so. One that is called a
 * backup is that with any such item: what else it holds was struck off since.
 */
function withoutOldCopies(
  ledgers: readonly FoundLedger[],
  reasons: Map<string, OtherSheet["reason"]>,
): FoundLedger[] {
  const suspects = new Set(
    ledgers.filter((one) => ledgers.some((other) => looksOlder(one.ledger, other.ledger))),
  );
  return ledgers.filter((one) => {
    if (!suspects.has(one)) return true;
    const current = ledgers.filter((other) => other !== one && !suspects.has(other));
    const keys = new Set(current.flatMap((other) => itemKeys(other.ledger)));
    const own = itemKeys(one.ledger);
    const again = own.filter((key) => keys.has(key)).length;
    const isCopy = BACKUP.test(foldText(one.ledger.sheet)) ? again > 0 : again * 2 > own.length;
    if (isCopy) reasons.set(one.ledger.sheet, "old-copy");
    return !isCopy;
  });
}

function looksOlder(one: Ledger, other: Ledger): boolean {
  if (one === other) return false;
  if (saysOlder(one, other)) return !isOnlyFilled(one, other);
  return saysOlder(other, one) && isOnlyFilled(other, one);
}

/**
 * Whether somebody filled in this sheet and left the other blank: then it counts, though it is called the copy. A sheet that says it is
 * past was filled in for an earlier 旬, and the blank one waits for this one.
 */
function isOnlyFilled(one: Ledger, other: Ledger): boolean {
  return (
    holdsProgress(one) &&
    !holdsProgress(other) &&
    !PAST_NAME.test(foldText(one.sheet)) &&
    !isEarlier(one, other)
  );
}

function holdsProgress({ items }: Ledger): boolean {
  return items.some(({ text }) => (text.progress ?? "") !== "");
}

function saysOlder(one: Ledger, other: Ledger): boolean {
  const [name, otherName] = [foldText(one.sheet), foldText(other.sheet)];
  if (isSecondName(name)) return !isSecondName(otherName);
  if (VIEW.test(name)) return !VIEW.test(otherName);
  return isEarlier(one, other);
}

function isSecondName(name: string): boolean {
  return [PAST_NAME, COPY_NAME, UNNAMED].some((second) => second.test(name));
}

function isEarlier({ title: { dekad } }: Ledger, { title: { dekad: other } }: Ledger): boolean {
  return dekad !== null && other !== null && compareDekads(dekad, other) < 0;
}

function itemKeys(ledger: Ledger): string[] {
  return ledger.items.map(({ batch, number, text }) =>
    JSON.stringify([batchKey(batch), numberKey(number), foldText(text.problem ?? "").slice(0, 20)]),
  );
}
