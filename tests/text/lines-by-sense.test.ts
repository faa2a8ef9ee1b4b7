import fc from "fast-check";
import { displayWidth, linesBySense } from "../../src/text";

test.each([
  ["关于平岭市整改任务超期的提醒函", ["关于平岭市整改任务超期的提醒函"]],
  [
    "关于商丘市中央环境保护督察“回头看”及大气污染问题专项督察反馈意见整改任务销号的申请",
    ["关于商丘市中央环境保护督察", "“回头看”及大气污染问题专项", "督察反馈意见整改任务销号的申请"],
  ],
  [
    "关于漯河市黄河流域生态环境警示片披露问题整改任务的约谈通知",
    ["关于漯河市黄河流域生态环境", "警示片披露问题整改任务的约谈通知"],
  ],
])("%s", (title, lines) => {
  expect(linesBySense(title, 20)).toEqual(lines);
});

test("nothing is lost, no line is too long, and none begins with a mark that closes", () => {
  const titles = fc.string({
    unit: fc.constantFrom(...Array.from("整改任务督察反馈意见，。“”《》（）的和2019ab𠮷 ")),
    maxLength: 70,
  });
  fc.assert(
    fc.property(titles, fc.integer({ min: 12, max: 24 }), (title, most) => {
      const lines = linesBySense(title, most);
      expect(lines.join("")).toBe(title);
      if (lines.length === 1) return;
      for (const line of lines) expect(displayWidth(line) / 2).toBeLessThanOrEqual(most);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。”》）]/);
    }),
  );
});
