import { excelFailureSentence, isExcelFailureCode } from "../../../src/hosts/excel";
import type { ExcelFailureCode } from "../../../src/hosts/excel";
import { failureOf, isTooLarge } from "../../../src/hosts/excel/failure-of-error";
import { HostFailure } from "../../../src/hosts";

function officeError(code: string): Error {
  return Object.assign(new Error("said by Excel"), { code, debugInfo: {} });
}

const CODES: readonly ExcelFailureCode[] = [
  "cell-edit-mode",
  "sheet-protected",
  "sheet-hidden",
  "changed-meanwhile",
  "too-large",
  "sheet-too-large",
  "settings-too-large",
  "busy",
  "connection-lost",
  "version-too-old",
  "added-to-open-workbook",
  "excel-refused",
];

test.each([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "sheet-protected"],
  ["ItemNotFound", "changed-meanwhile"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ActivityLimitReached", "busy"],
  ["ConnectionFailure", "connection-lost"],
  ["ApiNotFound", "version-too-old"],
  ["MergedRangeConflict", "excel-refused"],
  ["SomethingNew", "excel-refused"],
])("Excel's %s is %s", (code, expected) => {
  const error = officeError(code);
  const failure = failureOf(error);
  expect(failure).toBeInstanceOf(HostFailure);
  expect(failure).toMatchObject({ code: expected, cause: error });
});

test("mistakes of ours stay what they are", () => {
  for (const error of [officeError("PropertyNotLoaded"), new TypeError("x"), "text", null]) {
    expect(failureOf(error)).toBe(error);
  }
});

test("what is too large is known by its code", () => {
  expect(isTooLarge(officeError("RequestPayloadSizeLimitExceeded"))).toBe(true);
  expect(isTooLarge(officeError("GeneralException"))).toBe(false);
  expect(isTooLarge(new RangeError("x"))).toBe(false);
});

test.each(CODES)("%s has a sentence in plain Chinese with a next step", (code) => {
  const sentence = excelFailureSentence(code);
  expect(isExcelFailureCode(code)).toBe(true);
  expect(sentence).toMatch(/请.*。$/);
  expect(sentence).not.toMatch(/[!！?]|错误|异常|失败/);
});

test("other codes are not Excel's", () => {
  expect(isExcelFailureCode("corrupt")).toBe(false);
  expect(isExcelFailureCode("toString")).toBe(false);
});
