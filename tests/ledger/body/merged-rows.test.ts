import type { CellValue, Grid } from "../../../src/sheet";
import { leftOutOf, ledgerIn, sheetOf } from "../messy-grids";

const HEADER = ["序号", "反馈问题", "牵头单位", "整改时限", "整改进展", "完成时间", "备注"];

/** An item whose number, problem, unit and limit are merged over three rows, with another below it. */
function mergedOver(...rows: readonly (readonly CellValue[])[]): Grid {
  const [first = [], ...further] = rows;
  return sheetOf(
    [
      HEADER,
      [1, "河道非法采砂行为未得到有效遏制", "市水利局", "2019年6月底前", ...first],
      ...further.map((cells) => [null, null, null, null, ...cells]),
      [2, "尾矿库环境风险隐患排查不彻底", "市水利局", "2019年6月底前", "已排查"],
    ],
    ["A2:A4", "B2:B4", "C2:C4", "D2:D4"],
  );
}

test.each<[what: string, rows: readonly (readonly CellValue[])[], progress: string]>([
  [
    "a count of all",
    [["共拆除采砂船3艘"], ["共5项措施，已完成3项"], ["其余2项正在推进"]],
    "共拆除采砂船3艘\n共5项措施，已完成3项\n其余2项正在推进",
  ],
  [
    "a note",
    [["甲镇拆除3艘"], ["说明：因汛期延后"], ["正在恢复"]],
    "甲镇拆除3艘\n说明：因汛期延后\n正在恢复",
  ],
  ["a sum", [["甲镇拆除3艘"], ["累计", null, "8艘"], ["正在恢复"]], "甲镇拆除3艘\n累计\n正在恢复"],
  ["only a day", [["已拆除"], [null, "2019-04-05"], ["正在恢复"]], "已拆除\n正在恢复"],
  ["the words of a header", [["已拆除"], ["整改进展"], ["正在恢复"]], "已拆除\n整改进展\n正在恢复"],
])("a row of a merged item that holds %s belongs to the item", (_, rows, progress) => {
  const ledger = ledgerIn(mergedOver(...rows));
  expect(leftOutOf(ledger)).toEqual({});
  expect(ledger.items.map((item) => [item.number, item.rows])).toEqual([
    ["1", [2, 3, 4]],
    ["2", [5]],
  ]);
  expect(ledger.items[0]?.text.progress).toBe(progress);
});
