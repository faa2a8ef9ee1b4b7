import { readDeadline } from "../../../src/calendar";
import { noDateReason } from "../../../src/reports/words/no-date-reason";

test("each way of having no date has its own reason", () => {
  const texts = [
    "",
    "2019年2月30日前",
    "省、市、县机构改革结束前完成",
    "立行立改，持续推进",
    "立行立改",
    "长期坚持",
    "尽快",
  ];
  const reasons = texts.map((text) => noDateReason(readDeadline(text, { planYear: 2019 })));
  expect(new Set(reasons).size).toBe(texts.length);
  expect(reasons[2]).toContain("机构改革结束前");
});
