import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentSecurity } from "../../.build/content-security";
import { FIRST_LOAD_BUDGET, firstLoad, gzippedSize } from "../../.build/first-load";
import { manifestText } from "../../.build/manifest";
import { officeJsAddress, OFFICE_JS_FILES } from "../../.build/office-js";
import { PAGES } from "../../.build/pages";
import { settingsOf } from "../../.build/settings";
import { builtSite } from "../e2e/built-site";
import { buildSite } from "./built-site";

const ROOT = join(__dirname, "../..");
const ADDRESS = "https://oa.example.gov.cn/taizhang";
const SETTINGS = settingsOf({ site: ADDRESS, "office-js": "self" });

/** Built with settings of its own. */
let site = "";
/** Shortened, as it is served to offices. */
let served = "";

beforeAll(async () => {
  site = await buildSite(`site=${ADDRESS}`, "office-js=self");
  served = await builtSite("production");
}, 300_000);

afterAll(() => {
  if (site !== "") rmSync(dirname(site), { recursive: true, force: true });
});

function htmlOf(page: string): string {
  return readFileSync(join(site, `${page}.html`), "utf8");
}

/** All files of a built site, by their path in it. */
function filesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
}

describe.each(PAGES)("$name.html", ({ name, loadsOfficeJs }) => {
  test("holds the security policy of the settings before anything else is loaded", () => {
    const policy = contentSecurity(loadsOfficeJs ? officeJsAddress("self") : null);
    const [before = "", after = ""] = htmlOf(name).split(`content="${policy}"`);
    expect(before).toContain("Content-Security-Policy");
    expect(before).not.toMatch(/src=|href=/);
    expect(after).toMatch(/<script/);
  });

  test("loads files of its own site alone, by relative addresses, and holds nothing inline", () => {
    const html = htmlOf(name);
    const addresses = [...html.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, address = ""]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => /^(?:[a-z]+:|\/)/.test(address))).toEqual([]);
    expect(addresses.filter((address) => !existsSync(join(site, address)))).toEqual([]);
    expect(html).not.toMatch(/<style|\son[a-z]+=|\sstyle=|<script[^>]*>[^<]/);
  });

  test("loads the library of Excel only where it talks to Excel", () => {
    expect(htmlOf(name).includes("office.js")).toBe(loadsOfficeJs);
  });

  test("is there soon", () => {
    expect(gzippedSize(firstLoad(served, `${name}.html`))).toBeLessThan(FIRST_LOAD_BUDGET);
  });
});

test("the manifest beside the site leads to pages and pictures that are in it", () => {
  const manifest = readFileSync(join(site, "../manifest.xml"), "utf8");
  expect(manifest).toBe(manifestText(SETTINGS));
  const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
    ([, address = ""]) => address,
  );
  const missing = addresses.filter(
    (address) => !existsSync(join(site, new URL(address).pathname.slice("/taizhang".length))),
  );
  expect(addresses.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

test("its own copy of office.js is Microsoft's, whole where Excel needs it and nothing more", () => {
  const copied = filesOf(site).filter((file) => file.startsWith("office-js/"));
  expect(copied.map((file) => file.slice("office-js/".length)).sort()).toEqual([...OFFICE_JS_FILES].sort());
  for (const file of OFFICE_JS_FILES) {
    const original = readFileSync(join(ROOT, "node_modules/@microsoft/office-js/dist", file));
    expect(readFileSync(join(site, "office-js", file)).equals(original)).toBe(true);
  }
});

test("the templates and the sample are served as they are", () => {
  const workbooks = filesOf(site).filter((file) => file.endsWith(".xlsx"));
  expect(workbooks.length).toBeGreaterThan(10);
  for (const file of workbooks) {
    expect(readFileSync(join(site, file)).equals(readFileSync(join(ROOT, file)))).toBe(true);
  }
});

test("scripts are named by what they hold, and come without their sources", () => {
  const scripts = filesOf(served).filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(PAGES.length);
  expect(scripts.filter((file) => !/\.[0-9a-f]{12}\.js$/.test(file))).toEqual([]);
  expect(filesOf(served).filter((file) => file.endsWith(".map"))).toEqual([]);
});
