import { unzipSync } from "fflate";
import { readWorkbook } from "../../../src/hosts/file";
import { cellText } from "../../../src/sheet";
import { type OfficeWork } from "../../../src/taskpane/work/office-work";
import { type Delivered, workOnSampleWith } from "../read-sample";
import { day } from "../../calendar/dates";
import { ledgerFile, retitle, smallLedger, type, type LedgerRow } from "../small-ledger";

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
  return textsIn(last?.bytes ?? new Uint8Array(), last?.fileName ?? "");
}

/** All texts of a file's first sheet. */
function textsIn(bytes: Uint8Array, fileName: string): string {
  const workbook = readWorkbook(bytes, fileName);
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

  test("a 旬报 tells which 旬 it is of: that of the ledger's title by now", async () => {
    const { work, host } = await opened();
    await retitle(host, "商丘市整改台账（2019年4月中旬）");
    const { dekad } = await work.reporting.report({ unit: null, reason: "" });
    expect(dekad).toEqual({ year: 2019, month: 4, part: 2 });
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
    const last = delivered.at(-1);
    const { sheets } = readWorkbook(last?.bytes ?? new Uint8Array(), last?.fileName ?? "");
    expect(sheets.map(({ grid }) => grid.sheet)).toContain("催报名单");
  });
});

describe("forms, samples and findings are those of the workbook as it is now", () => {
  const DUE = day("2019-04-11");

  /** The forms of a pack, by their file's name. */
  function formsIn(pack: Uint8Array): Map<string, string> {
    const files = Object.entries(unzipSync(pack)).filter(([name]) => !name.startsWith("下发清单"));
    return new Map(files.map(([name, bytes]) => [name, textsIn(bytes, name)]));
  }

  test("the forms of all units", async () => {
    const { work, host } = await opened();
    await type(host, 2, "反馈问题", "噪声夜间扰民");
    await type(host, 2, "责任单位", "市公安局");
    const { bytes, forms } = await work.distributing.distribute(DUE, undefined);
    const made = formsIn(bytes);
    expect([forms, made.size]).toEqual([2, 2]);
    expect(made.get("市公安局_整改填报表_2019年4月上旬.xlsx")).toContain("噪声夜间扰民");
    expect((await work.distributing.distribution())?.forms).toHaveLength(2);
  });

  test("the form of one unit", async () => {
    const { work, host, delivered } = await opened();
    await type(host, 0, "反馈问题", "噪声夜间扰民");
    await work.distributing.openForm("市水利局", DUE);
    expect(textsOf(delivered)).toContain("噪声夜间扰民");
    for (const item of [0, 1, 2]) {
      await type(host, item, "牵头单位", "市公安局");
      await type(host, item, "责任单位", "市公安局");
    }
    await expect(work.distributing.openForm("市水利局", DUE)).rejects.toMatchObject({
      code: "unit-without-items",
    });
  });

  test("a form of the 旬 that the ledger names by now is due as many days after it", async () => {
    const { work, host, delivered } = await opened();
    await retitle(host, "商丘市整改台账（2019年4月中旬）");
    const { dekad, fileName } = await work.distributing.distribute(day("2019-04-12"), undefined);
    expect([dekad, fileName]).toEqual([
      { year: 2019, month: 4, part: 2 },
      "整改填报表_2019年4月中旬_1个单位.zip",
    ]);
    expect((await work.distributing.distribution())?.due).toBe("2019-04-22");
    await retitle(host, "商丘市整改台账（2019年4月下旬）");
    await work.distributing.openForm("市水利局", day("2019-04-22"));
    expect(textsOf(delivered)).toContain("2019年5月2日");
  });

  test("a sample to be checked on site", async () => {
    const { work, host, delivered } = await opened();
    expect(work.verifying.waiting()).toBeNull();
    await type(host, 1, "完成状态", "完成整改");
    const { items } = await work.verifying.drawVerification({ percent: 100, seed: "" });
    expect(items).toBe(1);
    expect(textsOf(delivered)).toContain("扬尘污染突出");
    expect(work.verifying.waiting()?.items).toBe(1);
    await type(host, 1, "完成状态", "正在整改");
    await expect(work.verifying.drawVerification({ percent: 100, seed: "" })).rejects.toMatchObject({
      name: "VerbRefused",
    });
  });

  test("what was found: what was put right is gone, what was spoilt since is there, and the pane tells the same", async () => {
    const { host, delivered } = await smallLedger([{ ...ITEMS[0], 序号: "" }, ...ITEMS.slice(1)]);
    const work = workOnSampleWith(host);
    await work.read();
    expect(cellsFound(work)).toEqual(["B3"]);
    await type(host, 0, "序号", 1);
    await type(host, 2, "整改时限", "2019年13月底前");
    const { items } = await work.checking.exportFindings();
    const cells = textsOf(delivered)
      .split("\n")
      .map((line) => line.split("\t"));
    expect(items).toBe(1);
    expect(cells.some((line) => line.includes("B3"))).toBe(false);
    expect(cells.some((line) => line.includes("G5"))).toBe(true);
    expect(cellsFound(work)).toEqual(["G5"]);
  });

  function cellsFound(work: OfficeWork): string[] {
    const query = { by: "rule", severities: ["error", "warning", "info"] } as const;
    const groups = work.checking.findingGroups(query);
    const lines = groups.flatMap(({ key }) => work.checking.findingLines(query, key, { from: 0, count: 9 }));
    return lines.map(({ cell }) => cell);
  }
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
