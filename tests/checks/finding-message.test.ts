import { findingMessage, runChecks, type Finding } from "../../src/checks";
import { faultyLedger, narrowLedger } from "./faulty-ledger";
import { contextOf, day, findingsOf, sampleSheet } from "./sample-ledger";

/** At least one finding of every rule, as the rules make them. */
const FINDINGS: readonly Finding[] = [
  ...runChecks(contextOf([faultyLedger(), narrowLedger()], { asOf: day("2019-04-10") })),
  ...runChecks(contextOf([])),
];

test.each([...new Set(FINDINGS.map(({ rule }) => rule))])(
  "%s has its sentence, every word filled in",
  (rule) => {
    for (const finding of FINDINGS.filter((one) => one.rule === rule)) {
      const message = findingMessage(finding);
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(message).not.toMatch(/undefined|NaN|null|\[object/);
    }
  },
);

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
