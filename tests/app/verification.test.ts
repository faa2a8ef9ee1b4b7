import {
  drawVerification,
  itemsOf,
  openLedgers,
  readVerification,
  verificationEdits,
  VerbRefused,
  writeVerificationForm,
  type OpenedLedgers,
  type VerificationOutcome,
} from "../../src/app";
import { FileWorkbookHost, openWorkbookBytes } from "../../src/hosts/file";
import { readVerification as readResult } from "../../src/ledger";
import { computeMeasures, fractionText } from "../../src/measures";
import { cellText, gridOf, type CellValue, type Grid } from "../../src/sheet";
import { day } from "../measures/read-items";
import { openedLedger } from "./opened-ledger";

const AS_OF = day("2019-04-20");
const HEADER = [
  "附件",
  "序号",
  "反馈问题",
  "责任单位",
  "整改时限",
  "整改进展",
  "完成状态",
  "核查情况",
  "核查时间",
];
const rows = Array.from({ length: 8 }, (_, at): CellValue[] => [
  "附件1",
  at + 1,
  `第${at + 1}个企业治污设施不正常运行，厂区扬尘管控不到位`,
  at < 4 ? "睢县人民政府" : "市水利局",
  "2019年3月底前",
  "已拆除",
  at === 7 ? "正在整改" : "完成整改",
  at === 6 ? "属实" : null,
  null,
]);

function hostOf(grid: Grid): FileWorkbookHost {
  return new FileWorkbookHost({
    workbook: { fileName: "表.xlsx", sheets: [{ name: grid.sheet, visibility: "visible", grid }] },
    deliver: () => Promise.resolve(),
  });
}

/** The 核查表 as a checker gets it, read back from its bytes. */
async function formOf(opened: OpenedLedgers): Promise<Grid> {
  const made: Uint8Array[] = [];
  const host = new FileWorkbookHost({
    workbook: { fileName: "", sheets: [] },
    deliver: (_, bytes) => {
      made.push(bytes);
      return Promise.resolve();
    },
  });
  const sample = drawVerification(opened, { asOf: AS_OF, size: { share: 1 }, seed: "甲" });
  expect(await writeVerificationForm(host, opened, sample, AS_OF)).toBe("整改现场核查表_2019年4月20日.xlsx");
  const workbook = await openWorkbookBytes(made[0] ?? new Uint8Array(), "核查表.xlsx");
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet.grid;
}

/** The form with a result for some items, by their numbers. */
function filled(form: Grid, results: Readonly<Record<string, readonly CellValue[]>>): Grid {
  const header = form.rows.findIndex((row) => row.some((value) => cellText(value) === "核查情况"));
  const titles = (form.rows[header] ?? []).map(cellText);
  const [number, first] = [titles.indexOf("序号"), titles.indexOf("核查情况")];
  const all = form.rows.map((row, at) => {
    const values = at > header ? results[cellText(row[number] ?? null)] : undefined;
    return values
      ? row
          .with(first, values[0] ?? null)
          .with(first + 1, values[1] ?? null)
          .with(first + 2, values[2] ?? null)
      : row;
  });
  // Sorted the other way round, as people do.
  const [head, body] = [all.slice(0, header + 1), all.slice(header + 1)];
  return gridOf(form.sheet, [...head, ...body.toReversed()]);
}

async function outcomeOf(
  results: Parameters<typeof filled>[1],
): Promise<{ opened: OpenedLedgers; outcome: VerificationOutcome }> {
  const opened = await openedLedger([HEADER, ...rows]);
  return { opened, outcome: await readVerification(opened, hostOf(filled(await formOf(opened), results))) };
}

test("what is complete and unchecked is drawn, by county", async () => {
  const opened = await openedLedger([HEADER, ...rows]);
  const { strata } = drawVerification(opened, { asOf: AS_OF, size: { count: 3 } });
  expect(strata.map(({ name, items, drawn }) => [name, items.length, drawn.length])).toEqual([
    ["市直部门", 2, 1],
    ["睢县", 4, 2],
  ]);
});

test("nothing to check is refused", async () => {
  const opened = await openedLedger([HEADER, rows[7] ?? []]);
  expect(() => drawVerification(opened, { asOf: AS_OF })).toThrow(new VerbRefused("nothing-to-verify"));
});

test("results are taken over by the rows' keys: genuine passes, what is false is underway again, blanks stay", async () => {
  const { opened, outcome } = await outcomeOf({
    "1": ["属实", { kind: "date", iso: "2019-04-18" }],
    "2": ["不实", { kind: "date", iso: "2019-04-18" }, "两处没有拆除"],
    "5": ["部分属实", null],
  });
  const state = outcome.verified.map(({ item: { number, status, text } }) => [
    number,
    status,
    text.verification,
  ]);
  expect(state.sort()).toEqual([
    ["1", "verified", "属实"],
    ["2", "inProgress", "不实：两处没有拆除"],
    ["5", "inProgress", "部分属实"],
  ]);
  expect([outcome.problems, outcome.open, outcome.homeless]).toEqual([[], 3, []]);
  const master = hostOf(gridOf("台账", [HEADER, ...rows]));
  await master.applyEdits(verificationEdits(outcome));
  const after = itemsOf(await openLedgers(master, { directory: opened.directory }));
  const { falseRate } = computeMeasures(after, { asOf: AS_OF, dueSoonDays: 10 });
  expect(fractionText(falseRate)).toBe("2/4（50.0%）");
});

test("taken over twice changes nothing more; another result than the master has is told and not written", async () => {
  const { opened } = await outcomeOf({});
  const form = await formOf(opened);
  const first = filled(form, { "1": ["属实", null] });
  const master = hostOf(gridOf("台账", [HEADER, ...rows]));
  await master.applyEdits(verificationEdits(await readVerification(opened, hostOf(first))));
  const again = await openLedgers(master, { directory: opened.directory });
  expect((await readVerification(again, hostOf(first))).edits).toEqual([]);
  const other = await readVerification(again, hostOf(filled(form, { "1": ["不实", null] })));
  expect([other.edits, other.problems.map(({ problem }) => problem)]).toEqual([[], ["other-result"]]);
});

test.each([
  "基本完成，个别点位需完善。",
  "上次未通过，本次复核已整改到位。",
  "现场核查，未完成的2处已补种，反弹",
])("what was chosen decides, whatever the remark says: %s", async (remark) => {
  const noted = [
    [...HEADER, "备注"],
    [...(rows[0] ?? []), "旧备注"],
  ];
  const opened = await openedLedger(noted);
  const results = { "1": ["属实", { kind: "date", iso: "2019-04-18" }, remark] } as const;
  const form = filled(await formOf(opened), results);
  const { verified, edits } = await readVerification(opened, hostOf(form));
  expect(verified.map(({ item }) => [item.status, readResult(item.text.verification ?? "")])).toEqual([
    ["verified", "genuine"],
  ]);
  const said = verified.map(({ item: { text } }) => [text.verification ?? "", text.remarks ?? ""].join("\n"));
  expect(said.join()).toContain(remark);
  expect(said.join()).toContain("旧备注");
  const master = hostOf(gridOf("台账", noted));
  await master.applyEdits(edits);
  const again = await openLedgers(master, { directory: opened.directory });
  const { falseRate } = computeMeasures(itemsOf(again), { asOf: AS_OF, dueSoonDays: 10 });
  expect(fractionText(falseRate)).toBe("0/1（0.0%）");
  expect((await readVerification(again, hostOf(form))).edits).toEqual([]);
});

test("a row of an item that is there twice, without numbers, is doubtful and not unknown", async () => {
  const header = ["反馈问题", "责任单位", "整改时限", "完成状态", "核查情况"];
  const row = ["河道淤积", "市水利局", "2019年3月底前", "完成整改", null];
  const opened = await openedLedger([header, row, row, ["扬尘", ...row.slice(1)]]);
  const form = await formOf(opened);
  const at = form.rows.findIndex((cells) => cells.some((value) => cellText(value) === "核查情况"));
  const place = (form.rows[at] ?? []).findIndex((value) => cellText(value) === "核查情况");
  const chosen = form.rows.map((cells, index) =>
    index > at && index <= at + 3 ? cells.with(place, "属实") : cells,
  );
  const { verified, problems } = await readVerification(opened, hostOf(gridOf(form.sheet, chosen)));
  expect(problems.map(({ problem }) => problem)).toEqual(["doubtful-item", "doubtful-item"]);
  expect(verified.map(({ item }) => item.text.problem)).toEqual(["扬尘"]);
});

test("words that tell no result, and rows of no item, are told", async () => {
  const { opened } = await outcomeOf({});
  const strange = gridOf("核查表", [
    ["附件", "序号", "反馈问题", "责任单位", "整改时限", "核查情况"],
    ["附件1", "1", rows[0]?.[2] ?? null, "睢县人民政府", "2019年3月底前", "去看过了"],
    ["附件9", "77", "台账里没有的另一件事情，谁也不知道", "睢县人民政府", "2019年3月底前", "属实"],
  ]);
  const { problems, edits } = await readVerification(opened, hostOf(strange));
  expect(problems.map(({ problem }) => problem)).toEqual(["unclear", "unknown-item"]);
  expect(edits).toEqual([]);
});
