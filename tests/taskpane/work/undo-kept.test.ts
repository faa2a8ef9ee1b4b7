import type { FileWorkbookHost } from "../../../src/hosts/file";
import type { OfficeWork } from "../../../src/taskpane/work/office-work";
import { workOnSampleWith } from "../read-sample";
import { ledgerFile, smallLedger, type LedgerRow } from "../small-ledger";

/** Reading and merging so many items takes its time where other work goes on. */
jest.setTimeout(60_000);

const COUNT = 1_100;

async function merged(progress: string): Promise<{ work: OfficeWork; host: FileWorkbookHost }> {
  const items = Array.from({ length: COUNT }, (_, place): LedgerRow => ({
    反馈问题: `第${place}处河道淤积`,
  }));
  const { host } = await smallLedger(items);
  const work = workOnSampleWith(host);
  await work.read();
  const returned = items.map((row, place) => ({ ...row, 整改进展: `${progress}${place}` }));
  await work.merging.merge([await ledgerFile("市水利局.xlsx", returned)], () => undefined);
  expect((await work.merging.applyMerge()).applied).toBe(COUNT);
  return { work, host };
}

test("a merge of more than a thousand cells is taken back by a pane opened later", async () => {
  const { host } = await merged("已清淤");
  const later = workOnSampleWith(host);
  expect((await later.read()).undoable).toBe(COUNT);
  expect(await later.undo()).toMatchObject({ applied: COUNT, stale: [] });
});

test("what has no room in a workbook's settings is taken back as long as the pane is open, and all else is kept", async () => {
  const { work, host } = await merged("已清淤三公里，清运淤泥三千立方，".repeat(60));
  expect(JSON.stringify((await host.loadSettings()) ?? null).length).toBeLessThan(1_000_000);
  expect(work.overview().undoable).toBe(COUNT);
  await work.merging.decideFile({ file: "市水利局.xlsx", leaveOut: true });
  const later = workOnSampleWith(host);
  expect((await later.read()).undoable).toBe(0);
  expect(await host.loadSettings()).toMatchObject({ mergeDecisions: { files: [{ leaveOut: true }] } });
  expect((await work.undo()).applied).toBe(COUNT);
});
