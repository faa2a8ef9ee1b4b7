import { VerbRefused } from "../../src/app";
import { COMMANDS } from "../../src/commands/command-name";
import { carryOut } from "../../src/commands/carry-out";
import { RUNS, runSummary, runTenDayReport } from "../../src/commands/run-commands";
import { FileWorkbookHost, readWorkbook, type OpenedWorkbook } from "../../src/hosts/file";
import { sheetOf } from "../ledger/messy-grids";

interface Delivered {
  readonly fileName: string;
  readonly sheets: readonly string[];
}

function hostOver(workbook: OpenedWorkbook): { host: FileWorkbookHost; delivered: Delivered[] } {
  const delivered: Delivered[] = [];
  const host = new FileWorkbookHost({
    workbook,
    deliver(fileName, bytes) {
      delivered.push({ fileName, sheets: readWorkbook(bytes, fileName).sheets.map(({ name }) => name) });
      return Promise.resolve();
    },
  });
  return { host, delivered };
}

function ledgerTitled(title: string, ...items: (string | number)[][]): OpenedWorkbook {
  const grid = sheetOf([
    [title],
    [
      "序号",
      "反馈问题",
      "整改目标",
      "整改措施",
      "牵头单位",
      "责任单位",
      "整改时限",
      "整改进展",
      "完成状态",
      "完成时间",
    ],
    ...items,
  ]);
  return { fileName: "台账.xlsx", sheets: [{ name: grid.sheet, visibility: "visible", grid }] };
}

const SOUND = [
  1,
  "扬尘",
  "达标",
  "洒水",
  "市生态环境局",
  "市生态环境局",
  "2019年6月底前",
  "正在洒水",
  "正在整改",
  "",
];
/** Its status contradicts what the other cells say, its unit is unknown, and its number is missing. */
const UNSOUND = ["", "黑臭水体", "", "清淤", "某某某", "", "2019年13月底前", "", "完成了吗", ""];
const TITLE = "商丘市督察反馈意见整改台账（2019年4月中旬）";

test("旬报 is made for the 旬 that the title names", async () => {
  const { host, delivered } = hostOver(ledgerTitled(TITLE, SOUND));
  await runTenDayReport(host);
  expect(delivered).toEqual([
    { fileName: expect.stringContaining("2019年4月中旬") as string, sheets: ["旬报"] },
  ]);
});

test("汇总 is judged on the last day of the 旬 that the title names, whatever errors are outstanding", async () => {
  const { host, delivered } = hostOver(ledgerTitled(TITLE, SOUND, UNSOUND));
  await runSummary(host);
  expect(delivered).toHaveLength(1);
  expect(delivered[0]?.sheets).toEqual(expect.arrayContaining(["总体情况", "超期清单", "校验问题清单"]));
});

test("旬报 with errors outstanding needs a reason, which only the pane can ask for", async () => {
  const { host, delivered } = hostOver(ledgerTitled(TITLE, SOUND, UNSOUND));
  await expect(runTenDayReport(host)).rejects.toMatchObject({ code: "reason-missing" });
  expect(delivered).toEqual([]);
});

test("what the office has settled in the pane holds for the commands as well", async () => {
  const { host, delivered } = hostOver({
    fileName: "台账.xlsx",
    sheets: ledgerTitled(TITLE, SOUND).sheets.map(({ grid, ...sheet }) => ({
      ...sheet,
      grid: { ...grid, rows: grid.rows.map((row, place) => (place === 1 ? row.map(() => "甲") : row)) },
    })),
  });
  await expect(runSummary(host)).rejects.toMatchObject({ code: "ledger-not-found" });
  const correction = { headerRows: { from: 2, to: 2 }, columns: { number: 0, problem: 1, deadline: 6 } };
  const [sheet] = await host.listSheets();
  await host.saveSettings({ version: 1, corrections: { [sheet?.name ?? ""]: correction } });
  await runSummary(host);
  expect(delivered).toHaveLength(1);
});

test.each(COMMANDS)("%s is refused without a 旬, and without a ledger", async (command) => {
  const nameless = hostOver(ledgerTitled("整改台账", SOUND));
  await expect(RUNS[command](nameless.host)).rejects.toEqual(new VerbRefused("as-of-missing"));
  const empty = hostOver({ fileName: "空.xlsx", sheets: [] });
  await expect(RUNS[command](empty.host)).rejects.toEqual(new VerbRefused("ledger-not-found"));
  expect([...nameless.delivered, ...empty.delivered]).toEqual([]);
});

test("a command that was carried out has nothing to tell; one that was not says why", async () => {
  const { host } = hostOver(ledgerTitled(TITLE, SOUND));
  expect(await carryOut("writeTenDayReport", () => host)).toBeNull();
  expect(
    await carryOut("writeTenDayReport", () => hostOver(ledgerTitled(TITLE, SOUND, UNSOUND)).host),
  ).toEqual({
    command: "writeTenDayReport",
    code: "reason-missing",
    count: expect.any(Number) as number,
  });
  const broken = (): never => {
    throw new TypeError("a mistake of ours");
  };
  expect(await carryOut("writeSummary", broken)).toEqual({
    command: "writeSummary",
    code: "unexpected",
    count: 0,
  });
});
