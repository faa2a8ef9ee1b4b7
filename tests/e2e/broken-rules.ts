import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";

/** Fluent UI guards the order of Tab by empty elements that pass the focus on as soon as they get it. */
const ASIDE = "[data-tabster-dummy]";

interface AxeResults {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Makes axe-core ready in a page: once, before {@link brokenRules}. Evaluated, it needs nothing of the page's policy. */
export async function readyAxe(frame: Frame | Page): Promise<void> {
  await frame.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
}

/** The rules of accessibility that what is shown breaks, each with the first element that breaks it. */
export async function brokenRules(frame: Frame | Page): Promise<string[]> {
  const { passes, violations } = await frame.evaluate<AxeResults>(
    `axe.run({ exclude: [${JSON.stringify(ASIDE)}] }, { resultTypes: ["violations"] })`,
  );
  if (passes.length === 0) throw new Error("No rule was looked at");
  return violations.map(({ id, nodes }) => {
    const { html = "", failureSummary = "" } = nodes[0] ?? {};
    return `${id} (${nodes.length}): ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, " ").slice(0, 200)}`;
  });
}
