import fc from "fast-check";

import { CATALOG, countBySeverity, runChecks, type Finding } from "../../src/checks";
import { parseAddress } from "../../src/sheet";
import { faultyLedger, narrowLedger } from "./faulty-ledger";
import { contextOf, day, rowsOf, sampleSheet, type RowParts } from "./sample-ledger";

const AS_OF = day("2019-04-10");

/** How many findings each rule has. */
function countsByRule(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe("the catalog", () => {
  test("has each code once", () => {
    const codes = CATALOG.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("says of each rule what it finds and why it matters", () => {
    const texts = CATALOG.flatMap(({ title, explanation, applies, fix }) => [
      title,
      explanation,
      applies,
      fix,
    ]);
    expect(texts).not.toContain("");
    expect(new Set(CATALOG.map(({ title }) => title)).size).toBe(CATALOG.length);
  });
});

describe("runChecks", () => {
  test("finds nothing in a ledger as it should be", () => {
    expect(runChecks(contextOf([sampleSheet([{}, {}, {}])], { asOf: AS_OF }))).toEqual([]);
  });

  test("gives findings in the catalog's order, each with its rule's severity, at a cell of its sheet", () => {
    const findings = runChecks(contextOf([faultyLedger(), narrowLedger()], { asOf: AS_OF }));
    const order = findings.map(({ rule }) => CATALOG.findIndex(({ code }) => code === rule));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const { rule, severity, sheet, cell } of findings) {
      expect(severity).toBe(CATALOG.find(({ code }) => code === rule)?.severity);
      expect(["台账", "回收"]).toContain(sheet);
      expect(parseAddress(cell)).not.toBeNull();
    }
  });

  test("leaves out what the office has left out, and weighs as it weighs", () => {
    const grid = sampleSheet([{ deadline: "待定" }, { status: "不详" }, { deadline: "2018年底前" }]);
    const rules = { "deadline-unreadable": "error", "status-unknown": "off", overdue: "info" } as const;
    const found = runChecks(contextOf([grid], { asOf: AS_OF, settings: { rules } }));
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["deadline-unreadable", "error"],
      ["overdue", "info"],
      ["overdue-without-reason", "warning"],
    ]);
  });

  test("is the same each time", () => {
    const context = contextOf([faultyLedger(), narrowLedger()], { asOf: AS_OF });
    expect(runChecks(context)).toEqual(runChecks(context));
  });

  test("caps nothing: a thousand bad rows are a thousand findings", () => {
    const bad: RowParts = {
      status: "情况良好",
      deadline: "2019年2月30日前",
      progress: { kind: "error", code: "#N/A" },
    };
    const findings = runChecks(contextOf([sampleSheet(rowsOf(1000, bad))], { asOf: AS_OF }));
    expect(countsByRule(findings)).toEqual({
      "cell-error": 1000,
      "deadline-invalid": 1000,
      "status-unknown": 1000,
    });
    const rows = findings.slice(0, 1000).map(({ cell }) => parseAddress(cell)?.row);
    expect(rows).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
  });

  test("looks at every ledger of the workbook", () => {
    const sheets = ["梁园区", "睢阳区"].map((sheet) => ({ ...sampleSheet([{ status: null }]), sheet }));
    expect(runChecks(contextOf(sheets)).map(({ rule, sheet }) => [rule, sheet])).toEqual([
      ["field-blank", "梁园区"],
      ["field-blank", "睢阳区"],
    ]);
  });

  test("one bad row hides no other: what is found in a row is found beside any other row", () => {
    // Faults that are a matter of one row alone.
    const faults = fc.constantFrom<RowParts>(
      {},
      { status: "情况良好" },
      { status: null },
      { deadline: "2019年13月底前" },
      { deadline: "待定" },
      { deadline: "20193月底前" },
      { deadline: "2018年底前", lagReason: "资金不足" },
      { deadline: { kind: "error", code: "#REF!" } },
      { lead: null, responsible: null },
      { number: null },
    );
    const rulesAt = (findings: readonly Finding[], row: number): string[] =>
      findings
        .filter(({ cell }) => parseAddress(cell)?.row === row)
        .map(({ rule }) => rule)
        // A gap is a matter of the rows around it.
        .filter((rule) => rule !== "number-gap")
        .sort();
    fc.assert(
      fc.property(fc.array(faults, { minLength: 1, maxLength: 8 }), (rows) => {
        const together = runChecks(contextOf([sampleSheet(rows)], { asOf: AS_OF }));
        for (const [index, row] of rows.entries()) {
          const alone = runChecks(contextOf([sampleSheet([row])], { asOf: AS_OF }));
          expect(rulesAt(together, index + 1)).toEqual(rulesAt(alone, 1));
        }
      }),
    );
  });
});

test("findings are counted by severity", () => {
  const grid = sampleSheet([
    { status: null },
    { deadline: "待定" },
    { deadline: "2019年4月15日前", status: "不详" },
  ]);
  expect(countBySeverity(runChecks(contextOf([grid], { asOf: AS_OF })))).toEqual({
    errors: 2,
    warnings: 1,
    infos: 1,
  });
  expect(countBySeverity([])).toEqual({ errors: 0, warnings: 0, infos: 0 });
});
