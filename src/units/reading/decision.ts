import { exactKey } from "../names/name-key";

/** What a person said of a doubtful spelling, as plain data that can be kept. */
export interface UnitDecision {
  /** The spelling as it was written. */
  readonly spelling: string;
  /** The unit it was said to mean, or not to mean. */
  readonly unit: string;
  readonly verdict: "accepted" | "rejected";
}

interface Verdicts {
  readonly accepted: ReadonlyMap<string, string>;
  readonly rejected: ReadonlySet<string>;
}

const verdicts = new WeakMap<readonly UnitDecision[], Verdicts>();

/** The decisions with one more. It takes the place of what was said before of the same spelling and unit; one spelling means one unit. */
export function decide(decisions: readonly UnitDecision[], decision: UnitDecision): UnitDecision[] {
  const key = exactKey(decision.spelling);
  const kept = decisions.filter(
    (earlier) =>
      exactKey(earlier.spelling) !== key ||
      (earlier.unit !== decision.unit &&
        !(earlier.verdict === "accepted" && decision.verdict === "accepted")),
  );
  return [...kept, decision];
}

/** The unit a person has accepted for a spelling; `null` where nobody has. */
export function acceptedUnit(decisions: readonly UnitDecision[], spelling: string): string | null {
  return decisions.length === 0 ? null : (verdictsOf(decisions).accepted.get(exactKey(spelling)) ?? null);
}

/** True where a person has said that a spelling does not mean this unit. */
export function isRejected(decisions: readonly UnitDecision[], spelling: string, unit: string): boolean {
  return decisions.length > 0 && verdictsOf(decisions).rejected.has(pairKey(spelling, unit));
}

function verdictsOf(decisions: readonly UnitDecision[]): Verdicts {
  const known = verdicts.get(decisions);
  if (known) return known;
  const accepted = new Map<string, string>();
  const rejected = new Set<string>();
  for (const { spelling, unit, verdict } of decisions) {
    if (verdict === "accepted") accepted.set(exactKey(spelling), unit);
    else rejected.add(pairKey(spelling, unit));
  }
  const made = { accepted, rejected };
  verdicts.set(decisions, made);
  return made;
}

function pairKey(spelling: string, unit: string): string {
  return `${exactKey(spelling)}\n${unit}`;
}
