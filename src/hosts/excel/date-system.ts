import { ExcelFailure } from "./excel-failure";
import { failureOf } from "./failure-of-error";

/** The serial number of 2000-01-01 in a workbook that counts its days from 1904-01-01. */
const MILLENNIUM_1904 = 35_064;

/**
 * Whether the open workbook counts days from 1904-01-01. No version of Excel's interface says so; its own function DATE
 * answers in the workbook's system. An Excel that does not compute it is taken to count from 1900, as nearly all do.
 */
export class DateSystem {
  private known: boolean | null = null;

  async is1904(context: Excel.RequestContext): Promise<boolean> {
    this.known ??= await askWhether1904(context);
    return this.known;
  }
}

async function askWhether1904(context: Excel.RequestContext): Promise<boolean> {
  const millennium = context.workbook.functions.date(2000, 1, 1);
  millennium.load("value");
  try {
    await context.sync();
    return millennium.value === MILLENNIUM_1904;
  } catch (error) {
    const failure = failureOf(error);
    if (failure instanceof ExcelFailure && !failure.isPassing) return false;
    throw error;
  }
}
