import fc from "fast-check";

import { runChecks } from "../../src/checks";
import { columnTitle, rectificationKind, type ColumnId } from "../../src/ledger";
import { columnIndex, type CellValue, type Grid } from "../../src/sheet";
import { layOut, ledgerChoices, type LedgerChoices } from "../ledger/generated-ledgers";
import { cleanRow, type Stage } from "./clean-ledger";
import { contextOf, day } from "./sample-ledger";

const STAGES: readonly Stage[] = ["open", "done", "verified", "closed"];
const NEEDED: readonly ColumnId[] = ["number", "problem", "responsibleUnits", "deadline", "status"];

/** Layouts of every sort, without what is itself a finding: hidden rows, merges among items, blanks, a column too few. */
const layouts = ledgerChoices.map((choices): LedgerChoices => ({
  ...choices,
  columns: [...new Set([...choices.columns, ...NEEDED])],
  standardHeaders: true,
  spans: "none",
  sharedUnits: false,
  hiddenRows: false,
  sparse: false,
  secondTable: false,
  // Within one 附件 numbers that begin again are used twice.
  restart: choices.restart && !choices.annexLabel,
  items: Math.min(choices.items, 20),
}));

/** The layout with items as they should be: their own problems, and statuses, dates and progress that go together. */
function cleanGrid(choices: LedgerChoices): Grid {
  const { grid, items, columns } = layOut(choices);
  const rows = grid.rows.map((cells): CellValue[] => [...cells]);
  items.forEach((item, at) => {
    const clean = cleanRow(at + 1, STAGES[(at + choices.seed) % STAGES.length] ?? "open");
    for (const [id, letter] of Object.entries(columns)) {
      const column = columnIndex(letter);
      const title = columnTitle(rectificationKind, id as ColumnId);
      const cells = rows[item.row - 1];
      if (column === null || !cells || id === "number" || id === "batch") continue;
      while (cells.length < column) cells.push(null);
      cells[column] = clean[title] ?? null;
    }
  });
  return { ...grid, rows };
}

test("a ledger as it should be has no finding, however it is laid out", () => {
  fc.assert(
    fc.property(layouts, (choices) => {
      const grid = cleanGrid(choices);
      const findings = runChecks(contextOf([grid], { asOf: day("2019-04-10") }));
      expect(findings.map(({ rule, cell, value }) => [rule, cell, value])).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
