import { itemsOf, type DistributeOptions } from "../../../app";
import { addDays, daysBetween, dekadEnd, type Dekad, type IsoDate } from "../../../calendar";
import type { DistributedView, WrittenView } from "../answers";
import { formOf, packedForms, plannedForms } from "../distribution";
import { distributeView, type DistributeView } from "../views/distribute-view";
import type { WorkbookAtHand } from "../workbook-at-hand";

/** A day farther from the 旬 than a month is for this once. */
const MOST_DAYS_TO_REPORT = 31;

/** 下发: the forms that units fill in, made of the workbook as it is now. */
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
    const asked = await this.askedNow(due);
    const daysToReport = daysBetween(dekadEnd(asked.dekad), asked.due);
    // The next 旬 is due as this one is, and by it is told who is late.
    if (daysToReport >= 0 && daysToReport <= MOST_DAYS_TO_REPORT) await this.workbook.keep({ daysToReport });
    const { outcome, packed } = await packedForms(this.workbook.reading.scoped, {
      ...asked,
      ...(onForm ? { onForm } : {}),
    });
    return { ...packed, dekad: asked.dekad, forms: outcome.forms.length };
  }

  /** Gives the user the form of one unit. */
  async openForm(unit: string, due: IsoDate): Promise<WrittenView> {
    const asked = await this.askedNow(due);
    const { host, reading } = this.workbook;
    const { sheets, fileName } = await formOf(unit, reading.scoped, asked);
    await host.openWorkbook(sheets, fileName);
    return { fileName, items: 1 };
  }

  /**
   * Reads the workbook anew. Where its title names another 旬 by now, the forms are due as many days after that one as was asked
   * for the one before.
   */
  private async askedNow(due: IsoDate): Promise<{ readonly dekad: Dekad; readonly due: IsoDate }> {
    const days = daysBetween(dekadEnd(this.workbook.dekad), due);
    await this.workbook.read();
    const { dekad } = this.workbook;
    return { dekad, due: addDays(dekadEnd(dekad), days) };
  }
}
