import { readWorkbook } from "../../../src/hosts/file";
import { cellText } from "../../../src/sheet";
import { type OfficeWork } from "../../../src/taskpane/work/office-work";
import { type Delivered, workOnSampleWith } from "../read-sample";
import { ledgerFile, smallLedger, type, type LedgerRow } from "../small-ledger";

const PROBLEMS = ["河道淤积严重", "扬尘污染突出", "餐饮油烟扰民"];
const ITEMS: readonly LedgerRow[] = PROBLEMS.map((problem) => ({ 反馈问题: problem, 整改进展: "正在推进" }));
const LETTERS = {
  kinds: ["closing"],
  unit: null,
  office: { sender: "市整改办", contact: "张工", phone: "0370-0000000", replyDays: 3 },
  templates: [],
} as const;

async function opened(): Promise<Awaited<ReturnType<typeof smallLedger>> & { work: OfficeWork }> {
  const small = await smallLedger(ITEMS);
  const work = workOnSampleWith(small.host);
  await work.read();
  return { ...small, work };
}

/** All texts of the first sheet of the file delivered last. */
function textsOf(delivered: readonly Delivered[]): string {
  const last = delivered.at(-1);
  const workbook = readWorkbook(last?.bytes ?? new Uint8Array(), last?.fileName ?? "");
  return (workbook.sheets[0]?.grid.rows ?? []).map((row) => row.map(cellText).join("\t")).join("\n");
}

describe("what is handed on is made of the workbook as it is now", () => {
  test("旬报, 公开版, 汇总 and the ledger itself", async () => {
    const { work, host, delivered } = await opened();
    await type(host, 0, "完成状态", "完成整改");
    await work.reporting.report({ unit: null, reason: "" });
    expect(textsOf(delivered)).toContain("完成率 1/3");
    await type(host, 1, "完成状态", "完成整改");
    await work.reporting.publish();
    expect(textsOf(delivered)).toContain("完成率 2/3");
    await type(host, 2, "完成状态", "完成整改");
    await work.reporting.summarize();
    expect(textsOf(delivered)).toMatch(/完成率\t3\t3/);
    await type(host, 2, "整改进展", "刚写的进展");
    await work.reporting.writeLedger();
    expect(textsOf(delivered)).toContain("刚写的进展");
    expect(work.overview().progress?.completed).toBe(3);
  });

  test("letters", async () => {
    const { work, host } = await opened();
    await type(host, 0, "完成状态", "核查通过");
    expect((await work.letterWriting.writeLetters(LETTERS)).letters).toBe(1);
  });

  test("the merged ledger", async () => {
    const { work, host, delivered } = await opened();
    await work.merging.merge([await ledgerFile("市水利局.xlsx", ITEMS)], () => undefined);
    await type(host, 2, "反馈问题", "噪声夜间扰民");
    await work.merging.writeMerged();
    expect(textsOf(delivered)).toContain("噪声夜间扰民");
  });
});

describe("returns that are merged, and not yet taken over", () => {
  const RETURNED = ITEMS.map((row, place) => (place < 2 ? { ...row, 完成状态: "完成整改" } : row));

  test("are in the 旬报 as they are in 汇总 and 公开版", async () => {
    const { work, delivered } = await opened();
    await work.merging.merge([await ledgerFile("市水利局.xlsx", RETURNED)], () => undefined);
    await work.reporting.report({ unit: null, reason: "" });
    expect(textsOf(delivered)).toContain("完成率 2/3");
    await work.reporting.summarize();
    expect(textsOf(delivered)).toMatch(/完成率\t2\t3/);
    await work.reporting.publish();
    expect(textsOf(delivered)).toContain("完成率 2/3");
  });

  test("are in what is kept of the 旬", async () => {
    const { work, host } = await opened();
    await work.merging.merge([await ledgerFile("市水利局.xlsx", RETURNED)], () => undefined);
    await work.reporting.report({ unit: null, reason: "" });
    const kept = (await host.loadSettings()) as { snapshots: { items: { status: string }[] }[] };
    expect(kept.snapshots[0]?.items.map(({ status }) => status)).toEqual([
      "completed",
      "completed",
      "inProgress",
    ]);
  });
});
