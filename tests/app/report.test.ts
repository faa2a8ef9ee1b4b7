import { openLedgers, reportEachUnit, type EachUnitOutcome } from "../../src/app";
import { FileWorkbookHost } from "../../src/hosts/file";
import { sheetOf } from "../ledger/messy-grids";

const HEADER = ["序号", "反馈问题", "整改目标", "牵头单位", "责任单位", "整改时限", "整改进展", "完成状态"];
const item = (
  number: number,
  unit: string,
  limit: string | null,
  status = "正在整改",
): (string | number | null)[] => [
  number,
  `问题${number}描述`,
  "整治到位",
  unit,
  unit,
  limit,
  "正在推进",
  status,
];

async function eachUnit(
  rows: ReturnType<typeof item>[],
  merges: readonly string[],
): Promise<EachUnitOutcome> {
  const grid = sheetOf([HEADER, ...rows], merges);
  const host = new FileWorkbookHost({
    workbook: { fileName: "台账.xlsx", sheets: [{ name: grid.sheet, visibility: "visible", grid }] },
    deliver: () => Promise.resolve(),
  });
  const dekad = { year: 2019, month: 4, part: 1 } as const;
  return reportEachUnit(host, await openLedgers(host), { dekad }, () => undefined);
}

function outcome({ reports, withheld }: EachUnitOutcome): unknown {
  return {
    reports: reports.map(({ unit }) => unit),
    withheld: withheld.map(({ unit, errors }) => [unit, [...new Set(errors.map(({ cell }) => cell))]]),
  };
}

test("an error in a limit merged over several items holds up the units of all of them", async () => {
  const rows = [
    item(1, "市水利局", "2019年2月30日前"),
    item(2, "市公安局", null),
    item(3, "市商务局", "2019年6月底前"),
  ];
  expect(outcome(await eachUnit(rows, ["F2:F3"]))).toEqual({
    reports: ["市商务局"],
    withheld: [
      ["市公安局", ["F2"]],
      ["市水利局", ["F2"]],
    ],
  });
});

test("what else is wrong in the row of a merged limit holds up its own unit alone", async () => {
  const rows = [item(1, "市水利局", "2019年6月底前", "胡乱写的"), item(2, "市公安局", null)];
  expect(outcome(await eachUnit(rows, ["F2:F3"]))).toEqual({
    reports: ["市公安局"],
    withheld: [["市水利局", ["H2"]]],
  });
});
