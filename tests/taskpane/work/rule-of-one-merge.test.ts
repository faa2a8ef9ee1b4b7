import type { OfficeWork } from "../../../src/taskpane/work/office-work";
import { day } from "../../calendar/dates";
import { workOnSampleWith } from "../read-sample";
import { ledgerFile, retitle, smallLedger, type LedgerRow } from "../small-ledger";

const ignore = (): void => undefined;

const RIVER = "河道淤积严重";
const ITEMS: readonly LedgerRow[] = [{ 反馈问题: RIVER, 责任单位: "市水利局、市财政局" }];
const NEXT = {
  sheet: null,
  period: { dekad: { year: 2019, month: 4, part: 2 }, asOf: day("2019-04-20") },
} as const;

/** What a unit returns that says otherwise than the others. */
function returnOf(unit: string, status: string): Promise<File> {
  const row = { ...ITEMS[0], 整改进展: `${unit}：已办`, 完成状态: status, 填报单位: unit };
  return ledgerFile(`${unit}.xlsx`, [row]);
}

function twoReturns(): Promise<File[]> {
  return Promise.all([returnOf("市水利局", "完成整改"), returnOf("市财政局", "未完成")]);
}

async function ruled(): Promise<{ work: OfficeWork; host: Awaited<ReturnType<typeof smallLedger>>["host"] }> {
  const { host } = await smallLedger(ITEMS);
  const work = workOnSampleWith(host);
  await work.read();
  await work.merging.merge(await twoReturns(), ignore);
  expect(work.merging.mergeView()).toMatchObject({ open: 1, byLead: false });
  await work.merging.decideByLead(true);
  expect(work.merging.mergeView()).toMatchObject({ open: 0, byLead: true });
  return { work, host };
}

describe("one answer for all alike counts for the merge that it was given in", () => {
  test("further files are of the same merge", async () => {
    const { work } = await ruled();
    await work.merging.merge([await returnOf("市水利局", "完成整改")], ignore);
    expect(work.merging.mergeView()).toMatchObject({ open: 0, byLead: true, settledEarlier: 0 });
  });

  test("in another 旬, chosen or named by the title by now, it is asked again", async () => {
    const { work, host } = await ruled();
    await work.choose(NEXT);
    expect(work.merging.mergeView()?.byLead).toBe(false);
    await work.choose({ ...NEXT, period: null });
    expect(work.merging.mergeView()).toMatchObject({ open: 1, byLead: false });
    await work.merging.decideByLead(true);
    await retitle(host, "商丘市整改台账（2019年4月中旬）");
    await work.read();
    expect(work.merging.mergeView()?.byLead).toBe(false);
    const later = workOnSampleWith(host);
    await later.read();
    await later.merging.merge(await twoReturns(), ignore);
    expect(later.merging.mergeView()?.byLead).toBe(false);
  });

  test("begun again, with whatever files, it is asked again", async () => {
    const { work } = await ruled();
    work.merging.clearReturns();
    await work.merging.merge(await twoReturns(), ignore);
    expect(work.merging.mergeView()).toMatchObject({ open: 1, byLead: false });
  });

  test("in a pane opened later it is told how many it settled, until it is taken back or given again", async () => {
    const { host } = await ruled();
    const later = workOnSampleWith(host);
    await later.read();
    await later.merging.merge(await twoReturns(), ignore);
    expect(later.merging.mergeView()).toMatchObject({ open: 0, byLead: true, settledEarlier: 1 });
    await later.merging.decideByLead(false);
    expect(later.merging.mergeView()).toMatchObject({ open: 1, byLead: false, settledEarlier: 0 });
    await later.merging.decideByLead(true);
    expect(later.merging.mergeView()).toMatchObject({ open: 0, byLead: true, settledEarlier: 0 });
  });
});
