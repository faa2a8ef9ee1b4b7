import { addDays, type Dekad, dekadEnd, dekadLabel, formatChineseDate, type IsoDate } from "../../calendar";
import { type ColumnId, type Item, type LedgerKind, STATUS_WORDS, STATUSES } from "../../ledger";
import type { CellRange, CellStyle, SheetSpec, ValidationSpec } from "../../sheet";
import { longTextsOf } from "../full-ledger/ledger-sheet";
import { addLongTextsNote, LONG_TEXTS, longTextsSheet } from "../full-ledger/long-texts-sheet";
import { A3_LANDSCAPE, DATE, LINE, NOTE } from "../page/print-style";
import { SheetDraft } from "../page/sheet-draft";
import { drawWholeRows, layOutTable } from "../page/table";
import { addHead } from "../page/table-sheet";
import { type FormColumn, formColumns } from "./form-columns";
import { withKeys } from "./row-keys";

/** What a return form is made of. */
export interface ReturnFormInput {
  readonly title: string;
  readonly unit: string;
  readonly dekad: Dekad;
  /** The day on which it is to be back. */
  readonly due: IsoDate;
  readonly kind: LedgerKind;
  /** The unit's own, in the ledger's order. */
  readonly items: readonly Item[];
  /** Whether the unit leads an item. */
  readonly isLead: (item: Item) => boolean;
}

const OPEN_LINE: CellStyle = { ...LINE, locked: false };
/** In points: a clerk has room to write three lines. */
const LEAST_HEIGHT = 48;
/** Columns that 填报日期 takes, and as many for the day itself. */
const DAY_SPAN = 2;
/** No day of a ledger is earlier. */
const FIRST_DAY = "2000-01-01";
/** A day may be told a little ahead of the 旬's end, but not years. */
const DAYS_AHEAD = 31;

/**
 * 填报表: what one unit gets to fill in for one 旬. The plan's cells are locked, without a password; a hidden column knows each row
 * again when it comes back; unit and 旬 stand where merging looks for them, and the 旬 in the sheet's name as well. A text of the plan that
 * is too long to be shown stands again on a second sheet.
 */
export function returnForm(input: ReturnFormInput): SheetSpec[] {
  const asked = formColumns(input.kind, input.items, input.isLead);
  const layout = layOutTable(asked, [{ heading: null, rows: input.items }], A3_LANDSCAPE);
  const { columns } = layout;
  const long = longTextsOf(layout, input.items);
  const draft = new SheetDraft(layout.widths);
  addFormHead(draft, input, { columns: columns.length, longTexts: long.length });
  const dayRow = draft.nextRow - 1;
  drawWholeRows(draft, layout, LEAST_HEIGHT);
  const rows = { first: draft.nextRow - input.items.length, last: draft.nextRow - 1 };
  addFoot(draft, columns.length);
  const named = columns.filter(({ id }) => id === "batch" || id === "number").length;
  const sheet = withKeys(draft.sheet(dekadLabel(input.dekad), A3_LANDSCAPE, named), {
    first: rows.first,
    items: input.items,
    isLead: input.isLead,
  });
  const day = {
    top: dayRow,
    left: columns.length - DAY_SPAN,
    bottom: dayRow,
    right: columns.length - DAY_SPAN,
  };
  const form: SheetSpec = {
    ...sheet,
    validations: [
      ...columns.flatMap((column, left) =>
        validationOf(column, { top: rows.first, left, bottom: rows.last, right: left }, input.dekad),
      ),
      { range: day, ...dayRule(input.dekad) },
    ],
    isProtected: true,
  };
  const head = { title: LONG_TEXTS, subtitle: null };
  return long.length === 0 ? [form] : [form, longTextsSheet(long, head)];
}

function addFormHead(
  draft: SheetDraft,
  { title, unit, dekad, due }: ReturnFormInput,
  { columns, longTexts }: { readonly columns: number; readonly longTexts: number },
): void {
  addHead(draft, { title, subtitle: `（${dekadLabel(dekad)}）` });
  draft.addLine(
    `填表说明：灰底的栏是整改方案已定的内容，不要改动；白底的栏由本单位填写，完成状态从下拉列表中选。请于${formatChineseDate(due)}前报送。`,
    NOTE,
  );
  addLongTextsNote(draft, longTexts);
  draft.add([
    { value: `填报单位：${unit}`, style: LINE, span: columns - 2 * DAY_SPAN },
    { value: "填报日期：", style: { ...LINE, horizontal: "right" }, span: DAY_SPAN },
    { value: null, style: { ...DATE, border: "none", locked: false, horizontal: "left" }, span: DAY_SPAN },
  ]);
}

function addFoot(draft: SheetDraft, columns: number): void {
  const third = Math.floor(columns / 3);
  draft.add(
    [
      { value: "审核人：", style: OPEN_LINE, span: third },
      { value: "填报人：", style: OPEN_LINE, span: third },
      { value: "联系电话：", style: OPEN_LINE, span: columns - 2 * third },
    ],
    LEAST_HEIGHT,
  );
}

type Rule = Omit<ValidationSpec, "range">;

function validationOf({ id, isOpen }: FormColumn, range: CellRange, dekad: Dekad): ValidationSpec[] {
  const rule = isOpen ? ruleOf(id, dekad) : null;
  return rule ? [{ range, ...rule }] : [];
}

/** What may be typed into a column; `null` for any text. */
function ruleOf(id: ColumnId, dekad: Dekad): Rule | null {
  switch (id) {
    case "status":
      return listRule(
        STATUSES.map((status) => STATUS_WORDS[status]),
        "完成状态",
      );
    case "closed":
      return listRule(["是", "否"], "是否销号");
    case "completedOn":
    case "verifiedOn":
    case "closedOn":
      return dayRule(dekad);
    case "percent":
      return {
        rule: { kind: "number", from: 0, to: 1 },
        error: { title: "完成比例", text: "请填 0% 到 100%。", style: "stop" },
      };
    default:
      return null;
  }
}

function listRule(values: readonly string[], title: string): Rule {
  return {
    rule: { kind: "list", values },
    error: { title, text: "请从下拉列表中选一个。", style: "stop" },
  };
}

function dayRule(dekad: Dekad): Rule {
  return {
    rule: { kind: "date", from: FIRST_DAY, to: addDays(dekadEnd(dekad), DAYS_AHEAD) },
    error: { title: "日期", text: "请填日期，如 2019-4-10；还没有发生的不填。", style: "stop" },
  };
}
