import { VerbRefused } from "../../../src/app";
import { inFolder } from "../../../src/taskpane/model/dropped-files";
import { PaneActs, type Surroundings } from "../../../src/taskpane/model/pane-acts";
import { AT_FIRST } from "../../../src/taskpane/model/pane-state";
import { MergingActs } from "../../../src/taskpane/model/themes/merging-acts";
import type { RemoteWork } from "../../../src/taskpane/work/office-worker";
import type { Overview } from "../../../src/taskpane/work/views/overview";
import { overviewOfSample } from "../read-sample";

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
