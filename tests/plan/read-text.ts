import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planTextOf, readPlan, type PlanItem, type PlanReading, type PlanText } from "../../src/plan";
import { builtInDirectory } from "../../src/units";

const DIRECTORY = builtInDirectory();

/** Reads a plan from its text, or from paragraphs and tables. */
export function read(text: string | PlanText): PlanReading {
  return readPlan(typeof text === "string" ? planTextOf(text) : text, DIRECTORY);
}

/** The text of a plan that lies beside the tests. */
export function planFile(name: string): string {
  return readFileSync(join(__dirname, name), "utf8");
}

/** An item by its key. @throws where the plan has none. */
export function itemOf({ items }: PlanReading, number: string, batch = ""): PlanItem {
  const found = items.find((item) => item.number === number && item.batch === batch);
  if (!found)
    throw new Error(
      `no item ${batch} ${number} among ${items.map((item) => item.batch + item.number).join()}`,
    );
  return found;
}

/** The codes of what was found, each with the item and the column it was found in: `附件1#3 label-colon accountable`. */
export function found({ findings }: PlanReading, ...codes: readonly string[]): string[] {
  return findings
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ code, item, column }) =>
      [item ? `${item.batch}#${item.number}` : "-", code, column ?? "-"].join(" "),
    );
}
