import fc from "fast-check";
import { addDays, type IsoDate } from "../../src/calendar";
import { itemKey, type Item } from "../../src/ledger";
import {
  DEFAULT_THRESHOLDS,
  ESCALATION_STEPS,
  escalationOf,
  type EscalationStep,
  letterKeys,
  type SentLetter,
} from "../../src/measures";
import { day, readItem, readItems } from "./read-items";

const DUE = day("2019-03-31");
const item = readItem({ deadline: "2019年3月31日前", status: "inProgress", lead: "市水利局" });
const on = (daysLate: number): IsoDate => addDays(DUE, daysLate);
const chased = (late: Item): Parameters<typeof escalationOf>[0] => ({
  item: late,
  key: letterKeys([late])(late),
  unit: "市水利局",
});
const stepAfter = (daysLate: number, sent: readonly SentLetter[] = []): EscalationStep | null =>
  escalationOf(chased(item), sent, { asOf: on(daysLate), dueSoonDays: 10 })?.step ?? null;
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
    expect(others.map((other) => escalationOf(chased(other), [], options))).toEqual([null, null]);
  });

  test("an office sets its own days", () => {
    const options = { asOf: on(3), dueSoonDays: 10 };
    const thresholds = { ...DEFAULT_THRESHOLDS, remind: 5 };
    expect(escalationOf(chased(item), [], options, thresholds)).toBeNull();
  });
});

describe("by repeats", () => {
  test("a letter of an earlier 旬 that did not help is followed by the next step", () => {
    expect(stepAfter(11, [letter(5, "supervise")])).toBe("circulate");
    expect(escalationOf(chased(item), [letter(5, "remind")], { asOf: on(12), dueSoonDays: 10 })).toEqual({
      key: itemKey(item),
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
    const found = escalationOf(chased(item), sent, { asOf: on(120), dueSoonDays: 10 });
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

describe("what a letter's item is known by", () => {
  const keysOf = (...parts: Parameters<typeof readItems>[0]): (string | null)[] => {
    const items = readItems(parts);
    return items.map(letterKeys(items));
  };

  test("batch and number where they are the item's own, as in records kept before", () => {
    expect(keysOf({ batch: "附件1", number: "1" }, { batch: "附件2", number: "1" })).toEqual([
      itemKey({ batch: "附件1", number: "1" }),
      itemKey({ batch: "附件2", number: "1" }),
    ]);
  });

  test.each(["", "3"])("the problem as well where two items have the number %j", (number) => {
    const [silt, dust] = keysOf({ number, problem: "河道淤积" }, { number, problem: "扬尘" });
    expect(silt).not.toBeNull();
    expect(dust).not.toBeNull();
    expect(silt).not.toBe(dust);
    expect(silt).not.toBe(itemKey({ batch: "附件1", number }));
  });

  test("an only item without a number is known by its problem, however many join it later", () => {
    const [alone] = keysOf({ number: "", problem: "河道淤积" });
    expect(keysOf({ number: "", problem: "扬尘" }, { number: "", problem: "河道 淤积" })[1]).toBe(alone);
  });

  test("by nothing where nothing tells it from another; such items are chased by their days alone", () => {
    const same = { number: "", problem: "河道淤积", deadline: "2019年3月31日前" };
    expect(keysOf(same, same)).toEqual([null, null]);
    const sent = [{ item: itemKey({ batch: "附件1", number: "" }), unit: "市水利局" }].map((one) => ({
      ...one,
      step: "interview" as const,
      asOf: on(5),
    }));
    const late = { ...chased(item), key: null };
    expect(escalationOf(late, sent, { asOf: on(12), dueSoonDays: 10 })?.step).toBe("supervise");
  });
});
