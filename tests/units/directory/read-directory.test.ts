import fc from "fast-check";
import { cellsOfRow, gridOf, type CellValue, type Grid, type SheetSpec } from "../../../src/sheet";
import {
  builtInDirectory,
  createDirectory,
  directorySheet,
  readDirectory,
  readUnits,
  type UnitEntry,
} from "../../../src/units";

const HEADER = ["规范名称", "别名", "曾用名", "类别", "所属集合"];

function gridFrom(spec: SheetSpec): Grid {
  const rows = spec.rows.map((row) =>
    cellsOfRow(row).map((cell): CellValue =>
      cell === null || typeof cell.value === "object" ? null : cell.value,
    ),
  );
  return { ...gridOf(spec.name, rows), merges: spec.merges ?? [] };
}

function entry(name: string, more: Partial<UnitEntry> = {}): UnitEntry {
  return { name, aliases: [], formerNames: [], category: "市直部门", groups: [], ...more };
}

test("the built-in directory is without defects when it is read as a sheet", () => {
  const directory = builtInDirectory();
  const { problems, directory: again } = readDirectory(gridFrom(directorySheet(directory)));
  expect(problems).toEqual([]);
  expect(again.entries).toEqual(directory.entries);
  expect(again.city).toBe("商丘市");
});

describe("reading a sheet", () => {
  test("finds the columns by name under a title, and splits the lists outside brackets", () => {
    const grid = gridOf("单位名录", [
      ["开封市单位名录"],
      ["类别", "规 范\n名称", "所属集合", "别名", "曾用名"],
      [
        "市直部门",
        "市生态环境局",
        null,
        "生态局、环境局；“局、委”\n市环境局(机关、直属)",
        "市环保局，市环境保护局",
      ],
      [null, null, null, null, null],
      ["集合", "各县(市、区)人民政府", "", "各县区", ""],
      ["县市区", "兰考县人民政府", "各县(市、区)人民政府", "兰考县", ""],
      ["注：由整改办维护"],
    ]);
    const { directory, problems } = readDirectory(grid);
    expect(problems).toEqual([]);
    expect(directory.city).toBe("开封市");
    expect(directory.entries[0]).toEqual(
      entry("市生态环境局", {
        aliases: ["生态局", "环境局", "局、委", "市环境局(机关、直属)"],
        formerNames: ["市环保局", "市环境保护局"],
      }),
    );
    expect(directory.membersOf("各县(市、区)人民政府")).toEqual(["兰考县人民政府"]);
    expect(readUnits("开封市环保局,商丘市环保局", directory).map(({ match }) => match)).toEqual([
      "former",
      "none",
    ]);
  });

  test.each(["所属集合", "所属组别", "所属分组", "组别", "分组"])(
    "%s says to which groups a unit belongs",
    (header) => {
      const grid = gridOf("单位名录", [
        ["规范名称", header],
        ["市水利局", "市直有关单位"],
      ]);
      expect(readDirectory(grid).directory.membersOf("市直有关单位")).toEqual(["市水利局"]);
    },
  );

  test.each([
    ["单位名称", "联系人", "电话"],
    ["单位", "简称"],
    ["名称", "简称"],
    ["单位全称", "联系人"],
  ])("a list of units with the headers %s is a directory", (...headers) => {
    const grid = gridOf("单位名录", [["青河县单位名录"], headers, ["县水利局", "水利局", ""]]);
    expect(readDirectory(grid).directory.entries.map(({ name }) => name)).toEqual(["县水利局"]);
  });

  test("reports defects with their cells, and reads the rest", () => {
    const grid = gridOf("单位名录", [
      HEADER,
      ["市公安局", "公安", "", "市直部门", "甲"],
      ["市公安局", "", "", "市直部门", ""],
      ["", "某局", "", "", ""],
      ["市水利局", "公安", "", "市直部门", "没有的集合"],
      ["市财政局", "市水利局", "", "市直部门", ""],
      ["甲", "", "", "集合", "乙"],
      ["乙", "", "", "集合", "甲"],
    ]);
    const { directory, problems } = readDirectory(grid);
    expect(problems.map(({ code, row, column, value, other }) => [code, row, column, value, other])).toEqual([
      ["name-duplicate", 2, 0, "市公安局", "市公安局"],
      ["name-blank", 3, 0, "", null],
      ["alias-ambiguous", 4, 1, "公安", "市公安局"],
      ["group-unknown", 4, 4, "没有的集合", null],
      ["alias-ambiguous", 5, 1, "市水利局", "市水利局"],
      ["group-cycle", 6, 4, "乙", "甲"],
      ["group-cycle", 7, 4, "甲", "乙"],
    ]);
    expect(directory.entries.map(({ name }) => name)).toEqual([
      "市公安局",
      "市水利局",
      "市财政局",
      "甲",
      "乙",
    ]);
    expect(directory.membersOf("甲")).toEqual(["市公安局"]);
  });

  test("a sheet without the header is an empty directory and a problem", () => {
    const { directory, problems } = readDirectory(gridOf("Sheet2", [["序号", "反馈问题"]]));
    expect(problems.map(({ code }) => code)).toEqual(["header-missing"]);
    expect(directory.entries).toEqual([]);
  });

  test("categories merged down count for each row, a row merged across is a title", () => {
    const grid: Grid = {
      ...gridOf("单位名录", [
        HEADER,
        ["一、市直部门"],
        ["市公安局", "", "", "市直部门", ""],
        ["市水利局", "", "", null, ""],
      ]),
      merges: [
        { top: 1, left: 0, bottom: 1, right: 4 },
        { top: 2, left: 3, bottom: 3, right: 3 },
      ],
    };
    expect(readDirectory(grid).directory.entries).toEqual([entry("市公安局"), entry("市水利局")]);
  });
});

const text = fc
  .array(fc.constantFrom(...Array.from("市县局委办、；(),各生态环境和A1")), { minLength: 1, maxLength: 8 })
  .map((characters) => `名${characters.join("")}`);
const entries = fc
  .uniqueArray(
    fc.record({
      name: text,
      aliases: fc.uniqueArray(text, { maxLength: 3 }),
      formerNames: fc.uniqueArray(text, { maxLength: 2 }),
      category: fc.constantFrom("市直部门", "集合", ""),
      groups: fc.uniqueArray(text, { maxLength: 2 }),
    }),
    { selector: ({ name }) => name.normalize("NFKC").toLowerCase(), maxLength: 8 },
  )
  .map((list) => createDirectory(list, "商丘市"));

test("a directory written as a sheet and read back is the same directory", () => {
  fc.assert(
    fc.property(entries, (directory) => {
      const again = readDirectory(gridFrom(directorySheet(directory))).directory;
      expect(again.entries).toEqual(directory.entries);
      expect(again.city).toBe(directory.city);
    }),
  );
});
