import { builtInDirectory, readUnits, type UnitRef } from "../../../src/units";
import { ANSWERABLE, UNANSWERABLE } from "./spellings";

const directory = builtInDirectory();
const cases = Object.entries(ANSWERABLE).flatMap(([unit, spellings]) =>
  spellings.split("|").map((text) => ({ text, unit, refs: readUnits(text, directory) })),
);

function sureNames(refs: readonly UnitRef[]): string[] {
  return refs.flatMap(({ name }) => name ?? []);
}

test("no spelling is matched by itself to a unit that it does not mean", () => {
  const wrong = cases.filter(({ refs, unit }) => sureNames(refs).some((name) => name !== unit));
  expect(wrong.map(({ text }) => text)).toEqual([]);
});

test("nothing that names no unit of the directory is matched by itself", () => {
  const wrong = UNANSWERABLE.filter((text) => sureNames(readUnits(text, directory)).length > 0);
  expect(wrong).toEqual([]);
});

test("at least 95 of 100 answerable spellings find their unit, by themselves or as the first suggestion", () => {
  const found = cases.filter(
    ({ refs, unit }) => refs.length === 1 && (refs[0]?.name ?? refs[0]?.suggestions[0]) === unit,
  );
  expect(cases.length).toBeGreaterThan(450);
  expect(found.length / cases.length).toBeGreaterThanOrEqual(0.95);
});

test("what names no unit is seldom even offered one", () => {
  const offered = UNANSWERABLE.filter((text) =>
    readUnits(text, directory).some(({ suggestions }) => suggestions.length > 0),
  );
  expect(offered.length / UNANSWERABLE.length).toBeLessThanOrEqual(0.05);
});
