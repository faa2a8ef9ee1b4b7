import type { Item } from "../../../src/ledger";
import type { CellValue } from "../../../src/sheet";
import { ledgerIn, sheetOf } from "../messy-grids";

/** The item whose number and problem are merged over rows of a measure and these cells each. */
function itemOf(headers: readonly string[], ...rows: readonly (readonly CellValue[])[]): Item | undefined {
  const grid = sheetOf(
    [
      ["序号", "反馈问题", "整改措施", ...headers],
      ...rows.map((cells, index) =>
        index === 0 ? [1, "河道采砂", "1.排查", ...cells] : [null, null, `${index + 1}.打击`, ...cells],
      ),
      [2, "尾矿库", "1.排查", ...headers.map(() => null)],
    ],
    [`A2:A${rows.length + 1}`, `B2:B${rows.length + 1}`],
  );
  return ledgerIn(grid).items[0];
}

describe("完成比例 of an item of several rows", () => {
  test.each<[percents: readonly CellValue[], told: number | null]>([
    [["100%", "60%", "80%"], 60],
    [["100%", "100%"], 100],
    [["100%", null], null],
    [[null, "60%"], null],
    [["100%", "待定"], null],
    [[null, null], null],
  ])("%j is %j", (percents, told) => {
    expect(itemOf(["完成比例"], ...percents.map((percent) => [percent]))?.percent).toBe(told);
  });

  test("one merged over them is that of all", () => {
    const ledger = ledgerIn(
      sheetOf(
        [
          ["序号", "反馈问题", "整改措施", "完成比例"],
          [1, "河道采砂", "1.排查", "100%"],
          [null, null, "2.打击", null],
        ],
        ["A2:A3", "B2:B3", "D2:D3"],
      ),
    );
    expect(ledger.items[0]).toMatchObject({ percent: 100, status: "completed" });
  });

  test("a row without a measure of its own need not have one", () => {
    const ledger = ledgerIn(
      sheetOf(
        [
          ["序号", "反馈问题", "整改措施", "整改进展", "完成比例"],
          [1, "河道采砂", "1.排查", "已排查", "100%"],
          [null, null, null, "并立案3起", null],
        ],
        ["A2:A3", "B2:B3"],
      ),
    );
    expect(ledger.items[0]?.percent).toBe(100);
  });
});

test.each<[cells: readonly CellValue[], told: boolean | null]>([
  [["是", "是"], true],
  [["是", null], true],
  [["是", "否"], false],
  [["待议", "否"], false],
  [["是", "待议"], null],
  [[null, null], null],
])("是否销号 %j is %j", (cells, told) => {
  expect(itemOf(["是否销号"], ...cells.map((cell) => [cell]))?.closed).toBe(told);
});

describe("完成时间 of an item of several rows", () => {
  const dated = (...days: readonly CellValue[]): Item | undefined =>
    itemOf(["完成时间"], ...days.map((day) => [day]));

  test.each<[days: readonly CellValue[], latest: string]>([
    [["2019-03-01", "2019-04-05", "2019-03-20"], "2019-04-05"],
    [["2019-03-01", null], "2019-03-01"],
    [["—", "2019-03-01"], "2019-03-01"],
  ])("%j is the latest", (days, latest) => {
    expect(dated(...days)?.dates.completedOn).toMatchObject({ kind: "date", date: latest });
  });

  test("none of which is a day is no day", () => {
    expect(dated("2019-02-30", "—")?.dates.completedOn).toEqual({ kind: "invalid" });
  });

  test.each<[days: readonly CellValue[], status: Item["status"]]>([
    [["2019-03-01", "2019-04-05"], "completed"],
    [["2019-03-01", null], null],
    [[null, "2019-03-01"], null],
    [["2019-03-01", "—"], null],
  ])("without a status column %j says %j", (days, status) => {
    expect(dated(...days)?.status).toBe(status);
  });

  test("the other dates are the latest too", () => {
    const item = itemOf(["核查时间", "销号时间"], ["2019-03-01", "2019-05-02"], ["2019-04-01", "2019-05-01"]);
    expect(item?.dates).toMatchObject({
      verifiedOn: { date: "2019-04-01" },
      closedOn: { date: "2019-05-02" },
    });
  });
});
