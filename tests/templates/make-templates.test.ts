import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { allTemplates } from "../../templates/make/all-templates";
import type { Template } from "../../templates/make/all-templates";

const FOLDER = join(__dirname, "../../templates");

describe("the committed templates", () => {
  let made: Template[];

  beforeAll(async () => {
    made = await allTemplates();
  });

  test("are what the script makes today, byte for byte", () => {
    const stale = made.filter(({ path, bytes }) => !readFileSync(join(FOLDER, path)).equals(bytes));
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  test("are all of the script's making", () => {
    const committed = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".xlsx"))
      .map((path) => path.replaceAll("\\", "/"));
    expect(committed.sort()).toEqual(made.map(({ path }) => path).sort());
  });

  test("come out the same on a second run", async () => {
    const again = await allTemplates();
    expect(again.map(({ path }) => path)).toEqual(made.map(({ path }) => path));
    expect(
      again.every(({ bytes }, index) => Buffer.from(bytes).equals(made[index]?.bytes ?? bytes.slice(1))),
    ).toBe(true);
  });
});
