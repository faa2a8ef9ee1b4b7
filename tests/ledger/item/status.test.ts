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

test.each([
  ["已完成（部分）", "inProgress"],
  ["完成整改（除2家外）", "inProgress"],
  ["√（部分）", "inProgress"],
  ["完成（50%）", "inProgress"],
  ["已完成（约50.5%）", "inProgress"],
  ["已完成（基本完成）", "inProgress"],
  ["已销号（大部分", "inProgress"],
  ["是（否）", "inProgress"],
  ["是（但有反弹）", "relapsed"],
  ["已完成【反弹】", "relapsed"],
  ["已完成（整体进度80%）", null],
  ["已完成（还差2家）", null],
  ["已完成（未完工）", null],
  ["已完成（部分资料待补）", null],
  ["已完成（未启动）", null],
  ["完成（主体工程）", "inProgress"],
  ["完成（主体）", "inProgress"],
  ["已完成（一期）", "inProgress"],
  ["已完成（一期工程）", "inProgress"],
  ["已完成（首批）", "inProgress"],
  ["已完成（第一批）", "inProgress"],
  ["完成整改（大部）", "inProgress"],
  ["已完成（第一阶段）", null],
  ["已完成（管网主体工程）", null],
  ["已完成（一期、管网）", null],
  ["已完成（首批12家）", null],
  ["已完成（其中3家关停）", null],
])("a note takes back %j: %s", (value, status) => {
  expect(readStatus(value)).toBe(status);
});

test.each([
  ["已完成（100%）", "completed"],
  ["完成（4月10日）", "completed"],
  ["完成（已验收）", "completed"],
  ["已完成（落实主体责任）", "completed"],
  ["已完成（按期）", "completed"],
  ["完成（全部）", "completed"],
  ["已完成（未销号）", "completed"],
  ["已完成（待验收）", "completed"],
  ["已完成（尚未组织现场核查）", "completed"],
  ["已完成（未反弹）", "completed"],
  ["已完成（未发现新问题）", "completed"],
  ["已完成（长期坚持）", "completed"],
  ["已完成（√）", "completed"],
  ["完成整改（4月2日，市水利局）", "completed"],
  ["已销号（4月2日）", "closed"],
  ["正在整改（部分完成）", "inProgress"],
  ["未完成（还差2家）", "inProgress"],
])("a note leaves %j what it is: %s", (value, status) => {
  expect(readStatus(value)).toBe(status);
});

test.each(["完成整改，除2家外", "已完成但有反弹", "已完成、部分", "完成整改50%"])(
  "words behind it take back %j",
  (value) => {
    expect(isComplete(readStatus(value))).toBe(false);
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
