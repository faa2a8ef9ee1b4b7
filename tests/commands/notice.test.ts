import { VerbRefused } from "../../src/app";
import { noticeAddress, noticeAsked, noticeOf, type Notice } from "../../src/commands/notice";
import { noticeWords } from "../../src/commands/notice-words";
import { SheetNotFound } from "../../src/hosts";
import { ExcelFailure } from "../../src/hosts/excel";

function across(notice: Notice): Notice | null {
  return noticeAsked(new URL(noticeAddress(notice), "https://localhost:3000/commands.html").search);
}

test.each([
  [new VerbRefused("reason-missing", { count: 3 }), "reason-missing", 3],
  [new VerbRefused("as-of-missing"), "as-of-missing", 0],
  [new SheetNotFound("台账 & 二"), "sheet-not-found", 0],
  [new ExcelFailure("cell-edit-mode", "typing"), "cell-edit-mode", 0],
  [new TypeError("a mistake of ours"), "unexpected", 0],
])("%p crosses to the notice's page as a code", (error, code, count) => {
  const notice = noticeOf("writeSummary", error);
  expect(notice).toEqual({ command: "writeSummary", code, count });
  expect(across(notice)).toEqual(notice);
});

test("an address that names no command, or a made-up count, shows nothing of its own", () => {
  expect(noticeAsked("?command=eraseAll&code=reason-missing")).toBeNull();
  expect(noticeAsked("?command=writeSummary&count=<b>")).toEqual({
    command: "writeSummary",
    code: "unexpected",
    count: 0,
  });
});

test("every reason has words of its own; an unknown one, even a name of objects, the general words", () => {
  const textOf = (code: string) => noticeWords({ command: "writeTenDayReport", code, count: 3 }).text;
  const codes = [
    "ledger-not-found",
    "as-of-missing",
    "reason-missing",
    "sheet-not-found",
    "cell-edit-mode",
    "version-too-old",
    "added-to-open-workbook",
    "unexpected",
  ];
  expect(new Set(codes.map(textOf)).size).toBe(codes.length);
  expect(textOf("reason-missing")).toContain("3");
  expect(textOf("constructor")).toBe(textOf("unexpected"));
});

test("where the result lies in the open workbook, it is not called undone", () => {
  const titleOf = (code: string) => noticeWords({ command: "writeSummary", code, count: 0 }).title;
  expect(titleOf("added-to-open-workbook")).not.toBe(titleOf("busy"));
});
