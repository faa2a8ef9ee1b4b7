import fc from "fast-check";
import { addDays, type IsoDate } from "../../src/calendar";
import { itemKey } from "../../src/ledger";
import {
  DEFAULT_THRESHOLDS,
  ESCALATION_STEPS,
  escalationOf,
  type EscalationStep,
  type SentLetter,
} from "../../src/measures";
import { day, readItem } from "./read-items";

const DUE = day("2019-03-31");
const item = readItem({ deadline: "2019年3月31日前", status: "inProgress", lead: "市水利局" });
const on = (daysLate: number): IsoDate => addDays(DUE, daysLate);
const stepAfter = (daysLate: number, sent: readonly SentLetter[] = []): EscalationStep | null =>
  escalationOf(item, "市水利局", sent, { asOf: on(daysLate), dueSoonDays: 10 })?.step ?? null;
const letter = (daysLate: number, step: EscalationStep, unit = "市水利局"): SentLetter => ({
  item: itemKey(item),
  unit,
  step,
  asOf: on(daysLate),
});

describe("by days late", () => {
  test.each([
    [-1, null],
    [0, null],
    [1, "remind"],
    [10, "remind"],
    [11, "supervise"],
    [30, "supervise"],
    [31, "circulate"],
    [90, "circulate"],
    [91, "interview"],
  ])("%d days late: %s", (daysLate, step) => {
    expect(stepAfter(daysLate)).toBe(step);
  });

  test("nothing is called for about what is complete, or has no date", () => {
    const options = { asOf: on(50), dueSoonDays: 10 };
    const others = [
      readItem({ deadline: "2019年3月31日前", status: "completed" }),
      readItem({ deadline: "持续推进", status: "inProgress" }),
    ];
    expect(others.map((other) => escalationOf(other, "市水利局", [], options))).toEqual([null, null]);
  });

  test("an office sets its own days", () => {
    const options = { asOf: on(3), dueSoonDays: 10 };
    const thresholds = { ...DEFAULT_THRESHOLDS, remind: 5 };
    expect(escalationOf(item, "市水利局", [], options, thresholds)).toBeNull();
  });
});

describe("by repeats", () => {
  test("a letter of an earlier 旬 that did not help is followed by the next step", () => {
    expect(stepAfter(11, [letter(5, "supervise")])).toBe("circulate");
    expect(escalationOf(item, "市水利局", [letter(5, "remind")], { asOf: on(12), dueSoonDays: 10 })).toEqual({
      step: "supervise",
      due: DUE,
      daysLate: 12,
      repeats: 1,
      isExhausted: false,
    });
  });

  test("letters of the same 旬, to others, and from before it was due do not count", () => {
    expect(stepAfter(9, [letter(3, "circulate")])).toBe("remind");
    expect(stepAfter(12, [letter(5, "circulate", "市公安局")])).toBe("supervise");
    expect(stepAfter(12, [letter(-20, "circulate")])).toBe("supervise");
  });

  test("after an interview there is no sterner letter, and that is told", () => {
    const sent = [letter(95, "interview")];
    const found = escalationOf(item, "市水利局", sent, { asOf: on(120), dueSoonDays: 10 });
    expect([found?.step, found?.isExhausted]).toEqual(["interview", true]);
  });
});

const sentLetters = fc.array(
  fc
    .tuple(fc.integer({ min: -40, max: 200 }), fc.constantFrom(...ESCALATION_STEPS))
    .map(([days, step]) => letter(days, step)),
  { maxLength: 5 },
);
const rank = (step: EscalationStep | null): number => (step === null ? -1 : ESCALATION_STEPS.indexOf(step));

test("more days late never call for a milder step, whatever was sent", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), sentLetters, (some, more, sent) => {
      expect(rank(stepAfter(some + more, sent))).toBeGreaterThanOrEqual(rank(stepAfter(some, sent)));
    }),
  );
});

test("what was sent never calls for a milder step, in whatever order it stands", () => {
  fc.assert(
    fc.property(fc.nat(200), sentLetters, (days, sent) => {
      const step = stepAfter(days, sent);
      expect(rank(step)).toBeGreaterThanOrEqual(rank(stepAfter(days)));
      expect(stepAfter(days, sent.toReversed())).toBe(step);
    }),
  );
});
