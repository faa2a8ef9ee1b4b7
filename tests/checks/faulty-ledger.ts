import { cellKey, type Grid } from "../../src/sheet";
import { sheetOf } from "../ledger/messy-grids";
import { sampleSheet } from "./sample-ledger";

/** A ledger as it comes back: on 10 April 2019 every rule that looks at a ledger's items finds something in it. */
export function faultyLedger(): Grid {
  const sheet = sampleSheet(
    [
      { number: 1, deadline: "20193月底前" },
      { number: 2, deadline: "2019年2月30日前", status: "情况良好" },
      { number: 3, deadline: "尽快", lead: "某某局", responsible: "市环保局；市公安局、市公安局" },
      { number: 3, problem: "督察反馈的问题之1" },
      { number: null, deadline: null, lead: null, responsible: null },
      { number: 5, deadline: "2019年4月15日前", progress: { kind: "error", code: "#REF!" } },
      { number: 6, deadline: "2018年底前", progress: "已立案3起" },
      { number: 7, progress: null },
    ],
    ["G8:G9"],
  );
  return { ...sheet, hiddenRows: new Set([2]), formulas: new Map([[cellKey(1, 1), "ROW()-1"]]) };
}

/** A ledger that lacks columns and has one twice. */
export function narrowLedger(): Grid {
  return sheetOf(
    [
      ["序号", "反馈问题", "责任部门", "责任单位"],
      [1, "河道采砂", "市水利局", "市公安局"],
    ],
    [],
    "回收",
  );
}
