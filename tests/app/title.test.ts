import { mergeRead, publish, report, summarize, writeMergedLedger, type OpenedLedgers } from "../../src/app";
import { cityOf, ledgerTitleOf, officeOf, subjectOf } from "../../src/app/title";
import { FileWorkbookHost, readWorkbook } from "../../src/hosts/file";
import { cellText, gridOf } from "../../src/sheet";
import { day } from "../measures/read-items";
import { openedLedger } from "./opened-ledger";

const HEADER = ["序号", "反馈问题", "责任单位", "整改时限", "整改进展", "完成状态"];
const ROW = [1, "储罐区消防通道堵塞", "东风化工有限公司", "2023年5月底前", "正在清理", "正在整改"];
const AS_OF = day("2023-04-20");

const openedUnder = (...lines: string[]): Promise<OpenedLedgers> =>
  openedLedger([...lines.map((line) => [line]), HEADER, ROW]);

test.each([
  ["清河镇安全生产隐患整改台账", "清河镇安全生产隐患整改台账", "清河镇安全生产隐患"],
  ["清河镇安全生产问题清单（2023年4月中旬）", "清河镇安全生产问题清单", "清河镇安全生产"],
  ["清河镇2023年4月中旬隐患整改台账", "清河镇隐患整改台账", "清河镇隐患"],
  ["隐患整改台账（第二批）（截至2023年4月20日）", "隐患整改台账（第二批）", "隐患"],
  ["附件2：清河镇隐患排查清单", "清河镇隐患排查清单", "清河镇隐患排查"],
  ["清河镇食品安全问题整改情况", "清河镇食品安全问题整改情况", "清河镇食品安全问题整改情况"],
  ["整改台账（2023年4月中旬）", "整改台账", ""],
  ["2023年4月中旬", "整改台账", ""],
  ["填报说明：每旬末报送，逾期通报", "整改台账", ""],
])("under %s the ledger is %s, about %s", async (line, title, subject) => {
  const opened = await openedUnder(line);
  expect([ledgerTitleOf(opened), subjectOf(opened)]).toEqual([title, subject]);
});

test("a ledger without any title is a plain one", async () => {
  const opened = await openedUnder();
  expect([ledgerTitleOf(opened), subjectOf(opened), officeOf(opened)]).toEqual(["整改台账", "", ""]);
});

test.each([
  ["商丘市中央环境保护督察反馈意见整改台账（2019年4月上旬）", "商丘市"],
  ["商丘市夏邑县整改台账", ""],
  ["商丘市水利局整改台账", ""],
  ["清河镇安全生产隐患整改台账", ""],
  ["整改台账（2023年4月中旬）", ""],
])("%s is kept by the city %j", async (title, city) => {
  const opened = await openedUnder(title);
  expect([cityOf(opened), officeOf(opened)]).toEqual([city, city]);
});

test("what the ledger gives as 填报单位 comes first", async () => {
  expect(officeOf(await openedUnder("商丘市整改台账", "填报单位：市整改办"))).toBe("市整改办");
});

test("nothing that is made of a ledger from elsewhere names the city of the built-in directory", async () => {
  const opened = await openedUnder("整改台账（2023年4月中旬）");
  const told: string[] = [];
  const grid = gridOf("台账", [HEADER, ROW]);
  const host = new FileWorkbookHost({
    workbook: { fileName: "台账.xlsx", sheets: [{ name: "台账", visibility: "visible", grid }] },
    deliver: (name, bytes) => {
      told.push(...readWorkbook(bytes, name).sheets.flatMap((one) => one.grid.rows.flat().map(cellText)));
      return Promise.resolve();
    },
  });
  const merge = mergeRead(opened, []);
  const dekad = { year: 2023, month: 4, part: 2 } as const;
  await writeMergedLedger(host, opened, merge.result, AS_OF, { failureText: (code) => code });
  await summarize(host, opened, { asOf: AS_OF, failureText: (code) => code });
  await publish(host, opened, { asOf: AS_OF });
  await report(host, opened, { dekad, reason: "核对中" });
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter((text) => text.includes("商丘") || text.includes("督察反馈意见"))).toEqual([]);
});

test("no 填报单位 is written over a merged ledger whose office nobody names", async () => {
  const opened = await openedUnder("清河镇隐患整改台账");
  const heads: string[] = [];
  const host = new FileWorkbookHost({
    workbook: { fileName: "台账.xlsx", sheets: [] },
    deliver: (name, bytes) => {
      const [ledger] = readWorkbook(bytes, name).sheets;
      heads.push(name, ...(ledger?.grid.rows.slice(0, 3).flat().map(cellText) ?? []));
      return Promise.resolve();
    },
  });
  await writeMergedLedger(host, opened, mergeRead(opened, []).result, AS_OF);
  expect(heads.filter((text) => text !== "")).toEqual([
    "整改台账_合并_2023年4月20日.xlsx",
    "清河镇隐患整改台账",
    "（截至2023年4月20日）",
    "共1项",
  ]);
});
