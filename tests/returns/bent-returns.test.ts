import fc from "fast-check";
import { readStatus, rectificationKind, type Item, type Status } from "../../src/ledger";
import { mergeReturns, type MergeResult, type ReturnOutcome } from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { bends, bentReturn, markOf, MASTER_ITEMS, type BentReturn } from "./bent-returns";

const RUNS = { numRuns: 20 };

function merge(returns: readonly BentReturn[]): MergeResult {
  return mergeReturns(
    MASTER_ITEMS,
    returns.map(({ returned }) => returned),
    { kind: rectificationKind, directory: builtInDirectory() },
  );
}

/** Sets in which each unit returns once. */
const sets = fc
  .uniqueArray(bends, { selector: ({ unit }) => unit, minLength: 1, maxLength: 5 })
  .map((all) => all.map((bend, index) => bentReturn(bend, `${index}.xlsx`)));

function rowsOf({ matched, unmatched, notOwn, repeated }: ReturnOutcome): Item[] {
  const places = [matched, notOwn, repeated].map((list) => [
    ...new Set(list.map(({ returned }) => returned)),
  ]);
  return [...places.flat(), ...unmatched];
}

const marksIn = (text: string): string[] => text.match(/〔[^〕]*〕/g) ?? [];

test("every returned row is told exactly once", () => {
  fc.assert(
    fc.property(sets, (returns) => {
      const result = merge(returns);
      for (const [index, { returned, rows }] of returns.entries()) {
        const outcome = result.returns[index];
        const told = outcome ? rowsOf(outcome) : [];
        expect(told).toHaveLength(rows);
        expect(new Set(told)).toEqual(new Set(returned.rows.map(({ item }) => item)));
      }
    }),
    RUNS,
  );
});

test("no row goes to a wrong item, and what is an item's own arrives, once", () => {
  fc.assert(
    fc.property(sets, (returns) => {
      const { items } = merge(returns);
      for (const { before, progress } of items) {
        for (const entry of progress) expect(marksIn(entry.text)).toEqual([markOf(before)]);
        const said = progress.map(({ file, sheet, row }) => `${file} ${sheet} ${row}`);
        expect(new Set(said).size).toBe(said.length);
        const units = returns.filter(({ reported }) => reported.has(before)).map(({ unit }) => unit);
        expect(new Set(progress.map(({ unit }) => unit))).toEqual(new Set(units));
      }
    }),
    RUNS,
  );
});

test("every disagreement on a status is raised, and none that is not there", () => {
  fc.assert(
    fc.property(sets, (returns) => {
      const { conflicts } = merge(returns);
      const raised = conflicts.filter(({ kind }) => kind === "status").map(({ before }) => before);
      const planted = MASTER_ITEMS.filter((item) => {
        const words = returns.flatMap(({ reported }) => reported.get(item) ?? []);
        const statuses = new Set(
          words.flatMap((word): Status[] | Status => readStatus(word === "" ? null : word) ?? []),
        );
        return statuses.size > 1;
      });
      expect(raised).toEqual(planted);
    }),
    RUNS,
  );
});

test("the files in any order give the same, byte for byte", () => {
  fc.assert(
    fc.property(sets, fc.infiniteStream(fc.nat(100)), (returns, places) => {
      const shuffled = returns
        .map((one) => ({ one, place: Number(places.next().value) }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ one }) => one);
      const plain = (result: MergeResult): string =>
        JSON.stringify(result, (_, value: unknown) =>
          value instanceof Map ? Array.from(value as ReadonlyMap<unknown, unknown>) : value,
        );
      expect(plain(merge(shuffled))).toBe(plain(merge(returns)));
    }),
    { numRuns: 15 },
  );
});

test("of two returns of a unit the later counts for what it speaks of, and the earlier for the rest", () => {
  fc.assert(
    fc.property(bends, bends, (earlier, later) => {
      const [first, second] = [
        bentReturn(earlier, "b.xlsx", 8),
        bentReturn({ ...later, unit: earlier.unit }, "a.xlsx", 10),
      ];
      const { items, returns } = merge([first, second]);
      for (const { before, progress } of items) {
        const files = new Set(progress.map(({ file }) => file));
        const expected = second.reported.has(before)
          ? ["a.xlsx"]
          : first.reported.has(before)
            ? ["b.xlsx"]
            : [];
        expect([...files]).toEqual(expected);
      }
      const covered = [...first.reported.keys()].every((item) => second.reported.has(item));
      const outcome = returns.find(({ file }) => file === "b.xlsx");
      expect(outcome?.supersededBy).toBe(covered && first.reported.size > 0 ? "a.xlsx" : null);
    }),
    RUNS,
  );
});
