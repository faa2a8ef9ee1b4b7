import fc from "fast-check";
import type { Item } from "../../src/ledger";
import { drawSample, type SampleSize, stratumBy } from "../../src/verification";
import { builtInDirectory } from "../../src/units";
import { readItem, readItems } from "../measures/read-items";

const STRATA = ["睢县", "民权县", "市直部门"];
const items = readItems(
  Array.from({ length: 60 }, (_, at) => ({
    responsible: STRATA[at % 3] ?? "",
    status: "completed" as const,
  })),
);
const stratumOf = ({ text }: Item): string => text.responsibleUnits ?? "";
const drawn = (all: readonly Item[], seed: string, size: SampleSize): Item[] =>
  drawSample(all, { size, seed, stratumOf }).flatMap((stratum) => stratum.drawn);
const numbers = (all: readonly Item[]): string[] => all.map(({ number }) => number).sort();
const some = fc.subarray([...items], { minLength: 1 });
const size: fc.Arbitrary<SampleSize> = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map((percent) => ({ share: percent / 100 })),
  fc.integer({ min: 1, max: 80 }).map((count) => ({ count })),
);

test("the same seed draws the same, in whatever order the rows stand", () => {
  fc.assert(
    fc.property(some, fc.string(), size, (all, seed, wanted) => {
      expect(numbers(drawn(all.toReversed(), seed, wanted))).toEqual(numbers(drawn(all, seed, wanted)));
    }),
  );
});

test("as many as asked, but at least one of each stratum and never more than there are", () => {
  fc.assert(
    fc.property(some, fc.string(), size, (all, seed, wanted) => {
      const strata = drawSample(all, { size: wanted, seed, stratumOf });
      const asked = Math.min(
        "count" in wanted ? wanted.count : Math.ceil((Math.round(wanted.share * 100) * all.length) / 100),
        all.length,
      );
      const count = strata.reduce((sum, stratum) => sum + stratum.drawn.length, 0);
      expect(strata.every((stratum) => stratum.drawn.length >= 1)).toBe(true);
      expect(strata.every((stratum) => stratum.drawn.every((item) => stratum.items.includes(item)))).toBe(
        true,
      );
      expect(count).toBeGreaterThanOrEqual(asked);
      expect(count).toBeLessThanOrEqual(asked + strata.length - 1);
    }),
  );
});

test.each([
  [14, 7],
  [28, 14],
  [56, 28],
  [15, 8],
  [100, 50],
])("of 50 items %d%% are %d", (percent, expected) => {
  const all = items.slice(0, 50);
  const strata = drawSample(all, { size: { share: percent / 100 }, seed: "1", stratumOf: () => "全部" });
  expect(strata.map((stratum) => stratum.drawn.length)).toEqual([expected]);
});

test("an item that is taken away changes no other but the one that takes its place", () => {
  fc.assert(
    fc.property(fc.nat(59), fc.string(), (at, seed) => {
      const before = numbers(drawn(items, seed, { count: 15 }));
      const after = numbers(drawn(items.toSpliced(at, 1), seed, { count: 15 }));
      const gone = before.filter((number) => !after.includes(number));
      expect(gone.length).toBeLessThanOrEqual(2);
    }),
  );
});

test("every item is as likely as any other", () => {
  const times = new Map(items.map(({ number }) => [number, 0]));
  const seeds = Array.from({ length: 400 }, (_, at) => `种子${at}`);
  for (const seed of seeds) {
    for (const number of numbers(drawn(items, seed, { count: 15 })))
      times.set(number, (times.get(number) ?? 0) + 1);
  }
  // A quarter of 400, give or take five times the standard deviation of 8.7.
  for (const count of times.values()) expect(Math.abs(count - 100)).toBeLessThan(44);
});

test.each([
  ["睢县人民政府", "睢县"],
  ["睢县县委、睢县人民政府", "睢县"],
  ["睢县人民政府、民权县人民政府", "涉及多个县（市、区）"],
  ["各县(市、区)人民政府", "涉及多个县（市、区）"],
  ["市水利局", "市直部门"],
  ["没听说过的单位", "市直部门"],
])("%s lies in %s", (responsible, expected) => {
  expect(stratumBy(builtInDirectory())(readItem({ responsible }))).toBe(expected);
});
