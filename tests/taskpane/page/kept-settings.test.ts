import { forget, keptSettings, keptWorkbooks } from "../../../src/taskpane/page/kept-settings";
import { giveStore, Shelf } from "../shelf";

const give = (storage: unknown): void => {
  giveStore("localStorage", storage);
};

describe("what the page keeps in the browser", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "localStorage");
  });

  test("is kept by the name of the file, for the next time that the page is opened", async () => {
    give(new Shelf());
    await keptSettings("台账.xlsx").save({ version: 1, decisions: [{ spelling: "拓城县", name: "柘城县" }] });
    expect(await keptSettings("台账.xlsx").load()).toEqual({
      version: 1,
      decisions: [{ spelling: "拓城县", name: "柘城县" }],
    });
    expect(await keptSettings("别的.xlsx").load()).toBeNull();
    expect(keptWorkbooks().map(({ fileName }) => fileName)).toEqual(["台账.xlsx"]);
  });

  test("is forgotten when the user says so, and nothing else with it", async () => {
    const shelf = new Shelf();
    give(shelf);
    shelf.setItem("another page", "its own");
    await keptSettings("甲.xlsx").save({ version: 1 });
    await keptSettings("乙.xlsx").save({ version: 1 });
    forget(["甲.xlsx"]);
    expect(keptWorkbooks().map(({ fileName }) => fileName)).toEqual(["乙.xlsx"]);
    expect(shelf.getItem("another page")).toBe("its own");
  });

  test("what somebody else wrote in its place counts for nothing", async () => {
    const shelf = new Shelf();
    give(shelf);
    shelf.setItem("taizhang:workbook:甲.xlsx", "{");
    shelf.setItem("taizhang:workbook:乙.xlsx", JSON.stringify({ keptOn: "2019-04-10", settings: "{" }));
    shelf.setItem("taizhang:workbook:丙.xlsx", JSON.stringify(["settings"]));
    expect(keptWorkbooks()).toEqual([]);
    expect(await keptSettings("甲.xlsx").load()).toBeNull();
    expect(await keptSettings("乙.xlsx").load()).toBeNull();
  });

  test("a browser that keeps nothing does no harm: settings last as long as the page", async () => {
    Object.defineProperty(globalThis, "localStorage", {
      configurable: true,
      get: () => {
        throw new Error("SecurityError");
      },
    });
    const store = keptSettings("台账.xlsx");
    expect(await store.load()).toBeNull();
    await store.save({ version: 1 });
    expect(await store.load()).toEqual({ version: 1 });
    expect(keptWorkbooks()).toEqual([]);
  });

  test("a browser without room left does no harm either", async () => {
    const full = new Shelf();
    full.setItem = () => {
      throw new Error("QuotaExceededError");
    };
    give(full);
    const store = keptSettings("台账.xlsx");
    await store.save({ version: 1 });
    expect(await store.load()).toEqual({ version: 1 });
  });
});
