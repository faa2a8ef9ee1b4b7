import { signFinder } from "../../../src/checks/contradiction/signs";
import { UNFINISHED, UNFINISHED_SIGNS } from "../../../src/checks/contradiction/unfinished-words";
import { FINE_UNDER_DONE, FINE_UNDER_NOT_DONE } from "./agreeing-texts";
import { END_UNDER_NOT_DONE, WORK_UNDER_DONE } from "./contradicting-texts";
import { FRESH_AGREEING, FRESH_CONTRADICTING } from "./fresh-texts";

const TEXTS = [
  ...[...WORK_UNDER_DONE, ...END_UNDER_NOT_DONE].map(([text]) => text),
  ...[...FRESH_CONTRADICTING, ...FRESH_AGREEING].map(([, text]) => text),
  ...FINE_UNDER_DONE,
  ...FINE_UNDER_NOT_DONE,
];

test("no words are passed over for want of a sign", () => {
  const nextSign = signFinder(UNFINISHED_SIGNS);
  const found = TEXTS.flatMap((text) => text.split(/[，,：:。！!？?；;]/)).flatMap((clause) =>
    Array.from(clause.matchAll(UNFINISHED), ([words]) => words),
  );
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter((words) => nextSign(words, 0) < 0)).toEqual([]);
});

test("the next sign is the first from a place on", () => {
  const nextSign = signFinder(["尚", "正在", "正常"]);
  expect([0, 3, 6].map((from) => nextSign("改正，正在推进，尚未", from))).toEqual([3, 3, 8]);
  expect(nextSign("改正错误", 0)).toBe(-1);
});
