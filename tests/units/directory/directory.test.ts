import { builtInDirectory, createDirectory, readUnits, type UnitEntry } from "../../../src/units";

describe("the built-in directory", () => {
  const directory = builtInDirectory();

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

describe("groups that only their members' rows name", () => {
  const entry = (name: string, groups: string[], more: Partial<UnitEntry> = {}): UnitEntry => ({
    name,
    aliases: [],
    formerNames: [],
    category: "",
    groups,
    ...more,
  });
  const directory = createDirectory([
    entry("市水利局", ["市直有关单位", "市防汛指挥部"]),
    entry("市城市管理局", ["市直有关单位"]),
    entry("民权县人民政府", ["各县区"]),
    entry("睢县人民政府", ["各县区", "各县(市、区)党政"]),
    entry("市应急管理局", [], { aliases: ["市防汛指挥部"] }),
    entry("睢县县委", ["各县（市、区）党政"]),
    entry("各县(市、区)党政", [], { category: "集合" }),
  ]);

  test.each([
    ["各县区", ["民权县人民政府", "睢县人民政府"]],
    ["市直有关单位", ["市水利局", "市城市管理局"]],
    ["各县（市、区）", ["民权县人民政府", "睢县人民政府"]],
    ["市直相关单位", ["市水利局", "市城市管理局"]],
  ])("%s in a cell stands for them", (cell, members) => {
    expect(readUnits(cell, directory)).toMatchObject([{ members, suggestions: [] }]);
  });

  test("beside other names", () => {
    expect(readUnits("市水利局，各县区", directory).map(({ name }) => name)).toEqual(["市水利局", "各县区"]);
  });

  test("a unit's other name is none", () => {
    expect(directory.isGroup("市应急管理局")).toBe(false);
    expect(readUnits("市防汛指挥部", directory)).toMatchObject([{ name: "市应急管理局", members: [] }]);
  });

  test("a group with a row of its own is that one, however the members' rows write it", () => {
    expect(directory.membersOf("各县(市、区)党政")).toEqual(["睢县人民政府", "睢县县委"]);
  });

  test("they are no entries, and nothing that is suggested", () => {
    expect(directory.entryOf("各县区")).toBeNull();
    expect(directory.entries.map(({ name }) => name)).not.toContain("各县区");
    expect(readUnits("市直机关单位", directory)).toMatchObject([{ name: null, suggestions: [] }]);
  });
});
