import { builtInDirectory, readUnits, type UnitRef } from "../../../src/units";
import { FRESH_ANSWERABLE, FRESH_UNANSWERABLE } from "./fresh-spellings";
import { LAST_ANSWERABLE, LAST_UNANSWERABLE } from "./last-spellings";
import { LATER_ANSWERABLE, LATER_UNANSWERABLE } from "./later-spellings";
import { EVERYDAY_ANSWERABLE, EVERYDAY_UNANSWERABLE } from "./everyday-spellings";
import { ODD_ANSWERABLE, ODD_UNANSWERABLE } from "./odd-spellings";
import { SLIPPED_ANSWERABLE, SLIPPED_UNANSWERABLE } from "./slipped-spellings";
import { ANSWERABLE, UNANSWERABLE } from "./spellings";
import { EXAMINED_CELLS } from "./examined-cells";
import { HASTY_CELLS } from "./hasty-cells";
import { WRITTEN_CELLS } from "./written-cells";

const directory = builtInDirectory();

function sureNames(refs: readonly UnitRef[]): string[] {
  return refs.flatMap(({ name }) => name ?? []);
}

describe.each([
  ["first", ANSWERABLE, UNANSWERABLE, 450],
  ["second", LATER_ANSWERABLE, LATER_UNANSWERABLE, 400],
  ["third", LAST_ANSWERABLE, LAST_UNANSWERABLE, 150],
  ["everyday", EVERYDAY_ANSWERABLE, EVERYDAY_UNANSWERABLE, 230],
  ["slipped", SLIPPED_ANSWERABLE, SLIPPED_UNANSWERABLE, 230],
  ["odd", ODD_ANSWERABLE, ODD_UNANSWERABLE, 230],
  ["fresh", FRESH_ANSWERABLE, FRESH_UNANSWERABLE, 190],
])("the %s list", (_, answerable, unanswerable, least) => {
  const cases = Object.entries(answerable).flatMap(([unit, spellings]) =>
    spellings.split("|").map((text) => ({ text, unit, refs: readUnits(text, directory) })),
  );

  test("no spelling is matched by itself to a unit that it does not mean", () => {
    const wrong = cases.filter(({ refs, unit }) => sureNames(refs).some((name) => name !== unit));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test("nothing that names no unit of the directory is matched by itself", () => {
    const wrong = unanswerable.filter((text) => sureNames(readUnits(text, directory)).length > 0);
    expect(wrong).toEqual([]);
  });

  test("at least 95 of 100 answerable spellings find their unit, by themselves or as the first suggestion", () => {
    const found = cases.filter(
      ({ refs, unit }) => refs.length === 1 && (refs[0]?.name ?? refs[0]?.suggestions[0]) === unit,
    );
    expect(cases.length).toBeGreaterThan(least);
    expect(found.length / cases.length).toBeGreaterThanOrEqual(0.95);
  });

  test("what names no unit is seldom even offered one", () => {
    const offered = unanswerable.filter((text) =>
      readUnits(text, directory).some(({ suggestions }) => suggestions.length > 0),
    );
    expect(offered.length / unanswerable.length).toBeLessThanOrEqual(0.05);
  });
});

describe.each([
  ["written", WRITTEN_CELLS, 350],
  ["hasty", HASTY_CELLS, 320],
  ["examined", EXAMINED_CELLS, 300],
])("the %s cells", (_, cells, least) => {
  const read = cells.map(([cell, units]) => ({
    cell,
    units: units === "" ? [] : units.split("|"),
    refs: readUnits(cell, directory),
  }));

  test("no unit is matched by itself that the cell does not name", () => {
    const wrong = read.filter(({ refs, units }) => sureNames(refs).some((name) => !units.includes(name)));
    expect(wrong.map(({ cell }) => cell)).toEqual([]);
  });

  test("of at least 95 of 100 cells all units are found, by themselves or as the first suggestion", () => {
    const answerable = read.filter(({ units }) => units.length > 0);
    const found = answerable.filter(({ refs, units }) => {
      const first = refs.map(({ name, suggestions }) => name ?? suggestions[0]);
      return units.every((unit) => first.includes(unit));
    });
    expect(read.length).toBeGreaterThan(least);
    expect(found.length / answerable.length).toBeGreaterThanOrEqual(0.95);
  });

  test("what names no unit is seldom even offered one", () => {
    const unanswerable = read.filter(({ units }) => units.length === 0);
    const offered = unanswerable.filter(({ refs }) => refs.some(({ suggestions }) => suggestions.length > 0));
    expect(offered.length / unanswerable.length).toBeLessThanOrEqual(0.05);
  });
});
