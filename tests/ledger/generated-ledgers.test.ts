import * as fc from "fast-check";
import { batchKey } from "../../src/ledger";
import { columnLetter } from "../../src/sheet";
import { tidyText } from "../../src/text";
import { layOut, ledgerChoices } from "./generated-ledgers";
import { ledgerIn } from "./messy-grids";

test("a ledger is read as it was laid out, however it was laid out", () => {
  fc.assert(
    fc.property(ledgerChoices, (choices) => {
      const truth = layOut(choices);
      const ledger = ledgerIn(truth.grid);
      expect(ledger.headerRows).toEqual(truth.headerRows);
      expect(
        Object.fromEntries([...ledger.columns.values()].map(({ id, column }) => [id, columnLetter(column)])),
      ).toEqual(truth.columns);
      const read = ledger.items.map(({ row, rows, batch, number, text, status, deadline }, index) => {
        const expected = truth.items[index] ?? {};
        return {
          row,
          lastRow: rows.at(-1),
          batch: batch === "" ? "" : batchKey(batch),
          number,
          problem: text.problem,
          ...("status" in expected ? { status } : {}),
          ...("due" in expected ? { due: deadline.stages.map(({ due }) => due) } : {}),
          ...("responsibleUnits" in expected ? { responsibleUnits: text.responsibleUnits } : {}),
        };
      });
      expect(read).toEqual(truth.items.map((item) => ({ ...item, problem: tidyText(item.problem) })));
      const { dekad, unit, reportedOn } = ledger.title;
      if (truth.title.dekad) expect({ dekad, unit, reportedOn }).toMatchObject({ dekad: truth.title.dekad });
      if (truth.title.unit)
        expect({ unit, reportedOn }).toEqual({ unit: truth.title.unit, reportedOn: truth.title.reportedOn });
    }),
    { seed: 20190410, numRuns: 300 },
  );
});
