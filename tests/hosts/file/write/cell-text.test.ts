import { writableAttribute, writableText } from "../../../../src/hosts/file/write/cell-text";

test.each([
  ["整改\t台账\n第二行", "整改\t台账\n第二行"],
  ["甲\r\n乙\r丙", "甲\n乙\n丙"],
  ["甲\u0000\u000b乙\uffff", "甲乙"],
  ["_x000A_ _X000A_ _x00G0_", "_x005F_x000A_ _X000A_ _x00G0_"],
  ["😀\ud83d", "😀"],
])("%j is written as %j", (text, written) => {
  expect(writableText(text)).toBe(written);
});

test("a text too long is cut, but not through a character", () => {
  expect(writableText("整改台账", 4)).toBe("整改台账");
  expect(writableText("整改台账表", 4)).toBe("整改台…");
  expect(writableText("整改😀台账", 4)).toBe("整改…");
});

test("a line break of an attribute is written so that it is read as one", () => {
  expect(writableAttribute("甲\n乙", 10)).toBe("甲_x000A_乙");
});
