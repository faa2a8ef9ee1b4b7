import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { openDocumentBytes } from "../../src/hosts/file/read/open-document-bytes";
import type { ColumnId } from "../../src/ledger";
import type { PlanFindingCode, PlanReading } from "../../src/plan";
import { read } from "./read-text";

/** An item as the plan's author wrote it down; `""` for what the plan does not say. */
interface Answer {
  readonly batch: string | null;
  readonly number: string;
  readonly [field: string]: unknown;
}

interface Answers {
  readonly items: readonly Answer[];
  /** Slips, each with the place of its item in the list. */
  readonly defects?: readonly { readonly number: string; readonly kind: string }[];
}

const CITIES = join(__dirname, "cities");
const COLUMNS = [
  "problem",
  "target",
  "measures",
  "leaders",
  "leadUnits",
  "accountable",
  "responsibleUnits",
  "responsiblePersons",
  "supervisors",
  "deadline",
] as const satisfies readonly ColumnId[];

async function planOf(name: string): Promise<PlanReading> {
  const opened = await openDocumentBytes(readFileSync(join(CITIES, name)), name);
  return read(opened.kind === "text" ? opened.text : opened.parts);
}

function answersTo(name: string): Answers {
  const path = join(CITIES, `${name.slice(0, -extname(name).length)}.answers.json`);
  return JSON.parse(readFileSync(path, "utf8")) as Answers;
}

/** The author compares without spaces and without the stop at the end. */
function flat(value: unknown): string {
  return (typeof value === "string" ? value : "").replace(/\s/g, "").replace(/。$/u, "");
}

function texts(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(COLUMNS.map((column) => [column, flat(fields[column])]));
}

const PLANS = readdirSync(CITIES).filter((name) => !name.endsWith(".json"));

test.each(PLANS)("%s: every item and every field", async (name) => {
  const { items } = await planOf(name);
  const wanted = answersTo(name).items;
  expect(items.map(({ number }) => number)).toEqual(wanted.map(({ number }) => number));
  expect(items.map(({ text }) => texts(text))).toEqual(wanted.map(texts));
});

test.each(PLANS)("%s: parts and annexes are the batches", async (name) => {
  const { items } = await planOf(name);
  for (const [at, { batch }] of answersTo(name).items.entries()) {
    if (batch !== null) expect(flat(batch)).toContain(flat(items[at]?.batch));
  }
});

/** What the reader calls the author's kinds of slips. */
const CODES: Readonly<Record<string, readonly PlanFindingCode[]>> = {
  "missing-colon": ["label-colon"],
  "wrong-colon": ["label-colon"],
  "label-glued": ["label-glued"],
  "lost-characters": ["deadline-repaired", "unit-cut-off", "label-misspelt"],
  "lost-number": ["number-missing"],
  "invalid-date": ["deadline-invalid"],
  "duplicate-number": ["number-duplicate"],
  "missing-label": ["field-missing"],
};

const FLAWED = PLANS.filter((name) => (answersTo(name).defects ?? []).length > 0);

test.each(FLAWED)("%s: each slip is found in its item", async (name) => {
  const { findings, items } = await planOf(name);
  for (const { number, kind } of answersTo(name).defects ?? []) {
    const item = items[Number(number) - 1];
    const codes = findings.filter((one) => one.item?.number === item?.number).map(({ code }) => code);
    const isFound = CODES[kind]?.some((code) => codes.includes(code));
    expect({ number, kind, isFound }).toEqual({ number, kind, isFound: true });
  }
});

test.each(PLANS.filter((name) => !FLAWED.includes(name)))("%s: nothing is found amiss", async (name) => {
  const { findings, notUnderstood } = await planOf(name);
  expect(notUnderstood).toEqual([]);
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});
