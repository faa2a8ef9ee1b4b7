import { join } from "node:path";
import fc from "fast-check";

import { applyFixes, check, proposedFixes, safeFixes } from "../../src/app";
import type { Finding } from "../../src/checks";
import { FileWorkbookHost } from "../../src/hosts/file";
import { openWorkbookFile } from "../../src/hosts/file/disk";
import { cellKey, type CellValue, type Grid } from "../../src/sheet";
import { cleanRow, ledgerOf, TITLES, type LedgerRow } from "../checks/clean-ledger";
import { PLANTED } from "../checks/planted-errors";

function hostOf(grid: Grid): FileWorkbookHost {
  return new FileWorkbookHost({
    workbook: { fileName: "台账.xlsx", sheets: [{ name: grid.sheet, visibility: "visible", grid }] },
    deliver: () => Promise.resolve(),
  });
}

const findingsIn = async (host: FileWorkbookHost): Promise<readonly Finding[]> =>
  (await check(host)).findings;
const open = (change: LedgerRow): Grid => ledgerOf([{ ...cleanRow(1, "open"), ...change }]);

test("one change a cell, from the top, with the rules that it answers", async () => {
  const host = hostOf(
    open({ 牵头单位: "市环保局　", 责任单位: "市发改委,市公安局,", 填报日期: " 2019.4.8" }),
  );
  const fixes = safeFixes(await findingsIn(host));
  expect(fixes.map(({ cell, before, after, rules }) => [cell, before, after, rules])).toEqual([
    ["G3", "市环保局　", "市生态环境局", ["unit-former", "text-whitespace"]],
    ["I3", "市发改委,市公安局,", "市发展改革委,市公安局", ["unit-nonstandard", "unit-separator"]],
    ["X3", " 2019.4.8", { kind: "date", iso: "2019-04-08" }, ["date-text", "text-whitespace"]],
  ]);
});

test("what a person must confirm is kept apart", async () => {
  const host = hostOf(open({ 整改时限: "20196月底前", 填报日期: "4月8日", 责任单位: "拓城县人民政府" }));
  const findings = await findingsIn(host);
  expect(safeFixes(findings)).toEqual([]);
  expect(proposedFixes(findings).map(({ cell, after }) => [cell, after])).toEqual([
    ["L3", "2019年6月底前"],
    ["X3", { kind: "date", iso: "2019-04-08" }],
  ]);
});

test("the cell of a formula is not changed: it could not be taken back", async () => {
  const grid = open({ 牵头单位: "市环保局" });
  const host = hostOf({ ...grid, formulas: new Map([[cellKey(2, 6), "Sheet2!A1"]]) });
  const findings = await findingsIn(host);
  expect(findings.map(({ rule }) => rule)).toContain("unit-former");
  expect(safeFixes(findings)).toEqual([]);
});

/** Texts with all that a fix may have to put right, in columns of every sort. */
const untidy = fc
  .array(
    fc.constantFrom(
      " ",
      "  ",
      "　",
      "\u200B",
      "\u00A0",
      "\n",
      "、",
      "市环保局",
      "市发改委",
      "市水利局",
      "市扬尘办(市城管局",
      "拓城县人民政府",
      "及",
      "2019.4.8",
      "2019年4月8日",
      "4月8日",
      "20193月底前",
      "已完成",
      "整改中",
      "基本完成",
      "李 明",
      "——",
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(""));
const change = fc.dictionary(fc.constantFrom(...TITLES), untidy, { maxKeys: 6 });
const planted = fc.constantFrom(...PLANTED).map((error): Record<string, CellValue> => ({ ...error.change }));
const ledgers = fc
  .array(fc.oneof(change, planted), { minLength: 1, maxLength: 5 })
  .map((rows) => ledgerOf(rows.map((row, at) => ({ ...cleanRow(at + 1, "done"), ...row }))));

test("applied and taken back, the workbook is as it was", async () => {
  await fc.assert(
    fc.asyncProperty(ledgers, async (grid) => {
      const host = hostOf(grid);
      const findings = await findingsIn(host);
      for (const fixes of [safeFixes(findings), proposedFixes(findings)]) {
        const { applied, stale, inverse } = await applyFixes(host, fixes);
        expect([applied.length, stale]).toEqual([fixes.length, []]);
        expect((await applyFixes(host, inverse)).stale).toEqual([]);
        expect((await host.readSheet(grid.sheet)).rows).toEqual(
          (await hostOf(grid).readSheet(grid.sheet)).rows,
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("applied, none of what they mend is found again, and nothing more is proposed", async () => {
  await fc.assert(
    fc.asyncProperty(ledgers, async (grid) => {
      const host = hostOf(grid);
      const fixes = safeFixes(await findingsIn(host));
      await applyFixes(host, fixes);
      const after = await findingsIn(host);
      expect(safeFixes(after)).toEqual([]);
      const mended = new Set(fixes.flatMap(({ cell, rules }) => rules.map((rule) => `${cell} ${rule}`)));
      expect(after.map(({ cell, rule }) => `${cell} ${rule}`).filter((place) => mended.has(place))).toEqual(
        [],
      );
    }),
    { numRuns: 200 },
  );
});

test("the sample master, once all that is sure is mended, keeps only what a person must settle", async () => {
  const workbook = await openWorkbookFile(join(__dirname, "../../templates/sample/商丘市整改台账.xlsx"));
  const host = new FileWorkbookHost({ workbook, deliver: () => Promise.resolve() });
  const before = await findingsIn(host);
  await applyFixes(host, safeFixes(before));
  const settled = new Set(["deadline-unreadable", "deadline-repaired", "overdue", "overdue-without-reason"]);
  const left = (await findingsIn(host)).filter(({ rule }) => !settled.has(rule));
  expect(before.some(({ rule }) => rule === "unit-nonstandard")).toBe(true);
  expect(left.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([]);
});
