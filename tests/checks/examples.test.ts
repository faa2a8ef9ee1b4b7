import { CATALOG, runExample } from "../../src/checks";

const RULES = CATALOG.map((rule) => [rule.code, rule] as const);
const places = (findings: ReturnType<typeof runExample>): string[] =>
  findings.map(({ cell, rule }) => `${cell} ${rule}`).sort();

test.each(RULES)("%s: its example has exactly what it says, at its cell", (code, { example, fix }) => {
  const findings = runExample(example);
  expect(places(findings)).toEqual(
    [
      ...example.found.map((cell) => `${cell} ${code}`),
      ...example.besides.map((one) => one.join(" ")),
    ].sort(),
  );
  expect(example.found).not.toEqual([]);
  if (example.fixed !== undefined) expect(fix).not.toBeNull();
});

test.each(RULES.filter(([, { example }]) => example.fixed !== undefined))(
  "%s: its fix gives what the example says, and mends what was found",
  (code, { example }) => {
    const [found] = runExample(example).filter(({ rule }) => rule === code);
    expect(found?.fix?.after).toEqual(example.fixed);
    const left = runExample(example, found?.fix ? [found.fix] : []);
    expect(left.map(({ cell, rule }) => `${cell} ${rule}`)).not.toContain(`${found?.cell ?? ""} ${code}`);
  },
);

test("a rule whose text promises a fix has an example of it, or needs a person first", () => {
  const promising = CATALOG.filter(({ fix, example }) => fix !== null && example.fixed === undefined);
  expect(promising.map(({ code }) => code)).toEqual(["unit-similar"]);
  expect(CATALOG.filter(({ fix, example }) => fix === null && example.fixed !== undefined)).toEqual([]);
});
