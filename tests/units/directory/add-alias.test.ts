import { gridOf } from "../../../src/sheet";
import { addAlias, builtInDirectory, readDirectory, readUnits } from "../../../src/units";

const HEADER = ["规范名称", "别名", "曾用名", "类别", "所属集合"];

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
