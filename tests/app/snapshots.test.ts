import fc from "fast-check";
import {
  changedSinceSubmitted,
  readOfficeSettings,
  snapshotBefore,
  withSnapshot,
  type KeptSnapshot,
} from "../../src/app";
import { dekadEnd, nextDekad, previousDekad, type Dekad } from "../../src/calendar";
import { compareDekads, snapshotOf } from "../../src/measures";
import { generatedRows } from "../measures/generated-rows";
import { readItems, type RowParts } from "../measures/read-items";

const APRIL: Dekad = { year: 2019, month: 4, part: 1 };
const NOW = { asOf: dekadEnd(APRIL), dueSoonDays: 10 };

function kept(dekad: Dekad, rows: readonly RowParts[]): KeptSnapshot {
  return { ...snapshotOf(readItems(rows), { asOf: dekadEnd(dekad), dueSoonDays: 10 }), dekad };
}

test("kept in the settings and read again, a snapshot tells the same changes as the last 旬's file", () => {
  fc.assert(
    fc.property(generatedRows, generatedRows, (before, after) => {
      const march = kept(previousDekad(APRIL), before);
      const stored: unknown = JSON.parse(JSON.stringify({ version: 1, snapshots: [march] }));
      const { settings, problems } = readOfficeSettings(stored);
      const found = snapshotBefore(settings.snapshots, APRIL);
      const items = readItems(after);
      expect(problems).toEqual([]);
      expect(found && compareDekads(found, items, NOW).changes).toEqual(
        compareDekads(march, items, NOW).changes,
      );
    }),
    { numRuns: 40 },
  );
});

test("a 旬 reported again is compared with the same earlier one, and takes its own place", () => {
  const before = kept(previousDekad(APRIL), [{ status: "inProgress" }]);
  const first = withSnapshot([before], kept(APRIL, [{ status: "inProgress" }]));
  const again = withSnapshot(first, kept(APRIL, [{ status: "completed" }]));
  expect(again.map(({ items }) => items[0]?.status)).toEqual(["inProgress", "completed"]);
  expect(snapshotBefore(again, APRIL)).toEqual(before);
});

test("what was submitted and gone on from stays as it was, and what differs is told", () => {
  const submitted = kept(APRIL, [{ status: "inProgress" }, { status: "behind" }]);
  const all = withSnapshot([submitted], kept(nextDekad(APRIL), [{ status: "completed" }]));
  const changed = kept(APRIL, [{ status: "completed" }, { status: "behind" }]);
  expect(withSnapshot(all, changed)).toEqual(all);
  expect(changedSinceSubmitted(all, changed)).toBe(1);
  expect(changedSinceSubmitted(all, submitted)).toBe(0);
  expect(changedSinceSubmitted([submitted], changed)).toBe(0);
});

test("six 旬 are kept, the latest, and fewer of a large ledger", () => {
  const rows: RowParts[] = Array.from({ length: 3_000 }, () => ({ status: "inProgress" }));
  const large = kept(APRIL, rows);
  let dekad = APRIL;
  let [small, big]: [readonly KeptSnapshot[], readonly KeptSnapshot[]] = [[], []];
  for (let count = 0; count < 8; count += 1) {
    small = withSnapshot(small, kept(dekad, [{}]));
    big = withSnapshot(big, { ...large, dekad });
    dekad = nextDekad(dekad);
  }
  expect([small.length, big.length]).toEqual([6, 2]);
  expect(small.at(-1)?.dekad).toEqual(previousDekad(dekad));
  // A workbook's settings hold about 1 MB.
  expect(JSON.stringify(big).length).toBeLessThan(1_000_000);
});
