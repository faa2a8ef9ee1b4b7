import type { Answer } from "../excel-server";
import type { HostEvent } from "../model";

/** What stands between a seam in a window and the Excel outside of it. */
export interface Bridge {
  /** Sends a request of office.js to the Excel outside. */
  excelHostAnswer(body: string, flags: number): Promise<Answer>;
  /** Saves `Office.context.document.settings`, JSON text by key. */
  excelHostSaveSettings(settings: Readonly<Record<string, string>>): Promise<void>;
  /** Set by the seam: takes an event from the Excel outside. */
  excelHostDeliver?: (event: HostEvent) => void;
}
