import type { ColumnId, Item } from "../../ledger";
import type { SheetSpec } from "../../sheet";
import type { LedgerSheetInput } from "../full-ledger/ledger-input";
import { ledgerColumns, type LedgerColumn } from "../full-ledger/ledger-columns";
import { drawLedger } from "../full-ledger/ledger-sheet";
import { A3_LANDSCAPE } from "../page/print-style";
import { columnOn, type TableColumn } from "../page/table";
import { tableSheet } from "../page/table-sheet";
import { cellReference } from "../summary/live/references";

interface List {
  readonly name: string;
  readonly columns: readonly ColumnId[];
}

/** What an office hands out of one ledger: what is wrong, what is done about it by when, and who answers for it. */
const LISTS: readonly List[] = [
  { name: "问题清单", columns: ["batch", "number", "problem"] },
  { name: "整改清单", columns: ["batch", "number", "problem", "target", "measures", "deadline"] },
  {
    name: "责任清单",
    columns: [
      "batch",
      "number",
      "problem",
      "leaders",
      "leadUnits",
      "accountable",
      "responsibleUnits",
      "responsiblePersons",
      "supervisors",
      "deadline",
    ],
  },
];

/** An item with its row on the ledger's sheet. */
interface ListedItem {
  readonly item: Item;
  /** 0-based. */
  readonly row: number;
}

/**
 * 问题清单, 整改清单 and 责任清单: views of the ledger that stands in the same workbook. Their cells are formulas over its own, so that
 * they say what it says, also after it was changed.
 */
export function threeLists(ledger: LedgerSheetInput): SheetSpec[] {
  const { firstRow, columnOf } = drawLedger(ledger);
  const rows = ledger.items.map((item, at) => ({ item, row: firstRow + at }));
  const columns = ledgerColumns(ledger);
  return LISTS.map(({ name, columns: ids }) =>
    tableSheet<ListedItem>({
      name,
      head: { title: listTitle(ledger.title, name), subtitle: null },
      columns: ids.flatMap((id) =>
        columns
          .filter((column) => column.id === id)
          .map((column) => linked(column, ledger.name, columnOf(id))),
      ),
      sections: [{ heading: null, rows }],
      sentence: "台账中没有整改任务。",
      paper: A3_LANDSCAPE,
    }),
  );
}

/** `商丘市…整改台账` has a `商丘市…整改问题清单`, and no 整改整改清单. */
function listTitle(title: string, name: string): string {
  const subject = title.replace(/台账$/u, "");
  return subject.endsWith("整改") && name.startsWith("整改") ? subject + name.slice(2) : subject + name;
}

/** A column whose cells say what the ledger's cell says. */
function linked(column: LedgerColumn, sheet: string, at: number | null): TableColumn<ListedItem> {
  const onItem = columnOn<ListedItem, Item>(column, ({ item }) => item);
  if (at === null) return onItem;
  return {
    ...onItem,
    formula: ({ row }) => {
      const cell = cellReference(sheet, row, at);
      return `IF(${cell}="","",${cell})`;
    },
  };
}
