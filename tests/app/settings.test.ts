import fc from "fast-check";

import {
  check,
  checkOptionsOf,
  DEFAULT_OFFICE_SETTINGS,
  loadSettings,
  readOfficeSettings,
  saveSettings,
  settingSentence,
  type OfficeSettings,
  type SettingFault,
} from "../../src/app";
import { CATALOG } from "../../src/checks";
import { FileWorkbookHost } from "../../src/hosts/file";
import { rectificationKind, STATUSES, type ColumnId, type Status } from "../../src/ledger";
import type { Grid } from "../../src/sheet";
import { cleanRow, ledgerOf } from "../checks/clean-ledger";

function hostOf(grid: Grid): FileWorkbookHost {
  return new FileWorkbookHost({
    workbook: { fileName: "台账.xlsx", sheets: [{ name: grid.sheet, visibility: "visible", grid }] },
    deliver: () => Promise.resolve(),
  });
}

const columnId = fc.constantFrom<ColumnId>(...rectificationKind.columns.map(({ id }) => id));
const name = fc.string({ minLength: 1, maxLength: 8 });
/** The rules, decisions and corrections an office may settle; what else is kept has its default. */
const settings: fc.Arbitrary<OfficeSettings> = fc
  .record({
    checks: fc.record({
      rules: fc.dictionary(
        fc.constantFrom(...CATALOG.map(({ code }) => code)),
        fc.constantFrom("error", "warning", "info", "off"),
      ),
      dueSoonDays: fc.nat(366),
      requiredColumns: fc.option(fc.array(columnId)),
      requiredFields: fc.option(fc.array(columnId)),
      mayBeBlank: fc.dictionary(
        columnId,
        fc.record({ units: fc.array(name), statuses: fc.array(fc.constantFrom<Status>(...STATUSES)) }),
      ),
    }),
    decisions: fc.array(
      fc.record({ spelling: name, unit: name, verdict: fc.constantFrom("accepted", "rejected") }),
    ),
    corrections: fc.dictionary(
      name.filter((sheet) => sheet !== "__proto__"),
      fc.record(
        {
          headerRows: fc.nat(9).map((from) => ({ from: from + 1, to: from + 2 })),
          columns: fc.dictionary(columnId, fc.option(fc.nat(30))),
        },
        { requiredKeys: [] },
      ),
    ),
  })
  .map((parts) => ({ ...DEFAULT_OFFICE_SETTINGS, ...parts }));

test("what is kept in a workbook is read back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(settings, async (kept) => {
      const host = hostOf(ledgerOf([]));
      await saveSettings(host, kept);
      expect(await loadSettings(host)).toEqual({ settings: kept, problems: [] });
    }),
  );
});

test("where nothing was kept, the defaults hold", async () => {
  expect(await loadSettings(hostOf(ledgerOf([])))).toEqual({
    settings: DEFAULT_OFFICE_SETTINGS,
    problems: [],
  });
});

test.each<[unknown, string, SettingFault]>([
  ["设置", "", "not-settings"],
  [[1], "", "not-settings"],
  [{ version: 2 }, "version", "newer-version"],
  [{ check: {} }, "check", "unknown"],
  [{ checks: { dueSoonDay: 5 } }, "checks.dueSoonDay", "unknown"],
  [{ checks: { dueSoonDays: "十天" } }, "checks.dueSoonDays", "days"],
  [{ checks: { dueSoonDays: -1 } }, "checks.dueSoonDays", "days"],
  [{ checks: { rules: { overdue: "fatal" } } }, "checks.rules.overdue", "severity"],
  [{ checks: { rules: { 超期: "off" } } }, "checks.rules.超期", "unknown"],
  [{ checks: { requiredColumns: "status" } }, "checks.requiredColumns", "list"],
  [{ checks: { requiredFields: ["problem", "时限"] } }, "checks.requiredFields.1", "column"],
  [
    { checks: { mayBeBlank: { progress: { units: [], statuses: ["完成"] } } } },
    "checks.mayBeBlank.progress.statuses.0",
    "status",
  ],
  [{ decisions: [{ spelling: "拓城县", unit: "柘城县" }] }, "decisions.0", "decision"],
  [
    { corrections: { 台账: { headerRows: { from: 3, to: 2 } } } },
    "corrections.台账.headerRows",
    "header-rows",
  ],
  [
    { corrections: { 台账: { columns: { status: "F" } } } },
    "corrections.台账.columns.status",
    "column-place",
  ],
  [{ letters: { replyDays: 1.5 } }, "letters.replyDays", "days"],
  [{ letters: { sender: 3 } }, "letters.sender", "text"],
  [
    { letters: { thresholds: { remind: 1, supervise: 20, circulate: 10, interview: 90 } } },
    "letters.thresholds",
    "thresholds",
  ],
  [
    { sentLetters: [{ item: "x", unit: "市水利局", step: "scold", asOf: "2019-04-10" }] },
    "sentLetters.0",
    "sent-letter",
  ],
])("%j: the fault is told at %s", (found, path, problem) => {
  const reading = readOfficeSettings(found);
  expect(reading.problems).toEqual([{ path, problem }]);
  const [sentence = ""] = reading.problems.map(settingSentence);
  expect(sentence).toContain(path);
  expect(sentence).not.toMatch(/undefined|NaN|\[object/);
});

test("one setting that is wrong spoils no other", () => {
  const { settings: read, problems } = readOfficeSettings({
    version: 1,
    checks: {
      dueSoonDays: 1.5,
      rules: { overdue: "error", nothing: "off" },
      requiredFields: ["x", "status"],
    },
    decisions: ["是", { spelling: "拓城县", unit: "柘城县", verdict: "accepted" }],
  });
  expect(problems.map(({ path }) => path)).toEqual([
    "checks.rules.nothing",
    "checks.dueSoonDays",
    "checks.requiredFields.0",
    "decisions.0",
  ]);
  expect(read).toEqual({
    ...DEFAULT_OFFICE_SETTINGS,
    checks: {
      ...DEFAULT_OFFICE_SETTINGS.checks,
      rules: { overdue: "error" },
      requiredFields: ["status"],
    },
    decisions: [{ spelling: "拓城县", unit: "柘城县", verdict: "accepted" }],
  });
});

test("never fails, whatever was kept", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (found) => {
      const reading = readOfficeSettings(found);
      expect(readOfficeSettings(reading.settings)).toEqual({ settings: reading.settings, problems: [] });
    }),
  );
});

test("what was settled counts: a decision, who may leave what blank, what is left out", async () => {
  const rows = [
    { ...cleanRow(1, "open"), 责任单位: "拓城县人民政府" },
    { ...cleanRow(2, "open"), 整改进展: null, 牵头单位: "市公安局" },
    { ...cleanRow(3, "open"), 整改进展: null },
    { ...cleanRow(4, "open"), 完成状态: "情况良好", 完成比例: null },
  ];
  const { settings: read, problems } = readOfficeSettings({
    checks: {
      rules: { "status-unknown": "off" },
      mayBeBlank: { progress: { units: ["市公安局"] } },
    },
    decisions: [{ spelling: "拓城县人民政府", unit: "柘城县人民政府", verdict: "accepted" }],
  });
  const { findings } = await check(hostOf(ledgerOf(rows)), checkOptionsOf(read));
  expect(problems).toEqual([]);
  expect(findings.map(({ cell, rule, fix }) => [cell, rule, fix?.after ?? null])).toEqual([
    ["I3", "unit-similar", "柘城县人民政府"],
    ["AA5", "progress-blank", null],
  ]);
});
