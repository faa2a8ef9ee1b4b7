import fc from "fast-check";
import { compareDekads, type Dekad, dekadLabel, nextDekad, previousDekad } from "../../src/calendar";
import { rectificationKind } from "../../src/ledger";
import { mergeReturns } from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { masterOf, returnOf } from "./returned-ledgers";

const APRIL: Dekad = { year: 2019, month: 4, part: 1 };
const MARCH = previousDekad(APRIL);
const MID_APRIL = nextDekad(APRIL);

/** The 旬 merged of a master that names one, and of returns that name these. */
function mergedDekad(masterDekad: Dekad | null, named: readonly Dekad[]): Dekad | null {
  const returned = named.map((dekad, place) =>
    returnOf(`${place}.xlsx`, [`整改台账（${dekadLabel(dekad)}）`], {}),
  );
  return mergeReturns(masterOf({}), returned, {
    kind: rectificationKind,
    directory: builtInDirectory(),
    masterDekad,
  }).dekad;
}

test.each([
  ["two stale returns do not outvote a fresh one", APRIL, [MARCH, MARCH, APRIL], APRIL],
  ["nor one for the 旬 after", APRIL, [MARCH, MARCH, MID_APRIL], MID_APRIL],
  ["where all are of the 旬 after, that is merged", MARCH, [APRIL, APRIL], APRIL],
  [
    "where all are earlier, the master's takes no step back",
    APRIL,
    [previousDekad(MARCH), MARCH, MARCH],
    APRIL,
  ],
  ["from the master's 旬 on, most of them", MARCH, [MARCH, MARCH, APRIL], MARCH],
  ["of a master that names none, most of them", null, [MARCH, MARCH, APRIL], MARCH],
])("%s", (_, master, named, expected) => {
  expect(mergedDekad(master, named)).toEqual(expected);
});

test.each([
  [
    "most of them in the master's 旬 or a day after",
    ["2019年4月9日", "2019年4月11日", "2019年4月15日"],
    APRIL,
  ],
  ["most of them in the 旬 after", ["2019年4月9日", "2019年4月18日", "2019年4月19日"], null],
  ["none of them", [], null],
])("where no return names a 旬, by the days on which they were filled in: %s", (_, days, expected) => {
  const returned = days.map((day, place) =>
    returnOf(`${place}.xlsx`, ["整改台账", `填报单位：市水利局  填报日期：${day}`], {}),
  );
  const { dekad } = mergeReturns(masterOf({}), returned, {
    kind: rectificationKind,
    directory: builtInDirectory(),
    masterDekad: APRIL,
  });
  expect(dekad).toEqual(expected);
});

test("the order of the files does not matter", () => {
  const dekad = fc.constantFrom(MARCH, APRIL, MID_APRIL);
  fc.assert(
    fc.property(dekad, fc.array(dekad, { maxLength: 5 }), (master, named) => {
      const inOrder = mergedDekad(master, named);
      expect(mergedDekad(master, named.toReversed())).toEqual(inOrder);
      const isCurrent = (one: Dekad | null): boolean => one !== null && compareDekads(one, master) >= 0;
      expect(isCurrent(inOrder)).toBe(named.length > 0);
    }),
    { numRuns: 25 },
  );
});
