import { reported } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { ReturnedSample } from "./returned-sample";
import { TableLayout } from "./table-layout";

/** A workbook whose second half was lost on the way: it begins like one and cannot be opened. */
export function commerceBureau(): ReturnedSample {
  const file = "市商务局.xlsx";
  return {
    truth: {
      file,
      readable: false,
      unit: "市商务局",
      unitAsWritten: "",
      reportedOn: null,
      ledgers: [],
      otherSheets: [],
      oldCopies: [],
    },
    bytes: async () => {
      const whole = await beforeTheCut(file).bytes();
      return whole.slice(0, Math.floor(whole.length / 2));
    },
  };
}

function beforeTheCut(file: string): ReturnedSample {
  const workbook = emptyWorkbook();
  const layout = new TableLayout(workbook.addWorksheet("Sheet1"), [
    { id: "number", heading: "序号", width: 6 },
    { id: "problem", heading: "反馈问题", width: 40 },
    { id: "progress", heading: "整改进展", width: 40 },
    { id: "status", heading: "完成状态", width: 14 },
  ]);
  layout.header();
  layout.item(reported("附件2", 14, "onSchedule", "排查废旧物资回收站点64处,取缔9处。"), null);
  return sampleOf({ file, unit: "市商务局", unitAsWritten: "", reportedOn: null }, workbook, [layout]);
}
