import fc from "fast-check";

import { runChecks, type Finding } from "../../src/checks";
import type { Grid } from "../../src/sheet";
import { cellOf, cleanRow, ledgerOf, TITLES, type LedgerRow, type Stage } from "./clean-ledger";
import { PLANTED, type PlantedError } from "./planted-errors";
import { contextOf, day } from "./sample-ledger";

const AS_OF = day("2019-04-10");
const STAGES: readonly Stage[] = ["open", "done", "verified", "closed"];
const findingsIn = (grid: Grid): Finding[] => runChecks(contextOf([grid], { asOf: AS_OF }));
const placesIn = (grid: Grid): string[] =>
  findingsIn(grid)
    .map(({ cell, rule }) => `${cell} ${rule}`)
    .sort();

const clean = (stages: readonly Stage[]): LedgerRow[] => stages.map((stage, at) => cleanRow(at + 1, stage));

/** A clean row with an error in it. */
function faulty({ stage, change, fromAbove }: PlantedError, number: number, above: LedgerRow): LedgerRow {
  const copied = fromAbove === undefined ? {} : { [fromAbove]: above[fromAbove] ?? null };
  return { ...cleanRow(number, stage), ...change, ...copied };
}

test("a full ledger as it should be has no finding at all, whatever its columns' order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...STAGES), { minLength: 1, maxLength: 12 }),
      fc.shuffledSubarray(TITLES, { minLength: TITLES.length }),
      (stages, titles) => {
        expect(placesIn(ledgerOf(clean(stages), titles))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test.each(PLANTED.map((error) => [error.code, error.column, JSON.stringify(error.change), error] as const))(
  "%s at %s: %s",
  (code, column, _, error) => {
    const rows = clean(Array.from({ length: 12 }, (__, at) => STAGES[at % 4] ?? "open"));
    const above = rows[5] ?? {};
    const changed = rows.with(6, faulty(error, 7, above));
    expect(placesIn(ledgerOf(changed))).toEqual([`${cellOf(6, column)} ${code}`]);
  },
);

/** Rows with the errors, each behind a clean one, and where they are found. */
function withAll(errors: readonly PlantedError[]): {
  rows: LedgerRow[];
  places: (titles: readonly string[]) => string[];
} {
  const rows: LedgerRow[] = [];
  for (const error of errors) {
    const above = cleanRow(rows.length + 1, "open");
    rows.push(above, faulty(error, rows.length + 2, above));
  }
  return {
    rows,
    places: (titles) =>
      errors.map(({ code, column }, at) => `${cellOf(at * 2 + 1, column, titles)} ${code}`).sort(),
  };
}

test("all of them together: each is found, and nothing else", () => {
  const { rows, places } = withAll(PLANTED);
  expect(placesIn(ledgerOf(rows))).toEqual(places(TITLES));
});

test("any of them, in any order and any order of columns", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...PLANTED], { minLength: 1, maxLength: 20 }),
      fc.shuffledSubarray(TITLES, { minLength: TITLES.length }),
      (errors, titles) => {
        const { rows, places } = withAll(errors);
        expect(placesIn(ledgerOf(rows, titles))).toEqual(places(titles));
      },
    ),
    { numRuns: 60 },
  );
});
