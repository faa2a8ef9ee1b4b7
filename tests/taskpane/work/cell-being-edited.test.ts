import type { JsonValue } from "../../../src/hosts";
import { FileWorkbookHost, readWorkbook } from "../../../src/hosts/file";
import type { AppliedEdits, CellEdit, Grid } from "../../../src/sheet";
import { FailureAcross } from "../../../src/taskpane/work/failure-across";
import type { OfficeWork } from "../../../src/taskpane/work/office-work";
import { workOnSampleWith } from "../read-sample";
import { ledgerBytes, ledgerFile, rowsNow, type LedgerRow } from "../small-ledger";

const ITEMS: readonly LedgerRow[] = [{ 反馈问题: "河道淤积严重" }];

/** A host whose user begins to edit a cell as soon as changes were made. */
class HostBesideUser extends FileWorkbookHost {
  isEditing = false;
  editsNext = true;

  override async applyEdits(edits: readonly CellEdit[]): Promise<AppliedEdits> {
    const outcome = await super.applyEdits(edits);
    this.isEditing = this.editsNext;
    return outcome;
  }

  override readSheet(name: string): Promise<Grid> {
    return this.isEditing ? refused() : super.readSheet(name);
  }

  override saveSettings(settings: JsonValue): Promise<void> {
    return this.isEditing ? refused() : super.saveSettings(settings);
  }
}

function refused(): Promise<never> {
  return Promise.reject(new FailureAcross("cell-edit-mode"));
}

async function merged(): Promise<{ work: OfficeWork; host: HostBesideUser }> {
  const host = new HostBesideUser({
    workbook: readWorkbook(await ledgerBytes(ITEMS), "台账.xlsx"),
    deliver: () => Promise.resolve(),
  });
  const work = workOnSampleWith(host);
  await work.read();
  const returned = await ledgerFile("市水利局.xlsx", [{ ...ITEMS[0], 整改进展: "已清淤" }]);
  await work.merging.merge([returned], () => undefined);
  return { work, host };
}

test("what was changed before a cell was edited is told as changed, and is taken back", async () => {
  const { work, host } = await merged();
  expect(await work.merging.applyMerge()).toMatchObject({
    applied: 1,
    isRead: false,
    overview: { undoable: 1 },
  });
  host.isEditing = false;
  host.editsNext = false;
  expect(await rowsNow(host, "整改进展")).toEqual([["市水利局：已清淤"]]);
  expect(await work.read()).toMatchObject({ merge: { edits: 0 }, undoable: 1 });
  expect(await work.undo()).toMatchObject({ applied: 1, isRead: true });
  expect(await rowsNow(host, "整改进展")).toEqual([[null]]);
});

test("what was taken back before a cell was edited is told as taken back", async () => {
  const { work, host } = await merged();
  host.editsNext = false;
  expect(await work.merging.applyMerge()).toMatchObject({ applied: 1, isRead: true });
  host.editsNext = true;
  expect(await work.undo()).toMatchObject({ applied: 1, isRead: false, overview: { undoable: 0 } });
});

test("where a cell is edited beforehand nothing is changed, and that is told", async () => {
  const { work, host } = await merged();
  host.isEditing = true;
  await expect(work.merging.applyMerge()).rejects.toMatchObject({ code: "cell-edit-mode" });
});
