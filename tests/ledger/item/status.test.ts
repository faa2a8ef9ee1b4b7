import { isComplete, STATUSES, STATUS_WORDS, statusWord } from "../../../src/ledger";
import { leastAdvanced, readStatus } from "../../../src/ledger/item/status";
import { STATUSES_IN_THE_WILD } from "../generated-values";

test.each(STATUSES_IN_THE_WILD)("%j is %s", (value, status) => {
  expect(readStatus(value)).toBe(status);
});

test("every standard word reads as itself", () => {
  expect(STATUSES.map((status) => readStatus(STATUS_WORDS[status]))).toEqual(STATUSES);
});

test.each(["", "市水利局", "完成了一半以上的工作任务并持续推进中", "未知", "120%", -1, 1, 0, null])(
  "%j is no status",
  (value) => {
    expect(readStatus(value)).toBeNull();
  },
);

test("of several rows the least advanced holds for the whole", () => {
  expect(leastAdvanced(["completed", "inProgress", "closed"])).toBe("inProgress");
  expect(leastAdvanced(["closed", "completed"])).toBe("completed");
  expect(leastAdvanced(["completed", "relapsed", "notStarted"])).toBe("relapsed");
  expect(leastAdvanced([])).toBeNull();
});

test("complete are completed, verified and closed alone", () => {
  expect(STATUSES.filter(isComplete)).toEqual(["completed", "verified", "closed"]);
  expect(isComplete(null)).toBe(false);
});

test("a blank status has a word too", () => {
  expect(statusWord(null)).toBe("未填");
});
