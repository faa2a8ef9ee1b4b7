import { builtInDirectory } from "../../../src/units";

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
