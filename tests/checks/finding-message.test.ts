import { CATALOG, findingMessage, runChecks, runExample, type Finding } from "../../src/checks";
import type { DirectoryProblemCode } from "../../src/units";
import { faultyLedger, narrowLedger } from "./faulty-ledger";

import { contextOf, day, findingsOf, sampleSheet } from "./sample-ledger";

/** At least one finding of every rule, as the rules make them. */
const FINDINGS: readonly Finding[] = [
  ...CATALOG.flatMap(({ example }) => runExample(example)),
  ...runChecks(contextOf([faultyLedger(), narrowLedger()], { asOf: day("2019-04-10") })),
];

test.each(CATALOG.map(({ code }) => code))("%s has its sentence, every word filled in", (rule) => {
  const found = FINDINGS.filter((one) => one.rule === rule);
  expect(found).not.toEqual([]);
  for (const finding of found) {
    const message = findingMessage(finding);
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(message).not.toMatch(/undefined|NaN|null|\[object/);
  }
});

test("a long value is shortened, and never in the middle of a character", () => {
  const long = "\u{20BB7}".repeat(40);
  const messages = [long, `一${long}`].flatMap((status) =>
    findingsOf("status-unknown", sampleSheet([{ status }])).map(findingMessage),
  );
  expect(messages).toHaveLength(2);
  for (const message of messages) {
    expect(message).toContain("…");
    expect(message).not.toContain(long);
    expect(message).not.toMatch(/\p{Surrogate}/u);
  }
});

test("every defect of a directory has a sentence of its own", () => {
  const defects: Record<DirectoryProblemCode, string> = {
    "header-missing": "",
    "name-blank": "",
    "name-duplicate": "市水利局",
    "alias-ambiguous": "水利局",
    "group-unknown": "各县区",
    "group-cycle": "各县区",
  };
  const at = { sheet: "单位名录", row: 2, column: 0, other: null };
  const directoryProblems = (Object.keys(defects) as DirectoryProblemCode[]).map((code) => ({
    ...at,
    code,
    value: defects[code],
  }));
  const messages = runChecks(contextOf([sampleSheet([{}])], { directoryProblems })).map(findingMessage);
  expect(new Set(messages).size).toBe(Object.keys(defects).length);
});
