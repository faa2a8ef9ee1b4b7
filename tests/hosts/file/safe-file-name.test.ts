import fc from "fast-check";

import { safeFileName } from "../../../src/hosts/file";

test.each([
  ["市发改委_整改旬报_2019年4月上旬.xlsx", "市发改委_整改旬报_2019年4月上旬.xlsx"],
  ["民权县/睢县\\永城市:旬报?.xlsx", "民权县_睢县_永城市_旬报_.xlsx"],
  ["旬\n报\u0000.xlsx", "旬_报_.xlsx"],
  ["  旬报 .xlsx ", "旬报.xlsx"],
  ["旬报...", "旬报"],
  [".xlsx", "未命名.xlsx"],
  ["", "未命名"],
  ["CON.xlsx", "_CON.xlsx"],
  ["com1", "_com1"],
  ["commune.xlsx", "commune.xlsx"],
  ["../../etc/passwd", ".._.._etc_passwd"],
  [`${"整".repeat(100)}.xlsx`, `${"整".repeat(65)}.xlsx`],
])("%j is named %j", (text, name) => {
  expect(safeFileName(text)).toBe(name);
});

test("any text gives a name that every system takes, and a safe name stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const name = safeFileName(text);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$|^\s|^$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      expect(safeFileName(name)).toBe(name);
    }),
  );
});
