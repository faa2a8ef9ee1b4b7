import type { Item } from "../../ledger";
import type { SheetSpec } from "../../sheet";
import { A4_LANDSCAPE } from "../page/print-style";
import { SheetDraft } from "../page/sheet-draft";
import { drawTable, layOutTable, type TableSection } from "../page/table";
import { groupByBatch } from "../words/batches";
import { addSignatureBlock } from "./signature-block";
import { addSinceLastDekad } from "./since-last-dekad";
import { tenDayColumns } from "./ten-day-columns";
import { addTenDayHead } from "./ten-day-head";
import type { TenDayReportInput } from "./ten-day-input";

const NO_ITEMS = "本单位没有列入台账的整改任务。";

/**
 * The 旬报 (DOMAIN §7): one sheet, ready to be printed, signed and sealed. Every item stands in it once, under its batch
 * where there are several.
 */
export function tenDayReport(input: TenDayReportInput): SheetSpec[] {
  const { items, options, signers } = input;
  const columns = tenDayColumns(options);
  const layout = layOutTable(columns, batchSections(items), A4_LANDSCAPE);
  const draft = new SheetDraft(layout.widths);
  addTenDayHead(draft, input);
  drawTable(draft, layout);
  if (items.length === 0) draft.addLine(NO_ITEMS, layout.styles[0] ?? {});
  const [last, changesTop] = [draft.nextRow - 1, draft.nextRow];
  addSinceLastDekad(draft, input);
  const signaturesTop = draft.nextRow;
  addSignatureBlock(draft, signers);
  // A page with signatures and a seal on it and nothing else could stand under any report.
  for (const from of [last, changesTop, signaturesTop - 1]) draft.keepTogether(from);
  return [draft.sheet("旬报", A4_LANDSCAPE)];
}

function batchSections(items: readonly Item[]): TableSection<Item>[] {
  const batches = groupByBatch(items);
  return batches.map(({ name, heading, items: rows }) => ({
    heading: batches.length < 2 ? null : `${heading ?? (name || "没有注明附件或批次")}（${rows.length}项）`,
    rows,
  }));
}
