import { storableText } from "../../src/sheet";

test.each([
  ["整改\t台账\n第二行", "整改\t台账\n第二行"],
  ["甲\r\n乙\r丙", "甲\n乙\n丙"],
  ["甲\u0000\u000b乙\uffff", "甲乙"],
  ["_x000A_", "_x000A_"],
  ["😀\ud83d", "😀"],
])("%j is stored as %j", (text, stored) => {
  expect(storableText(text)).toBe(stored);
});

test("a text too long is cut, but not through a character", () => {
  expect(storableText("整改台账", 4)).toBe("整改台账");
  expect(storableText("整改台账表", 4)).toBe("整改台…");
  expect(storableText("整改😀台账", 4)).toBe("整改…");
});
