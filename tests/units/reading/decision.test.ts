import { builtInDirectory, decide, readUnits } from "../../../src/units";

const directory = builtInDirectory();

describe("decisions", () => {
  test("an accepted suggestion names the unit and is not asked again", () => {
    const decisions = decide([], { spelling: "拓城县", unit: "柘城县人民政府", verdict: "accepted" });
    expect(readUnits("拓 城县", directory, decisions)[0]).toMatchObject({
      match: "similar",
      name: "柘城县人民政府",
      suggestions: [],
    });
  });

  test("a rejected suggestion is offered no more", () => {
    const decisions = decide([], { spelling: "拓城县", unit: "柘城县人民政府", verdict: "rejected" });
    expect(readUnits("拓城县", directory, decisions)[0]).toMatchObject({ match: "none", suggestions: [] });
  });

  test("a later decision on the same spelling replaces the earlier", () => {
    const first = decide([], { spelling: "拓城县", unit: "柘城县人民政府", verdict: "accepted" });
    const second = decide(first, { spelling: "拓城县", unit: "永城市人民政府", verdict: "accepted" });
    const third = decide(second, { spelling: "拓城县", unit: "永城市人民政府", verdict: "rejected" });
    expect(second).toHaveLength(1);
    expect(third).toEqual([{ spelling: "拓城县", unit: "永城市人民政府", verdict: "rejected" }]);
  });
});
