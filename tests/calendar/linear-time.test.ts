import {
  dekadNamed,
  dekadOfLastDay,
  findDekad,
  parseDekad,
  readDate,
  readDeadline,
} from "../../src/calendar";

const readers = { readDeadline, readDate, findDekad, parseDekad, dekadNamed, dekadOfLastDay };
const pieces = [
  "2019年",
  "2019年3月底前完成，",
  "1、",
  "1 ",
  "1-",
  "9",
  "一",
  "十",
  "0O",
  "年",
  "每",
  "3月至",
  "2019年5月、",
  "机构改革前",
  "结束后30日",
  "并且",
  "全面",
  "持续",
  "长期",
  "(",
  " ",
  "。",
  "自",
  "待",
  "“十三五",
  "第9旬",
  "第",
  "截至2019.",
  "台账2019.3.",
];

/** So long that quadratic work, or a call for each character, would not come to an end. */
const LENGTH = 100_000;

describe.each(Object.entries(readers))("%s", (_name, read) => {
  test.each(pieces)("comes to the end of a very long text, all %p", (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    expect(() => {
      read(text);
    }).not.toThrow();
  });
});
