import { indexOf } from "../../../src/units/matching/unit-index";
import { holdsTwoNames } from "../../../src/units/matching/two-names";
import { builtInDirectory, readUnits } from "../../../src/units";

const directory = builtInDirectory();
const index = indexOf(directory);
const unitOf = (text: string): string | null => {
  const [first, ...others] = readUnits(text, directory);
  return others.length === 0 ? (first?.name ?? null) : null;
};

test.each([
  ["市公安局、交警支队", "市交警支队", true],
  ["市公安局和交警支队", "市交警支队", true],
  ["市委\n市直机关工委", "市委直属机关工委", true],
  ["国家税务总局、商丘市税务局", "市税务局", true],
  ["市公安局交警支队", "市交警支队", false],
  ["市公安局\n交警支队", "市交警支队", false],
  ["市委、市政府信访局", "市信访局", false],
  ["梁园区委、宣传部", "中共梁园区委宣传部", false],
  ["梁园区委、区政府", "梁园区党委和人民政府", false],
  ["市纪委、监委", "市纪委监委", false],
])("%j read as %s holds two names: %s", (text, unit, expected) => {
  expect(holdsTwoNames(text, unit, index, unitOf)).toBe(expected);
});
