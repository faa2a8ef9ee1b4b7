import { formatChineseDate, type IsoDate } from "../../calendar";
import { type ColumnId, type Item, type LedgerKind, VERIFICATION_WORDS } from "../../ledger";
import type { CellStyle, SheetSpec, ValidationSpec } from "../../sheet";
import type { Stratum } from "../../verification";
import { ledgerColumns } from "../full-ledger/ledger-columns";
import { longTextsOf } from "../full-ledger/ledger-sheet";
import { addLongTextsNote, LONG_TEXTS, longTextsSheet } from "../full-ledger/long-texts-sheet";
import { A4_LANDSCAPE, LINE, NOTE, SHORT, TEXT } from "../page/print-style";
import { SheetDraft } from "../page/sheet-draft";
import { drawWholeRows, layOutTable, type TableColumn } from "../page/table";
import { addHead } from "../page/table-sheet";
import { withKeys } from "../return-form/row-keys";

/** What a 核查表 is made of. */
export interface VerificationFormInput {
  readonly title: string;
  readonly asOf: IsoDate;
  /** The seed that the sample was drawn with. */
  readonly seed: string;
  readonly kind: LedgerKind;
  /** With at least one item drawn. */
  readonly strata: readonly Stratum[];
}

/** A column of the form; `id` is `null` where the ledger has no such column. */
interface FormColumn extends TableColumn<Item> {
  readonly id: ColumnId | null;
  readonly isOpen: boolean;
}

/** What a checker has to know. */
const KNOWN = [
  "batch",
  "number",
  "problem",
  "target",
  "progress",
  "responsibleUnits",
  "completedOn",
] as const;
const LOCKED = { fill: "F2F2F2", locked: true } as const;
const OPEN = { locked: false } as const;
const OPEN_LINE: CellStyle = { ...LINE, locked: false };
/** In points: room to write three lines by hand. */
const LEAST_HEIGHT = 48;
const FIRST_DAY = "2000-01-01";
const LAST_DAY = "2099-12-31";

/**
 * 核查表: the items drawn for checking on site, with room for what is found. The ledger's cells are locked, without a password; a hidden
 * column knows each row again when the results are taken over. Seed and parts are printed, so that anybody can draw the same again.
 */
export function verificationForm(input: VerificationFormInput): SheetSpec[] {
  const stratumOf = new Map(input.strata.flatMap(({ name, drawn }) => drawn.map((item) => [item, name])));
  const items = [...stratumOf.keys()];
  const asked = formColumns(input.kind, items, (item) => stratumOf.get(item) ?? "");
  const layout = layOutTable(asked, [{ heading: null, rows: items }], A4_LANDSCAPE);
  const { columns } = layout;
  const draft = new SheetDraft(layout.widths);
  addFormHead(draft, input);
  const long = longTextsOf(layout, items);
  addLongTextsNote(draft, long.length);
  drawWholeRows(draft, layout, LEAST_HEIGHT);
  const rows = { first: draft.nextRow - items.length, last: draft.nextRow - 1 };
  addSignatures(draft, columns.length);
  const sheet = withKeys(draft.sheet("核查表", A4_LANDSCAPE), {
    first: rows.first,
    items,
  });
  const form: SheetSpec = {
    ...sheet,
    validations: columns.flatMap(({ id, isOpen }, left): ValidationSpec[] => {
      const range = { top: rows.first, left, bottom: rows.last, right: left };
      return isOpen ? rulesOf(id).map((rule) => ({ range, ...rule })) : [];
    }),
    isProtected: true,
  };
  return long.length === 0 ? [form] : [form, longTextsSheet(long, { title: LONG_TEXTS, subtitle: null })];
}

function formColumns(
  kind: LedgerKind,
  items: readonly Item[],
  stratumOf: (item: Item) => string,
): FormColumn[] {
  const all = ledgerColumns({ kind, items });
  const known = KNOWN.flatMap((id) => all.filter((column) => column.id === id)).map((column) => ({
    ...column,
    isOpen: false,
    style: { ...column.style, ...LOCKED },
  }));
  const open = (id: "verification" | "verifiedOn" | "remarks", title: string, room: number): FormColumn => ({
    id,
    title,
    always: true,
    isOpen: true,
    isToBeFilled: true,
    width: { least: room, most: room },
    style: { ...(id === "remarks" ? TEXT : SHORT), ...OPEN },
    value: () => null,
  });
  return [
    {
      id: null,
      title: "抽样分组",
      width: { least: 9, most: 14 },
      style: { ...SHORT, ...LOCKED },
      isOpen: false,
      value: stratumOf,
    },
    ...known,
    open("verification", "核查情况", 10),
    open("verifiedOn", "核查时间", 13),
    open("remarks", "备注", 18),
  ];
}

function addFormHead(draft: SheetDraft, { title, asOf, seed, strata }: VerificationFormInput): void {
  addHead(draft, { title, subtitle: `（截至${formatChineseDate(asOf)}）` });
  const [all, drawn] = [count(strata, "items"), count(strata, "drawn")];
  const parts = strata.map(({ name, items, drawn: own }) => `${name}${own.length}/${items.length}`);
  draft.addLine(
    `抽样办法：已完成整改、尚未核查的共${all}项，按县（市、区）分组，各组按比例随机抽取，至少1项，共抽取${drawn}项（${parts.join("，")}）。` +
      `随机种子：${seed}。用同一份台账和同一个种子重抽，结果相同。`,
    NOTE,
  );
  draft.addLine(
    "填表说明：灰底的栏不要改动；核查情况从下拉列表中选，发现的问题写在备注里。填好后录入台账，查处不实的恢复为正在整改。",
    NOTE,
  );
}

function count(strata: readonly Stratum[], list: "items" | "drawn"): number {
  return strata.reduce((sum, stratum) => sum + stratum[list].length, 0);
}

function addSignatures(draft: SheetDraft, columns: number): void {
  const half = Math.floor(columns / 2);
  draft.add(
    [
      { value: "核查人（签字）：", style: OPEN_LINE, span: half },
      { value: "核查日期：", style: OPEN_LINE, span: columns - half },
    ],
    LEAST_HEIGHT,
  );
  draft.keepTogether(draft.nextRow - 2);
}

type Rule = Omit<ValidationSpec, "range">;

function rulesOf(id: ColumnId | null): Rule[] {
  if (id === "verification") {
    const values = Object.values(VERIFICATION_WORDS);
    const error = { title: "核查情况", text: "请从下拉列表中选一个。", style: "stop" } as const;
    return [{ rule: { kind: "list", values }, error }];
  }
  if (id === "verifiedOn") {
    const error = { title: "日期", text: "请填日期，如 2019-4-10。", style: "stop" } as const;
    return [{ rule: { kind: "date", from: FIRST_DAY, to: LAST_DAY }, error }];
  }
  return [];
}
