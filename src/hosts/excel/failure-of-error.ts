import { ExcelFailure } from "./excel-failure";
import type { ExcelFailureCode } from "./excel-failure";

/** Office.js error codes: `Excel.ErrorCodes`, `OfficeExtension.ErrorCodes`, and two that only its source names. */
const CODES: Readonly<Record<string, ExcelFailureCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "sheet-protected",
  ItemNotFound: "changed-meanwhile",
  InvalidReference: "changed-meanwhile",
  InvalidBinding: "changed-meanwhile",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  ConnectionFailure: "connection-lost",
  ApiNotFound: "version-too-old",
  NotImplemented: "version-too-old",
  UnsupportedFeature: "version-too-old",
  UnsupportedOperation: "version-too-old",
};

/**
 * Codes with which the library blames its caller: a property read before it was loaded and the like. They are mistakes of
 * ours and stay as they are.
 */
const PROGRAMMING = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidRequestContext",
  "RunMustReturnPromise",
]);

/** An error of Office.js as what a host foresees; any other error as it is. */
export function failureOf(error: unknown): unknown {
  const code = officeCodeOf(error);
  if (code === null || PROGRAMMING.has(code)) return error;
  const message = error instanceof Error ? error.message : "";
  return new ExcelFailure(CODES[code] ?? "excel-refused", `${code} ${message}`, { cause: error });
}

/** Whether Excel refused a request or an answer for its size. */
export function isTooLarge(error: unknown): boolean {
  const code = officeCodeOf(error);
  return code !== null && CODES[code] === "too-large";
}

/** The code of an error of Office.js; it is told by its shape, as it may come from another frame's library. */
function officeCodeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("debugInfo" in error) || !("code" in error))
    return null;
  return typeof error.code === "string" ? error.code : null;
}
