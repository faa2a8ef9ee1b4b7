import { ADD_IN_ID } from "../../.build/manifest";
import { opening } from "../../.build/open-page";
import { macManifest, registering, unregistering } from "../../.build/sideload";

test("what is told to Excel for Windows is taken back under the same name", () => {
  const [add] = registering("C:\\台账 助手\\manifest.xml");
  const [remove] = unregistering();
  const nameIn = (call: readonly string[] = []) => call[call.indexOf("/v") + 1];
  expect(nameIn(add)).toBe(ADD_IN_ID);
  expect(nameIn(remove)).toBe(ADD_IN_ID);
  expect(add).toContain("C:\\台账 助手\\manifest.xml");
  expect(add?.[2]).toBe(remove?.[2]);
});

test("Excel for Mac finds a file of the add-in's own", () => {
  expect(macManifest("/Users/li")).toMatch(/^\/Users\/li\/Library\/Containers\/.*manifest\.xml$/);
  expect(macManifest("/Users/li")).toContain(ADD_IN_ID);
});

test("a browser is opened where there is a screen", () => {
  const address = "http://localhost:3000/";
  expect(opening(address, "linux", {})).toBeNull();
  expect(opening(address, "linux", { DISPLAY: ":0" })).toEqual(["xdg-open", address]);
  expect(opening(address, "win32", {})?.at(-1)).toBe(address);
  expect(opening(address, "darwin", {})).toEqual(["open", address]);
});
