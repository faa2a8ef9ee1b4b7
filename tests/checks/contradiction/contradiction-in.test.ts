import fc from "fast-check";
import { contradictionIn } from "../../../src/checks/contradiction";
import { FINE_UNDER_DONE, FINE_UNDER_NOT_DONE } from "./agreeing-texts";
import { FRESH_AGREEING, FRESH_CONTRADICTING, FRESH_UNNOTICED } from "./fresh-texts";
import { END_UNDER_NOT_DONE, WORK_UNDER_DONE } from "./contradicting-texts";

describe("work that goes on, under a status that says done", () => {
  test.each(WORK_UNDER_DONE)("%s", (text, words) => {
    expect(contradictionIn(text, "done")).toBe(words);
  });
  test.each(FINE_UNDER_DONE)("in accord: %s", (text) => {
    expect(contradictionIn(text, "done")).toBeNull();
  });
});

describe("the end, under a status that says not done", () => {
  test.each(END_UNDER_NOT_DONE)("%s", (text, words) => {
    expect(contradictionIn(text, "notDone")).toBe(words);
  });
  test.each(FINE_UNDER_NOT_DONE)("in accord: %s", (text) => {
    expect(contradictionIn(text, "notDone")).toBeNull();
  });
});

describe("texts written afterwards", () => {
  test.each(FRESH_CONTRADICTING)("%s contradicted: %s", (claim, text) => {
    const words = contradictionIn(text, claim);
    expect(words).not.toBeNull();
    expect(text).toContain(words);
  });
  test.each([...FRESH_UNNOTICED, ...FRESH_AGREEING])("%s, nothing said: %s", (claim, text) => {
    expect(contradictionIn(text, claim)).toBeNull();
  });
});

test("what is found is part of the text, whatever the text", () => {
  const parts = [...WORK_UNDER_DONE, ...END_UNDER_NOT_DONE].map(([text]) => text);
  const anyText = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string()), { maxLength: 4 });
  fc.assert(
    fc.property(anyText, fc.constantFrom("done" as const, "notDone" as const), (pieces, claim) => {
      const text = pieces.join("");
      expect(text).toContain(contradictionIn(text, claim) ?? "");
    }),
  );
});
