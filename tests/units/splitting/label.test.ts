import { builtInDirectory, normalizeUnitCell, readUnits } from "../../../src/units";

const directory = builtInDirectory();
const read = (cell: string): (string | null)[][] =>
  readUnits(cell, directory).map(({ name, role, note }) => [name, role, note]);

test("the title of another column glued to a name ends the list, as in the plan of 2018", () => {
  const cell = "市政府办公室,市发展改革委,市工业和信息化局主体责任:各牵头单位主要负责同志";
  expect(readUnits(cell, directory).map(({ name, match }) => [name, match])).toEqual([
    ["市政府办公室", "exact"],
    ["市发展改革委", "exact"],
    ["市工业和信息化局", "exact"],
  ]);
  expect(read(cell).at(-1)).toEqual(["市工业和信息化局", null, "主体责任:各牵头单位主要负责同志"]);
  expect(normalizeUnitCell(cell, directory).changes).toEqual([]);
});

test.each([
  ["市环保局责任单位:市发改委", "市生态环境局", "责任单位:市发改委"],
  ["市公安局责 任 人：张三、李四", "市公安局", "责 任 人：张三、李四"],
  ["市公安局\n责任人:市发改委主要负责同志", "市公安局", "责任人:市发改委主要负责同志"],
  ["市公安局、监管责任:市环保局", "市公安局", "监管责任:市环保局"],
  ["市公安局(牵头)整改时限:2019年底", "市公安局", "整改时限:2019年底"],
  ["市公安局牵头单位:市环保局", "市公安局", "牵头单位:市环保局"],
])("%j names one unit", (cell, unit, note) => {
  expect(read(cell).map(([name, , rest]) => [name, rest])).toEqual([[unit, note]]);
});

test("what follows the title of another column is not touched", () => {
  expect(normalizeUnitCell("市环保局、市发改委主体责任:市环保局局长、", directory).after).toBe(
    "市生态环境局、市发展改革委主体责任:市环保局局长、",
  );
});

test.each([
  ["牵头单位:市公安局、市财政局;配合单位:市水利局", ["牵头", "牵头", "配合"]],
  ["市公安局;配合单位:市水利局", [null, "配合"]],
  ["牵头单位：市公安局配合单位：市水利局", ["牵头", "配合"]],
  ["牵 头 单 位:市公安局\n配合单位:市水利局(等)", ["牵头", "等"]],
  ["主体责任:市公安局、市水利局", [null, null]],
])("%j is a list of this column's units throughout", (cell, roles) => {
  expect(read(cell).map(([, role]) => role)).toEqual(roles);
  expect(read(cell).map(([name]) => name)).not.toContain(null);
});

test("a label inside brackets ends nothing", () => {
  expect(read("市公安局(责任人:张三)、市水利局")).toEqual([
    ["市公安局", null, "责任人:张三"],
    ["市水利局", null, null],
  ]);
});
