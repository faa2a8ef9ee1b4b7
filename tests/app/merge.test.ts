import { mergeRead } from "../../src/app";
import { returnOf } from "../returns/returned-ledgers";
import { openedLedger } from "./opened-ledger";

test("the 旬 that the master's title names outweighs returns of the one before", async () => {
  const master = await openedLedger([
    ["整改台账（2019年4月上旬）"],
    ["附件", "序号", "反馈问题", "牵头单位", "整改时限", "整改进展", "完成状态"],
    ["附件1", 1, "河道非法采砂行为未得到有效遏制", "市水利局", "2019年6月底前", "", ""],
  ]);
  const read = ["3月下旬", "3月下旬", "4月上旬"].map((dekad, place) => ({
    returned: returnOf(`${place}.xlsx`, [`整改台账（2019年${dekad}）`], {}),
    findings: [],
    unitEdits: [],
  }));
  expect(mergeRead(master, read).result.dekad).toEqual({ year: 2019, month: 4, part: 1 });
});
