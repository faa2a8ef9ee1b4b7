import fc from "fast-check";
import { builtInDirectory, decide, normalizeUnitCell, readUnits } from "../../../src/units";
import { PLAN_CELLS } from "../reading/plan-cells";
import { ANSWERABLE, UNANSWERABLE } from "../reading/spellings";

const directory = builtInDirectory();
const after = (cell: string): string => normalizeUnitCell(cell, directory).after;
const reasons = (cell: string): string[] =>
  normalizeUnitCell(cell, directory).changes.map(({ kind, reason }) => `${kind} ${reason}`);

test.each([
  ["市环保局、国土局牵头，商丘市水利局(配合)", "市生态环境局、市自然资源和规划局牵头，市水利局(配合)"],
  ["市发展改革", "市发展改革委"],
  ["市扬尘办(市城管局", "市扬尘办(市城管局)"],
  ["市扬尘办（市城管局,市公安局", "市扬尘办（市城管局）,市公安局"],
  ["市城管局)", "市城管局"],
  ["及各县(市、区)人民政府(管委会)", "各县(市、区)人民政府(管委会)"],
  ["市公安局市财政局,市水利局", "市公安局,市财政局,市水利局"],
  ["市公安局 市财政局", "市公安局、市财政局"],
  ["市公安局\n市环保局", "市公安局\n市生态环境局"],
  ["市农业局(市畜牧局)等部门负责", "市农业农村局(市畜牧局)等部门负责"],
  ["市公安局、市财政局、", "市公安局、市财政局"],
  ["市生态\n环境局", "市生态环境局"],
  ["各县（市、区）人民政府（管委会）", "各县（市、区）人民政府（管委会）"],
  ["市生太环境局、省生态环境厅", "市生太环境局、省生态环境厅"],
  ["市建筑垃圾办(市城管局)", "市建筑垃圾办(市城管局)"],
  ["中共商丘市纪律检查委员会、商丘市监察委员会", "市纪委监委"],
  ["商丘市财政局、市监委和市纪委", "市财政局、市纪委监委"],
  ["市环保局、市生态环境局、商丘市财政局", "市环保局、市生态环境局、市财政局"],
  ["市公安局交警支队（市交警支队）、商丘市财政局", "市公安局交警支队（市交警支队）、市财政局"],
  ["市纪委牵头、市监委配合", "市纪委牵头、市监委配合"],
  ["市纪委、商丘市财政局、市监委", "市纪委监委、市财政局、市纪委监委"],
])("%j becomes %j", (cell, expected) => {
  expect(after(cell)).toBe(expected);
});

test("each change says what it is and why", () => {
  expect(reasons("及市环保局市工信局,市发展改革,市扬尘办(市城管局")).toEqual([
    "unit-separator dangling",
    "unit-former former",
    "unit-separator no-separator",
    "unit-nonstandard alias",
    "unit-nonstandard repaired",
    "unit-bracket unclosed-bracket",
  ]);
});

test("changes are the whole difference: undone one by one they give the cell back", () => {
  const { before, after: written, changes } = normalizeUnitCell("及市环保局市发改委、市城管局)", directory);
  let text = written;
  for (const change of changes) {
    expect(before.slice(change.start, change.end)).toBe(change.before);
    text = text.slice(0, change.start) + change.before + text.slice(change.start + change.after.length);
  }
  expect(text).toBe(before);
});

test("a similar name is written only when a person has accepted it", () => {
  const decisions = decide([], { spelling: "拓城县", unit: "柘城县人民政府", verdict: "accepted" });
  const { after: written, changes } = normalizeUnitCell("拓城县、雎县", directory, decisions);
  expect(written).toBe("柘城县人民政府、雎县");
  expect(changes.map(({ kind, reason }) => [kind, reason])).toEqual([["unit-similar", "similar"]]);
});

test("no unit is written twice side by side", () => {
  const twice = (text: string): string[] => {
    const refs = readUnits(text, directory);
    return refs.flatMap(({ name, text: written }, at) =>
      name !== null && written === name && refs[at + 1]?.text === name ? [name] : [],
    );
  };
  fc.assert(
    fc.property(cells, (cell) => {
      expect(twice(after(cell))).toEqual(twice(cell));
    }),
    { numRuns: 1500 },
  );
});

const spellings = [...Object.values(ANSWERABLE).flatMap((list) => list.split("|")), ...UNANSWERABLE];
const cells = fc
  .array(
    fc.tuple(
      fc.constantFrom(...spellings, ...PLAN_CELLS.map(([cell]) => cell)),
      fc.constantFrom(
        "、",
        ",",
        "，",
        "；",
        "和",
        "及",
        "以及",
        "会同",
        " ",
        "\n",
        "",
        "牵头，",
        "(牵头)、",
        "等，",
        "（备注、说明）,",
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.flat().join(""));

test("done twice, nothing more changes", () => {
  fc.assert(
    fc.property(cells, (cell) => {
      const once = after(cell);
      expect(after(once)).toBe(once);
    }),
    { numRuns: 1500 },
  );
});

test("the units read are the same before and after", () => {
  fc.assert(
    fc.property(cells, (cell) => {
      const names = (text: string): string[] => readUnits(text, directory).flatMap(({ name }) => name ?? []);
      expect(names(after(cell))).toEqual(names(cell));
    }),
    { numRuns: 1500 },
  );
});
