import { builtInDirectory, readUnits } from "../../../src/units";

const directory = builtInDirectory();
const read = (cell: string): (readonly [string, string | null])[] =>
  readUnits(cell, directory).map(({ text, name, suggestions }) => [text, name ?? suggestions[0] ?? null]);

test.each([
  ["各县(市、区)党委和人名政府", "各县(市、区)党委和人民政府"],
  ["粱园区党委和人民政府", "梁园区党委和人民政府"],
  ["永成市委、市政府", "永城市党委和人民政府"],
  ["市城乡一体化示范区党工委和管尾会", "市城乡一体化示范区党工委和管委会"],
  ["市自然资源和城乡规划局", "市自然资源和规划局"],
  ["市自然资源局和规划局", "市自然资源和规划局"],
  ["市直有关部门和单位", "市直有关部门"],
  ["睢县县委、县政府", "睢县党委和人民政府"],
  ["梁园区委,区政府", "梁园区党委和人民政府"],
])("%s is one name", (cell, unit) => {
  expect(read(cell)).toEqual([[cell, unit]]);
});

test.each([
  ["市委、市政府", ["市委", "市政府"]],
  ["市委,市政府", ["市委", "市政府"]],
  ["市自然资源局和城乡建设局", ["市自然资源和规划局", "市住房和城乡建设局"]],
  ["夏邑县委、夏邑县人民政府", ["中共夏邑县委", "夏邑县人民政府"]],
  ["市公安局和市财证局", ["市公安局", "市财政局"]],
])("%s are two", (cell, units) => {
  expect(read(cell).map(([, unit]) => unit)).toEqual(units);
});

test.each(["各县(市、区)人民政府(官委会)", "各县(市、区)党委(党公委)", "民权县党委和人民正府"])(
  "nothing in %s is sure, though its beginning is a name",
  (cell) => {
    expect(readUnits(cell, directory).map(({ match }) => match)).toEqual(["similar"]);
  },
);
