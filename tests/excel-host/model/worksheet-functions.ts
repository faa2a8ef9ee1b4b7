import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import { serialOf } from "./typed-date";
import type { Workbook } from "./workbook";

/** Days between the first days of the two date systems. */
const DAYS_1904 = 1462;

/** `workbook.functions`, of which only `DATE` is modelled: it tells the date system of the workbook. */
export class WorksheetFunctions implements HostObject {
  readonly excelClass = "Functions";
  constructor(private readonly workbook: Workbook) {}

  date(year: unknown, month: unknown, day: unknown): HostObject {
    const serial = serialOf(Number(year), Number(month), Number(day));
    if (serial === null) throw new HostError("InvalidArgument");
    const value = this.workbook.dateSystem === 1904 ? serial - DAYS_1904 : serial;
    return { excelClass: "FunctionResult", value, error: null } as FunctionResult;
  }
}

interface FunctionResult extends HostObject {
  readonly value: number;
  readonly error: string | null;
}
