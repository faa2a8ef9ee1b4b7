import type { Ledger } from "../../src/ledger";
import { identifyReturn } from "../../src/returns";
import type { CellValue } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";
import { ledgerIn, sheetOf } from "../ledger/messy-grids";

const PROBLEM = "青河岸边非法采砂屡禁不止";

function ledgerOf(headers: readonly string[], row: readonly CellValue[]): Ledger {
  return ledgerIn(
    sheetOf([
      ["序号", "反馈问题", ...headers],
      [1, PROBLEM, ...row],
    ]),
  );
}

function told(ledger: Ledger): string[] {
  const returned = identifyReturn(
    "市水利局.xlsx",
    { ledgers: [ledger], otherSheets: [], setAside: [] },
    builtInDirectory(),
  );
  return returned.otherColumns.flatMap(({ header, cells }) =>
    cells.map(({ row, text }) => `${row} ${header ?? ""}：${text}`),
  );
}

test.each(["累计进展", "累计整改进展", "工作进展情况"])(
  "of two columns for the progress that both say something the other is told: %s",
  (other) => {
    const ledger = ledgerOf(["整改进展", other, "完成状态"], ["查处5艘", "累计查处20艘", "正在整改"]);
    expect(ledger.items[0]?.text.progress).toBe("查处5艘");
    expect(told(ledger)).toEqual([`2 ${other}：累计查处20艘`]);
  },
);

test("a cumulative column is the progress where the present one is blank", () => {
  const ledger = ledgerOf(["本月进展", "累计进展", "完成状态"], ["", "累计查处20艘", ""]);
  expect(ledger.items[0]?.text.progress).toBe("累计查处20艘");
  expect(told(ledger)).toEqual([]);
});

test.each(["拟完成时间", "预计完成时间", "计划完成时间"])(
  "%s beside the limit is no next step and is told",
  (header) => {
    const ledger = ledgerOf(
      ["整改时限", "整改进展", header, "完成状态"],
      ["2020年12月底前", "查处5艘", "2020年11月底", "正在整改"],
    );
    expect(ledger.items[0]?.text).toMatchObject({ deadline: "2020年12月底前" });
    expect(ledger.items[0]?.text.nextSteps ?? "").toBe("");
    expect(told(ledger)).toEqual([`2 ${header}：2020年11月底`]);
  },
);

test("columns headed with statuses are read where they are ticked, and told where something else stands there", () => {
  const ticked = ledgerOf(["整改进展", "已完成", "未完成"], ["查处5艘", "√", null]);
  expect([ticked.items[0]?.status, told(ticked)]).toEqual(["completed", []]);
  const counted = ledgerOf(["整改进展", "已完成", "未完成"], ["查处5艘", 12, 3]);
  expect(counted.items[0]?.status).toBeNull();
  expect(told(counted)).toEqual(["2 已完成：12", "2 未完成：3"]);
});
