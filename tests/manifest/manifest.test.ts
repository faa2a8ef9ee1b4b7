import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestText } from "../../.build/manifest";
import { LOCAL_SETTINGS, settingsOf } from "../../.build/settings";
import { COMMANDS } from "../../src/commands/command-name";
import { screenAsked } from "../../src/taskpane/model/screens";
import { elementsNamed, everyElement, readXml, type ReadElement } from "./read-manifest";

const ROOT = join(__dirname, "../..");
const SITE = "https://taizhang.example.gov.cn/zhenggai";

const MANIFESTS = [
  {
    written: "at the root",
    text: readFileSync(join(ROOT, "manifest.xml"), "utf8"),
    site: LOCAL_SETTINGS.site,
  },
  { written: "for a site", text: manifestText(settingsOf({ site: `${SITE}/` })), site: SITE },
];

function valuesOf(root: ReadElement, name: string): (string | undefined)[] {
  return elementsNamed(root, name).map(({ attributes, text }) => attributes["DefaultValue"] ?? text);
}

/** The resources of a manifest, by kind and id. */
function resourcesOf(root: ReadElement, kind: string): ReadElement[] {
  return elementsNamed(root, kind).flatMap(({ children }) => children);
}

/** Width and height from a PNG's header. */
function sizeOfPng(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("the manifest at the root is the one for local work", () => {
  expect(readFileSync(join(ROOT, "manifest.xml"), "utf8")).toBe(manifestText(LOCAL_SETTINGS));
});

describe.each(MANIFESTS)("the manifest $written", ({ text, site }) => {
  const root = readXml(text);

  test("says what it is, for whom, and what it needs", () => {
    expect(root.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(valuesOf(root, "Id")).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    ]);
    expect(valuesOf(root, "Version")).toEqual([expect.stringMatching(/^[1-9]\d*\.\d+\.\d+\.\d+$/)]);
    expect(valuesOf(root, "DefaultLocale")).toEqual(["zh-CN"]);
    expect(elementsNamed(root, "bt:Override")).toEqual([]);
    expect(valuesOf(root, "Permissions")).toEqual(["ReadWriteDocument"]);
    expect(elementsNamed(root, "Set").map(({ attributes }) => attributes)).toEqual([
      { Name: "ExcelApi", MinVersion: "1.9" },
    ]);
    expect(elementsNamed(root, "Host").map(({ attributes }) => Object.values(attributes))).toEqual([
      ["Workbook"],
      ["Workbook"],
    ]);
  });

  test("leads to its site alone, over https", () => {
    const addresses = everyElement(root)
      .map(({ attributes }) => attributes["DefaultValue"] ?? "")
      .filter((value) => value.includes("//"));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(`${site}/`))).toEqual([]);
    expect(new URL(site).protocol).toBe("https:");
    expect(elementsNamed(root, "AppDomain")).toEqual([]);
  });

  test("every resource is there once, and used", () => {
    const listed = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"].flatMap((kind) =>
      resourcesOf(root, kind).map(({ attributes }) => attributes["id"]),
    );
    const used = everyElement(root).flatMap(({ attributes }) => attributes["resid"] ?? []);
    expect(new Set(listed).size).toBe(listed.length);
    expect([...new Set(used)].sort()).toEqual([...listed].sort());
    expect(used.filter((id) => id.length > 32)).toEqual([]);
  });

  test("a reference leads to a resource of its kind", () => {
    const wanted: Readonly<Record<string, readonly string[]>> = {
      "bt:Images": ["bt:Image"],
      "bt:Urls": ["LearnMoreUrl", "FunctionFile", "SourceLocation"],
      "bt:ShortStrings": ["Title", "Label"],
      "bt:LongStrings": ["Description"],
    };
    for (const [kind, names] of Object.entries(wanted)) {
      const ids = new Set(resourcesOf(root, kind).map(({ attributes }) => attributes["id"]));
      const references = names.flatMap((name) => elementsNamed(root, name));
      const resids = references.flatMap(({ attributes }) => attributes["resid"] ?? []);
      expect(resids.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test("no text is longer than Excel takes", () => {
    const tooLong = (texts: readonly (string | undefined)[], most: number) =>
      texts.filter((words = "") => words.length === 0 || words.length > most);
    const shorts = resourcesOf(root, "bt:ShortStrings").map(({ attributes }) => attributes["DefaultValue"]);
    const longs = resourcesOf(root, "bt:LongStrings").map(({ attributes }) => attributes["DefaultValue"]);
    expect(tooLong(shorts, 64)).toEqual([]);
    expect(tooLong(longs, 250)).toEqual([]);
    expect(
      tooLong([root.children.find(({ name }) => name === "DisplayName")?.attributes["DefaultValue"]], 125),
    ).toEqual([]);
    expect(
      tooLong([root.children.find(({ name }) => name === "Description")?.attributes["DefaultValue"]], 250),
    ).toEqual([]);
    const ids = everyElement(root).flatMap(({ name, attributes }) =>
      ["Control", "Group", "CustomTab"].includes(name) ? [attributes["id"]] : [],
    );
    expect(tooLong(ids, 125)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every icon is there in its size", () => {
    const files = new Map(
      resourcesOf(root, "bt:Images").map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]),
    );
    const images = elementsNamed(root, "bt:Image").flatMap(({ attributes }) => {
      const { size, resid } = attributes;
      return size === undefined ? [] : [{ size: Number(size), address: files.get(resid) ?? "" }];
    });
    const listed = [
      ...images,
      { size: 32, address: valuesOf(root, "IconUrl")[0] ?? "" },
      { size: 64, address: valuesOf(root, "HighResolutionIconUrl")[0] ?? "" },
    ];
    expect(listed.length).toBeGreaterThan(18);
    for (const { size, address } of listed) {
      expect(sizeOfPng(join(ROOT, address.slice(site.length)))).toEqual([size, size]);
    }
    for (const icon of elementsNamed(root, "Icon")) {
      expect(icon.children.map(({ attributes }) => attributes["size"])).toEqual(["16", "32", "80"]);
    }
  });

  test("every button does something that is there", () => {
    const addresses = new Map(
      resourcesOf(root, "bt:Urls").map(({ attributes }) => [
        attributes["id"],
        attributes["DefaultValue"] ?? "",
      ]),
    );
    const commands = elementsNamed(root, "FunctionName").map((element) => element.text);
    expect(commands).toEqual([...COMMANDS]);
    const panes = elementsNamed(root, "Action").flatMap(({ children }) =>
      children.flatMap(({ name, attributes }) =>
        name === "SourceLocation" ? [addresses.get(attributes["resid"] ?? "") ?? ""] : [],
      ),
    );
    expect(panes.map((address) => screenAsked(new URL(address).search))).toEqual([
      null,
      "check",
      "units",
      "merge",
    ]);
    expect(new Set(valuesOf(root, "TaskpaneId")).size).toBe(1);
    expect(elementsNamed(root, "Control")).toHaveLength(panes.length + commands.length);
  });
});
