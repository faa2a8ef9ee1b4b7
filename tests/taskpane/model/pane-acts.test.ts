import { VerbRefused } from "../../../src/app";
import type { FileWorkbookHost } from "../../../src/hosts/file";
import { inFolder } from "../../../src/taskpane/model/dropped-files";
import { PaneActs, type Surroundings } from "../../../src/taskpane/model/pane-acts";
import { AT_FIRST } from "../../../src/taskpane/model/pane-state";
import { CheckingActs } from "../../../src/taskpane/model/themes/checking-acts";
import { DistributingActs } from "../../../src/taskpane/model/themes/distributing-acts";
import { MergingActs } from "../../../src/taskpane/model/themes/merging-acts";
import { ReportingActs } from "../../../src/taskpane/model/themes/reporting-acts";
import { VerifyingActs } from "../../../src/taskpane/model/themes/verifying-acts";
import type { RemoteWork } from "../../../src/taskpane/work/office-worker";
import type { FileState } from "../../../src/taskpane/work/pool/reading-pool";
import type { Overview } from "../../../src/taskpane/work/views/overview";
import type { EditLine } from "../../../src/taskpane/work/views/edit-line";
import { WORDS } from "../../../src/taskpane/words";
import { day } from "../../calendar/dates";
import { FailureAcross } from "../../../src/taskpane/work/failure-across";
import { overviewOfSample, workOnSampleWith } from "../read-sample";
import { retitle, smallLedger, type, type LedgerRow } from "../small-ledger";

/** Acts over a worker that answers as it is told here; the workbook was changed since it was read. */
function actsOver(work: object): PaneActs {
  return new PaneActs(work as RemoteWork, {} as Surroundings, { ...AT_FIRST, changed: true });
}

describe("making something of the workbook as it is now", () => {
  let overview: Overview;
  beforeAll(async () => {
    overview = await overviewOfSample();
  });

  test("shows what was read for it, and tells no more that it was changed", async () => {
    const acts = actsOver({ overview: () => Promise.resolve(overview) });
    await acts.make("", () => Promise.resolve());
    expect(acts.store.getState()).toMatchObject({ overview, changed: false, version: 1, busy: null });
  });

  test("refused, shows what it was refused by, and tells it", async () => {
    const acts = actsOver({ overview: () => Promise.resolve(overview) });
    await acts.make("", () => Promise.reject(new VerbRefused("reason-missing", { count: 2 })));
    expect(acts.store.getState()).toMatchObject({ overview, changed: true, notice: { tone: "error" } });
  });
});

describe("forms, samples and findings are made of what the workbook holds by now, and that is what is shown then", () => {
  const ITEMS: readonly LedgerRow[] = [
    { 反馈问题: "河道淤积严重" },
    { 反馈问题: "扬尘污染突出", 完成状态: "完成整改" },
  ];

  /** Acts over real work, whose ledger somebody changed since it was read: one more item is complete. */
  async function actsLater(): Promise<{ acts: PaneActs; host: FileWorkbookHost }> {
    const { host } = await smallLedger(ITEMS);
    const work = workOnSampleWith(host);
    const overview = await work.read();
    await type(host, 0, "完成状态", "完成整改");
    const surroundings = { deliver: () => Promise.resolve() } as unknown as Surroundings;
    const begin = { ...AT_FIRST, overview, changed: true };
    return { acts: new PaneActs(work as unknown as RemoteWork, surroundings, begin), host };
  }

  test.each<[string, (acts: PaneActs) => Promise<void>]>([
    ["下发", (acts) => new DistributingActs(acts).distribute(day("2019-04-11"))],
    ["one form", (acts) => new DistributingActs(acts).openForm("市水利局", day("2019-04-11"))],
    ["抽取核查", (acts) => new VerifyingActs(acts).drawVerification({ percent: 100, seed: "" })],
    ["导出问题单", (acts) => new CheckingActs(acts).exportFindings()],
  ])("%s", async (_, act) => {
    const { acts } = await actsLater();
    await act(acts);
    const { overview, notice, busy, changed } = acts.store.getState();
    expect([notice?.tone, busy, changed]).toEqual(["success", null, false]);
    expect(overview?.progress?.completed).toBe(2);
  });

  test("下发 and 旬报 are told to be done for the 旬 that they are of, which the title names by now", async () => {
    const { acts, host } = await actsLater();
    await retitle(host, "商丘市整改台账（2019年4月中旬）");
    await new DistributingActs(acts).distribute(day("2019-04-11"));
    expect(acts.store.getState().distributed).toEqual({ year: 2019, month: 4, part: 2 });
    await retitle(host, "商丘市整改台账（2019年4月下旬）");
    await new ReportingActs(acts).report({ unit: null, reason: "" });
    expect(acts.store.getState().reported).toEqual({ year: 2019, month: 4, part: 3 });
  });
});

test("files of one name are read under names that tell them apart, and read on under the same", async () => {
  const read: string[][] = [];
  const merge = (files: readonly File[]): Promise<object> => {
    read.push(files.map(({ name }) => name));
    return Promise.resolve({});
  };
  const merging = new MergingActs(actsOver({ merging: { merge } }));
  const alike = (): File => new File(["甲"], "填报表.xlsx", { lastModified: 1 });
  await merging.merge([alike(), alike(), inFolder(alike(), "睢县/填报表.xlsx")]);
  await merging.readOn(["填报表(2).xlsx", "填报表(睢县).xlsx"]);
  await merging.merge([alike()]);
  expect(read).toEqual([
    ["填报表.xlsx", "填报表(2).xlsx", "填报表(睢县).xlsx"],
    ["填报表(2).xlsx", "填报表(睢县).xlsx"],
    ["填报表.xlsx"],
  ]);
});

test("a file of the name of one that could not be read is read under that name; one that was only not reached is not replaced", async () => {
  const read: string[][] = [];
  const ends: FileState[] = [
    { kind: "failed", code: "corrupt" },
    { kind: "failed", code: "stopped" },
    { kind: "read" },
  ];
  const merge = (
    files: readonly File[],
    onState: (place: number, state: FileState) => void,
  ): Promise<object> => {
    read.push(files.map(({ name }) => name));
    files.forEach((_, place) => {
      onState(place, ends.shift() ?? { kind: "read" });
    });
    return Promise.resolve({});
  };
  const merging = new MergingActs(actsOver({ merging: { merge } }));
  const file = (text: string, name: string): File => new File([text], name, { lastModified: 1 });
  await merging.merge([file("坏", "市水利局.xlsx"), file("未读", "市财政局.xlsx")]);
  await merging.merge([file("重发", "市水利局.xlsx"), file("另一份", "市财政局.xlsx")]);
  await merging.merge([file("再发一次", "市水利局.xlsx")]);
  expect(read).toEqual([
    ["市水利局.xlsx", "市财政局.xlsx"],
    ["市水利局.xlsx", "市财政局(2).xlsx"],
    ["市水利局(2).xlsx"],
  ]);
});

describe("taking a change back that cannot be found", () => {
  /** What is told after so many cells were taken back, changed over, and not found. */
  async function toldAfter(applied: number, changed: number, moved: number): Promise<string> {
    const overview = { ...(await overviewOfSample()), undoable: moved };
    const acts = actsOver({});
    const stale = Array.from({ length: changed + moved }, () => ({}) as EditLine);
    await acts.change(
      () => Promise.resolve({ applied, stale, moved, isRead: true, overview }),
      WORDS.shell.undone,
    );
    const { notice } = acts.store.getState();
    expect([notice?.tone, notice?.undo]).toEqual(["warning", moved > 0]);
    return notice?.text ?? "";
  }

  test("is not told as changed: it says what to set back", async () => {
    const text = await toldAfter(0, 0, 76);
    expect(text).toContain("76 处找不到");
    expect(text).toMatch(/改回去.*再点“撤销”/);
    expect(text).not.toContain("已被改过");
  });

  test("beside cells that somebody changed, both are told", async () => {
    expect(await toldAfter(1, 2, 3)).toMatch(/已撤销 1 处.*2 处已被改过.*3 处找不到/);
  });
});

describe("a change that was made, after which Excel lets nothing more be done, for a cell is being edited", () => {
  const applied = { applied: 8, stale: [], moved: 0 } as const;

  test("is told as made, and that what is shown is of before", async () => {
    const overview = { ...(await overviewOfSample()), undoable: 8 };
    const acts = actsOver({});
    await acts.change(() => Promise.resolve({ ...applied, isRead: false, overview }), WORDS.merge.applied);
    const { notice, changed } = acts.store.getState();
    expect([notice?.tone, notice?.undo, changed]).toEqual(["warning", true, true]);
    expect(notice?.text).toMatch(/^已合并进总台账 8 处.*重新检查/);
  });

  test("is told as made where the colours could not follow", async () => {
    const overview = { ...(await overviewOfSample()), undoable: 8 };
    const mark = (): Promise<void> => Promise.reject(new FailureAcross("cell-edit-mode"));
    const acts = actsOver({ checking: { mark } });
    acts.store.setState({ marked: true });
    await acts.change(() => Promise.resolve({ ...applied, isRead: true, overview }), WORDS.merge.applied);
    const { notice } = acts.store.getState();
    expect([notice?.tone, notice?.undo]).toEqual(["warning", true]);
    expect(notice?.text).toMatch(/^已合并进总台账 8 处.*颜色/);
  });
});

test("files that are given while something else is done wait for it, and are read one lot after the other", async () => {
  const read: string[][] = [];
  let current = 0;
  const merge = async (files: readonly File[]): Promise<object> => {
    current += 1;
    read.push([...files.map(({ name }) => name), `${current} at a time`]);
    await new Promise((resolve) => setTimeout(resolve, 1));
    current -= 1;
    return {};
  };
  const acts = actsOver({ merging: { merge } });
  const merging = new MergingActs(acts);
  let finish = (): void => undefined;
  const other = acts.attempt("", () => new Promise((resolve) => (finish = resolve)));
  const lots = ["甲.xlsx", "乙.xlsx", "丙.xlsx"].map((name) => merging.merge([new File([], name)]));
  await Promise.resolve();
  expect(read).toEqual([]);
  finish();
  await Promise.all([other, ...lots]);
  expect(read).toEqual([
    ["甲.xlsx", "1 at a time"],
    ["乙.xlsx", "1 at a time"],
    ["丙.xlsx", "1 at a time"],
  ]);
});
