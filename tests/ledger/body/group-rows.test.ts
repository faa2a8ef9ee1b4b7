import type { CellValue } from "../../../src/sheet";
import { ledgerIn, leftOutOf, sheetOf } from "../messy-grids";

const HEADER = ["牵头单位", "序号", "整改进展", "完成状态"];
const item = (number: number): CellValue[] => ["市水利局", number, "已封堵12处。", "正在整改"];

test.each(["中央督察", "群众举报", "省级督察", "信访件"])(
  "%s alone where units stand heads the items below it",
  (name) => {
    const ledger = ledgerIn(sheetOf([HEADER, [name], item(1), ["第二类"], item(2)]));
    expect(ledger.items.map(({ number, section }) => [number, section])).toEqual([
      ["1", name],
      ["2", "第二类"],
    ]);
    expect(leftOutOf(ledger)).toEqual({ 2: "section", 4: "section" });
  },
);

test.each(["市公安局", "夏邑县人民政府", "各县区", "沿黄镇"])(
  "%s alone below an item is another unit of it",
  (unit) => {
    const header = ["责任单位", "序号", "反馈问题", "整改进展"];
    const rows = [
      header,
      ["市水利局", 1, "河道非法采砂", "已查处"],
      [unit],
      ["市水利局", 2, "尾矿库", "已排查"],
    ];
    expect(ledgerIn(sheetOf(rows)).items.map(({ rows: own }) => own)).toEqual([[2, 3], [4]]);
  },
);
