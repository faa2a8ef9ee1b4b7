import fc from "fast-check";
import { gridOf, type CellValue, type Grid, type SheetSpec } from "../../../src/sheet";
import {
  addAlias,
  builtInDirectory,
  createDirectory,
  directorySheet,
  readDirectory,
  readUnits,
  type UnitEntry,
} from "../../../src/units";

const HEADER = ["规范名称", "别名", "曾用名", "类别", "所属集合"];

function gridFrom(spec: SheetSpec): Grid {
  const rows = spec.rows.map(({ cells }) =>
    cells.map((cell): CellValue => (cell === null || typeof cell.value === "object" ? null : cell.value)),
  );
  return { ...gridOf(spec.name, rows), merges: spec.merges ?? [] };
}

function entry(name: string, more: Partial<UnitEntry> = {}): UnitEntry {
  return { name, aliases: [], formerNames: [], category: "市直部门", groups: [], ...more };
}

describe("the built-in directory", () => {
  const directory = builtInDirectory();

  test("is without defects when it is read as a sheet", () => {
    const { problems, directory: again } = readDirectory(gridFrom(directorySheet(directory)));
    expect(problems).toEqual([]);
    expect(again.entries).toEqual(directory.entries);
    expect(again.city).toBe("商丘市");
  });

  test("groups expand through groups, each unit once", () => {
    expect(directory.membersOf("各县(市、区)人民政府")).toHaveLength(9);
    expect(directory.membersOf("各县(市、区)人民政府(管委会)")).toHaveLength(10);
    const both = directory.membersOf("各县(市、区)党委和人民政府");
    expect(both).toHaveLength(18);
    expect(new Set(both).size).toBe(18);
    expect(directory.membersOf("市城乡一体化示范区党工委和管委会")).toEqual([
      "市城乡一体化示范区党工委",
      "市城乡一体化示范区管委会",
    ]);
    expect(directory.membersOf("市直有关部门")).toEqual([]);
    expect(directory.isGroup("市直有关部门")).toBe(true);
  });

  test.each([
    ["中共梁园区委", "梁园区"],
    ["梁园区人民政府", "梁园区"],
    ["中共睢县委宣传部", "睢县"],
    ["永城市人民政府", "永城市"],
    ["市城乡一体化示范区党工委", "市城乡一体化示范区"],
    ["市公安局", null],
    ["各县(市、区)人民政府", null],
    ["没有的单位", null],
  ])("%s is of %s", (name, county) => {
    expect(directory.countyOf(name)).toBe(county);
  });
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

describe("adding an alias", () => {
  const grid = gridOf("单位名录", [
    HEADER,
    ["市水利局", "水利；水局", "", "", ""],
    ["市公安局", null, "", "", ""],
  ]);

  test("gives a directory that knows it and the change to the sheet", () => {
    const { directory } = readDirectory(grid);
    const added = addAlias(directory, "市水利局", "市水务局");
    expect(added.edits).toEqual([
      {
        sheet: "单位名录",
        row: 1,
        column: 1,
        before: "水利；水局",
        after: "水利；水局；市水务局",
        kind: "unit-alias-added",
      },
    ]);
    expect(readUnits("市水务局", added.directory)[0]).toMatchObject({ match: "alias", name: "市水利局" });
    expect(readUnits("市水务局", directory)[0]?.match).not.toBe("alias");
    const [second] = addAlias(added.directory, "市水利局", "水务、水利局").edits;
    expect(second).toMatchObject({
      before: "水利；水局；市水务局",
      after: "水利；水局；市水务局；“水务、水利局”",
    });
  });

  test("makes the column where the sheet has none", () => {
    const { directory } = readDirectory(
      gridOf("单位名录", [
        ["规范名称", "类别"],
        ["市水利局", "市直部门"],
      ]),
    );
    expect(
      addAlias(directory, "市水利局", "市水务局").edits.map(({ row, column, after }) => [row, column, after]),
    ).toEqual([
      [0, 2, "别名"],
      [1, 2, "市水务局"],
    ]);
  });

  test("a name that is taken is not given twice", () => {
    const { directory } = readDirectory(grid);
    expect(addAlias(directory, "市公安局", "水局")).toEqual({ directory, edits: [], takenBy: "市水利局" });
  });

  test("an unknown unit is a mistake of the caller", () => {
    expect(() => addAlias(builtInDirectory(), "没有的单位", "别名")).toThrow(RangeError);
  });
});
