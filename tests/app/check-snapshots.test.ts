import fc from "fast-check";
import {
  checkOpened,
  DEFAULT_OFFICE_SETTINGS,
  itemsOf,
  readOfficeSettings,
  type CheckOptions,
} from "../../src/app";
import { dekadOf } from "../../src/calendar";
import { snapshotOf } from "../../src/measures";
import { day } from "../calendar/dates";
import { openedLedger } from "./opened-ledger";

const HEADER = ["附件", "序号", "反馈问题", "责任单位", "整改时限", "整改进展", "完成状态"];
const AS_OF = day("2019-04-20");
const MARCH = day("2019-03-31");
const progress = fc.constantFrom("正在铺管网", "截至4月10日，正在铺管网。", "已完成整治", "无", "");
const status = fc.constantFrom("尚未启动", "正在整改", "完成整改", "长期坚持", "");
const rows = fc.array(fc.tuple(progress, status), { minLength: 1, maxLength: 6 });

const openedOf = (told: readonly (readonly [string, string])[]): ReturnType<typeof openedLedger> =>
  openedLedger([
    HEADER,
    ...told.map(([said, state], at) => [
      "附件1",
      at + 1,
      `第${at}处河道垃圾`,
      "市水利局",
      "2019年12月底前",
      said,
      state,
    ]),
  ]);

test("what was kept when a 旬 was reported finds the same in the next as that 旬's ledger", async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, async (before, after) => {
      const [march, april] = [await openedOf(before), await openedOf(after)];
      const kept = { ...snapshotOf(itemsOf(march), { asOf: MARCH, dueSoonDays: 10 }), dekad: dekadOf(MARCH) };
      const stored: unknown = JSON.parse(JSON.stringify({ version: 1, snapshots: [kept] }));
      const { settings } = readOfficeSettings(stored);
      const found = (options: CheckOptions): string[] =>
        checkOpened(april, { ...options, asOf: AS_OF })
          .findings.filter(({ rule }) => rule === "progress-unchanged" || rule === "status-regressed")
          .map(({ rule, cell }) => `${cell} ${rule}`);
      expect(found({ snapshots: settings.snapshots })).toEqual(found({ previous: itemsOf(march) }));
    }),
    { numRuns: 60 },
  );
});

test("a snapshot kept before progress was says nothing of it, and one of the same 旬 is not asked", async () => {
  const opened = await openedOf([["正在铺管网", "正在整改"]]);
  const kept = { ...snapshotOf(itemsOf(opened), { asOf: MARCH, dueSoonDays: 10 }), dekad: dekadOf(MARCH) };
  const rulesWith = (items: readonly object[], dekad = kept.dekad): string[] => {
    const stored: unknown = JSON.parse(
      JSON.stringify({ version: 1, snapshots: [{ ...kept, dekad, items }] }),
    );
    const { settings, problems } = readOfficeSettings(stored);
    expect(problems).toEqual([]);
    expect(settings.snapshots).toHaveLength(1);
    return checkOpened(opened, { snapshots: settings.snapshots, asOf: AS_OF }).findings.map(
      ({ rule }) => rule,
    );
  };
  expect(rulesWith(kept.items)).toContain("progress-unchanged");
  expect(rulesWith(kept.items.map((item) => ({ ...item, progress: undefined })))).not.toContain(
    "progress-unchanged",
  );
  expect(rulesWith(kept.items, dekadOf(AS_OF))).not.toContain("progress-unchanged");
  expect(DEFAULT_OFFICE_SETTINGS.snapshots).toEqual([]);
});
