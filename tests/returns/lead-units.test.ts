import { rectificationKind, recognizeWorkbook } from "../../src/ledger";
import { identifyReturn, leadUnitsOf, type MergeResult, ownershipBy } from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { ledgerIn, sheetOf } from "../ledger/messy-grids";
import { merge } from "./returned-ledgers";

const HEADER = ["序号", "反馈问题", "责任单位", "整改时限", "整改进展", "完成状态"];

function merged(units: string, unit: string): MergeResult {
  const rows = (progress: string, status: string): readonly string[][] => [
    HEADER,
    ["1", "河道非法采砂行为未得到有效遏制", units, "2019年6月底前", progress, status],
  ];
  const directory = builtInDirectory();
  const { items } = ledgerIn(sheetOf(rows("", "正在整改")));
  const workbook = recognizeWorkbook(
    [
      {
        grid: sheetOf([["整改台账（2019年4月上旬）"], ...rows("已办结", "完成整改")]),
        visibility: "visible",
      },
    ],
    { kind: rectificationKind, directory },
  );
  return merge(items, [identifyReturn(`${unit}.xlsx`, workbook, directory)]);
}

describe.each([
  "牵头：市水利局 配合：市公安局",
  "市水利局（牵头）、市公安局（配合）",
  "牵头单位：市水利局；责任单位：市公安局",
  "市水利局牵头，市公安局配合",
])("where the one column of units says %s", (units) => {
  test("it leads of whom the cell says so, and its status counts", () => {
    const { items } = merged(units, "市水利局");
    expect(items.map(({ before }) => leadUnitsOf(before).map(({ name }) => name))).toEqual([["市水利局"]]);
    expect(items[0]?.progress[0]?.isLead).toBe(true);
    expect(items[0]?.item.status).toBe("completed");
  });

  test("another unit's status does not", () => {
    const { items } = merged(units, "市公安局");
    expect(items[0]?.progress[0]?.isLead).toBe(false);
    expect(items[0]?.item.status).toBe("inProgress");
    expect(items[0]?.item.text.progress).toBe("市公安局：已办结");
  });
});

test.each([
  "牵头：市水利局 配合：市公安局",
  "市水利局（市公安局配合）",
  "市水利局（牵头）、市公安局（协助）",
])("who only helps does not lead, though the column of lead units names it: %s", (lead) => {
  const header = [...HEADER.slice(0, 2), "牵头单位", "整改时限", "整改进展", "完成状态"];
  const row = ["1", "河道非法采砂", lead, "2019年6月底前", "", ""];
  const { items } = ledgerIn(sheetOf([header, row]));
  const ownership = ownershipBy(builtInDirectory());
  const asked = items.flatMap((item) =>
    ["市水利局", "市公安局"].map((unit) => [ownership.isLead(item, unit), ownership.names(item, unit)]),
  );
  expect(asked).toEqual([
    [true, true],
    [false, true],
  ]);
});

test("a cell of responsible units that reads as another item's cell of lead units leads nothing", () => {
  const header = [...HEADER.slice(0, 2), "牵头单位", ...HEADER.slice(2)];
  const { items } = ledgerIn(
    sheetOf([
      header,
      ["1", "河道非法采砂", "市水利局", "", "2019年6月底前", "", ""],
      ["2", "尾矿库隐患", "", "市水利局", "2019年6月底前", "", ""],
    ]),
  );
  expect(items.map((item) => leadUnitsOf(item).length)).toEqual([1, 0]);
});

test("a column of lead units tells it whatever the other says", () => {
  const header = [...HEADER.slice(0, 2), "牵头单位", ...HEADER.slice(2)];
  const row = ["1", "河道非法采砂", "市水利局", "牵头：市公安局", "2019年6月底前", "", ""];
  const { items } = ledgerIn(sheetOf([header, row]));
  expect(items.flatMap(leadUnitsOf).map(({ name }) => name)).toEqual(["市水利局"]);
});
