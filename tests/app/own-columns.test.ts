import {
  itemsOf,
  mergeRead,
  openLedgers,
  publish,
  summarize,
  writeLedger,
  writeMergedLedger,
  writeStandardLedger,
} from "../../src/app";
import { FileWorkbookHost, openWorkbookBytes, readWorkbook } from "../../src/hosts/file";
import { cellText, gridOf, type CellEdit } from "../../src/sheet";
import { day } from "../measures/read-items";
import { openedLedger } from "./opened-ledger";

const AS_OF = day("2019-04-10");
const HEADER = ["序号", "反馈问题", "领导批示", "责任单位", "整改时限", "整改进展", "完成状态", "备用编号"];
const ROWS = [
  HEADER,
  [1, "河道非法采砂", "王市长批示抓紧", "市水利局", "2019年6月底前", "正在推进", "正在整改", "=007"],
  [2, "尾矿库隐患排查不彻底", null, "市水利局", "2019年6月底前", "正在推进", "正在整改", null],
];

/** A host on the master, with the files it delivers. */
interface Made {
  readonly host: FileWorkbookHost;
  readonly files: { readonly name: string; readonly bytes: Uint8Array }[];
}

function hostThatKeeps(): Made {
  const files: Made["files"] = [];
  const deliver = (name: string, bytes: Uint8Array): Promise<void> => {
    files.push({ name, bytes });
    return Promise.resolve();
  };
  const grid = gridOf("台账", ROWS);
  const workbook = {
    fileName: "台账.xlsx",
    sheets: [{ name: grid.sheet, visibility: "visible" as const, grid }],
  };
  return { host: new FileWorkbookHost({ workbook, deliver }), files };
}

/** What a verb wrote, as texts sheet by sheet. */
async function textsOf(write: (host: FileWorkbookHost) => Promise<unknown>): Promise<Map<string, string[]>> {
  const { host, files } = hostThatKeeps();
  await write(host);
  const sheets = files.flatMap(({ name, bytes }) => readWorkbook(bytes, name).sheets);
  return new Map(sheets.map(({ grid }) => [grid.sheet, grid.rows.flatMap((row) => row.map(cellText))]));
}

const COMPLETED: CellEdit = {
  kind: "merged",
  sheet: "台账",
  row: 1,
  column: 6,
  before: "正在整改",
  after: "完成整改",
};
const OWN = ["领导批示", "王市长批示抓紧", "备用编号", "=007"];

test("the merged ledger keeps the office's own columns, and has them again as a master", async () => {
  const opened = await openedLedger(ROWS);
  const { result } = mergeRead(opened, []);
  const { host, files } = hostThatKeeps();
  await writeMergedLedger(host, opened, result, AS_OF);
  const [{ name, bytes } = { name: "", bytes: new Uint8Array() }] = files;
  const workbook = await openWorkbookBytes(bytes, name);
  const again = await openLedgers(new FileWorkbookHost({ workbook, deliver: () => Promise.resolve() }));
  const [ledger] = again.workbook.ledgers;
  expect(ledger?.unused.map(({ header }) => header)).toEqual(["领导批示", "备用编号"]);
  expect(itemsOf(again).map(({ text }) => text)).toEqual(itemsOf(opened).map(({ text }) => text));
  const twice = await textsOf((kept) => writeMergedLedger(kept, again, mergeRead(again, []).result, AS_OF));
  expect(twice.get("整改台账")).toEqual(expect.arrayContaining(OWN));
});

test("so does the ledger in standard layout, as it was read and with edits", async () => {
  const opened = await openedLedger(ROWS);
  const plain = await textsOf((host) => writeLedger(host, opened));
  expect(plain.get("整改台账")).toEqual(expect.arrayContaining(OWN));
  const edited = await textsOf((host) => writeStandardLedger(host, opened, [COMPLETED]));
  expect(edited.get("整改台账")).toEqual(expect.arrayContaining([...OWN, "完成整改"]));
});

test("what leaves the office, 公开版 and 汇总, has none of them", async () => {
  const opened = await openedLedger(ROWS);
  const merge = mergeRead(opened, []);
  const published = await textsOf((host) => publish(host, opened, { asOf: AS_OF, merge: merge.result }));
  const summed = await textsOf((host) =>
    summarize(host, opened, { asOf: AS_OF, merge, failureText: (code) => code }),
  );
  for (const texts of [...published.values(), ...summed.values()]) {
    expect(texts.filter((text) => OWN.includes(text))).toEqual([]);
  }
});
