import type { ExcelServer } from "../excel-server";
import type { HostEvent } from "../model";
import type { Bridge } from "./bridge";

/** Joins an Excel to a window in this process. */
export function connect(
  server: ExcelServer,
  window: { excelHostDeliver?: (event: HostEvent) => void },
): Bridge {
  server.workbook.events.deliver = (event) => {
    // After the request that caused it, as Excel does.
    setImmediate(() => window.excelHostDeliver?.(event));
  };
  return {
    excelHostAnswer: (body, flags) => server.answer(body, flags),
    excelHostSaveSettings: (settings) => {
      server.workbook.settings.asJson = { ...settings };
      return Promise.resolve();
    },
  };
}
