import * as fc from "fast-check";
import { tidyText } from "../../src/text";
import { formChoices, layOutForm } from "./generated-forms";
import { ledgerIn } from "./messy-grids";

test("a form is read as it was laid out, however its labels stand", () => {
  fc.assert(
    fc.property(formChoices, (choices) => {
      const { grid, items } = layOutForm(choices);
      const ledger = ledgerIn(grid);
      expect(ledger.layout).toBe("form");
      expect(
        ledger.items.map(({ row, number, status, text: { problem, progress } }) => ({
          row,
          number,
          status,
          problem,
          progress,
        })),
      ).toEqual(items.map((item) => ({ ...item, problem: tidyText(item.problem) })));
    }),
    { seed: 20190410, numRuns: 300 },
  );
});
