import { rectificationKind } from "../../src/ledger";
import { identifyReturn, mergeReturns } from "../../src/returns";
import type { CellValue } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";
import { ledgerIn, sheetOf } from "../ledger/messy-grids";

const PLAN = ["序号", "反馈问题", "责任单位", "整改时限", "整改进展", "完成状态"];
const CONTACTS = ["联系人", "联系电话", "审核人"];
const ITEM = [1, "砖厂烟尘扰民", "夏邑县人民政府", "2019年5月底前"];

type Rows = readonly (readonly CellValue[])[];

/** What a return says in columns that are not merged, as `row header：text`. */
function told(master: Rows, returned: Rows): string[] {
  const directory = builtInDirectory();
  const ledger = ledgerIn(sheetOf([["填报单位：夏邑县人民政府（2019年4月中旬）"], ...returned]));
  const workbook = { ledgers: [ledger], otherSheets: [], setAside: [] };
  const { returns } = mergeReturns(
    ledgerIn(sheetOf(master)).items,
    [identifyReturn("夏邑县.xlsx", workbook, directory)],
    { kind: rectificationKind, directory },
  );
  return returns.flatMap(({ otherColumns }) =>
    otherColumns.flatMap(({ header, cells }) =>
      cells.map(({ row, text }) => `${row} ${header ?? ""}：${text}`),
    ),
  );
}

const MASTER = [
  [...PLAN, ...CONTACTS],
  [...ITEM, "", "", "周某", "0370-7777777", ""],
];

test("contacts that a unit fills in are told where they are not the ledger's", () => {
  expect(
    told(MASTER, [
      [...PLAN, ...CONTACTS],
      [...ITEM, "已停产", "完成整改", "郭小川", "0370-7777777", "马主任"],
    ]),
  ).toEqual(["3 联系人：郭小川", "3 审核人：马主任"]);
});

test("those of a row that the ledger does not have are told as well", () => {
  const other = [
    9,
    "擅自新增的问题与台账毫不相干",
    "夏邑县人民政府",
    "2019年5月底前",
    "已停产",
    "",
    "郭小川",
    "",
    "",
  ];
  expect(told(MASTER, [[...PLAN, ...CONTACTS], other])).toEqual(["3 联系人：郭小川"]);
});

test("of a ledger without such columns who filled in the table is nothing to be told", () => {
  const master = [PLAN, [...ITEM, "", ""]];
  expect(
    told(master, [
      [...PLAN, ...CONTACTS],
      [...ITEM, "已停产", "", "郭小川", "1", ""],
    ]),
  ).toEqual([]);
});

test("one of the contacts that stand on the rows of an item is the ledger's", () => {
  const rows = [
    [...ITEM, "", "", "周某", "1", ""],
    ["", "", "", "", "", "", "李某", "2", ""],
  ];
  const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:D3"];
  const directory = builtInDirectory();
  const master = ledgerIn(sheetOf([[...PLAN, ...CONTACTS], ...rows], merges)).items;
  expect(master[0]?.text.reporter).toBe("周某\n李某");
  const table = [
    ["填报单位：夏邑县人民政府（2019年4月中旬）"],
    [...PLAN, ...CONTACTS],
    [...ITEM, "已停产", "", "李某", "2", ""],
  ];
  const workbook = { ledgers: [ledgerIn(sheetOf(table))], otherSheets: [], setAside: [] };
  const returned = identifyReturn("夏邑县.xlsx", workbook, directory);
  const { returns } = mergeReturns(master, [returned], { kind: rectificationKind, directory });
  expect(returns[0]?.otherColumns).toEqual([]);
});
