import { findDekad, parseDekad, readDate, readDeadline } from "../../src/calendar";

const readers = { readDeadline, readDate, findDekad, parseDekad };
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
];

/** Milliseconds that the fastest of three readings takes. */
function fastest(read: (text: string) => unknown, text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe.each(Object.entries(readers))("%s", (_name, read) => {
  test.each(pieces)("a text eight times as long, all %p, takes about eight times as long", (piece) => {
    const short = piece.repeat(Math.ceil(2_000 / piece.length));
    const base = Math.max(fastest(read, short), 1);
    // Quadratic work would take 64 times as long.
    expect(fastest(read, short.repeat(8))).toBeLessThan(base * 32);
  });
});
