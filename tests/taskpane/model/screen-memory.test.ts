import { screenMemory } from "../../../src/taskpane/model/screen-memory";
import { giveStore, Shelf } from "../shelf";

describe("the screen that the pane stood on", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "localStorage");
  });

  test("is there again beside the same workbook, and not beside another", () => {
    giveStore("localStorage", new Shelf());
    screenMemory("C:\\台账\\整改台账.xlsx", "beyond").note("units");
    expect(screenMemory("C:\\台账\\整改台账.xlsx", "beyond").recall()).toBe("units");
    expect(screenMemory("C:\\台账\\另一本.xlsx", "beyond").recall()).toBeNull();
  });

  test.each([
    ["broken text", "{"],
    ["another version's screen", JSON.stringify({ workbook: "台账.xlsx", door: "dashboard" })],
    ["no object", "7"],
  ])("%s counts for nothing", (_, kept) => {
    const shelf = new Shelf();
    shelf.setItem("taizhang:screen", kept);
    giveStore("localStorage", shelf);
    expect(screenMemory("台账.xlsx", "beyond").recall()).toBeNull();
  });

  test("where the browser keeps nothing, nothing is recalled and nothing fails", () => {
    Object.defineProperty(globalThis, "localStorage", {
      configurable: true,
      get: () => {
        throw new Error("denied");
      },
    });
    const memory = screenMemory("台账.xlsx", "beyond");
    memory.note("check");
    expect(memory.recall()).toBeNull();
  });
});
