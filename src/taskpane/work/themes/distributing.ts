import { itemsOf, type DistributeOptions } from "../../../app";
import { addDays, daysBetween, dekadEnd, type IsoDate } from "../../../calendar";
import type { DistributedView, WrittenView } from "../answers";
import { formOf, packedForms, plannedForms } from "../distribution";
import { distributeView, type DistributeView } from "../views/distribute-view";
import type { WorkbookAtHand } from "../workbook-at-hand";

/** A day farther from the 旬 than a month is for this once. */
const MOST_DAYS_TO_REPORT = 31;

/** 下发: the forms that units fill in. */
export class Distributing {
  constructor(private readonly workbook: WorkbookAtHand) {}

  /** What 下发 would send out; `null` where no 旬 was chosen. */
  async distribution(): Promise<DistributeView | null> {
    const { scoped, dekad } = this.workbook.reading;
    if (!dekad || itemsOf(scoped).length === 0) return null;
    const due = addDays(dekadEnd(dekad), this.workbook.settings.daysToReport);
    return distributeView(await plannedForms(scoped, { dekad, due }));
  }

  /** The forms of all units and the list of them, packed into one file. */
  async distribute(due: IsoDate, onForm: DistributeOptions["onForm"]): Promise<DistributedView> {
    const { dekad, reading } = this.workbook;
    const daysToReport = daysBetween(dekadEnd(dekad), due);
    // The next 旬 is due as this one is, and by it is told who is late.
    if (daysToReport >= 0 && daysToReport <= MOST_DAYS_TO_REPORT) await this.workbook.keep({ daysToReport });
    const { outcome, packed } = await packedForms(reading.scoped, {
      dekad,
      due,
      ...(onForm ? { onForm } : {}),
    });
    return { ...packed, forms: outcome.forms.length };
  }

  /** Gives the user the form of one unit. */
  async openForm(unit: string, due: IsoDate): Promise<WrittenView> {
    const { host, reading, dekad } = this.workbook;
    const { sheets, fileName } = await formOf(unit, reading.scoped, { dekad, due });
    await host.openWorkbook(sheets, fileName);
    return { fileName, items: 1 };
  }
}
