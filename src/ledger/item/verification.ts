import { foldText, words } from "../../text";
import type { Item } from "./item";

/**
 * What checking on site found (核查情况): `genuine` 属实, `partly` 部分属实, `false` 不实, `unclear` where somebody checked and the
 * words do not tell what was found.
 */
export type Verification = "genuine" | "partly" | "false" | "unclear";

/** The results a person chooses from, in the words a sheet writes. */
export const VERIFICATION_WORDS: Readonly<Record<Exclude<Verification, "unclear">, string>> = {
  genuine: "属实",
  partly: "部分属实",
  false: "不实",
};

/** Words that mean a result when they are all that a clause says. */
const MEANINGS: readonly (readonly [Verification | null, readonly string[]])[] = [
  [
    "false",
    words(
      "不实、不属实、查处不实、整改不实、虚假整改、弄虚作假、不合格、验收不合格、不通过、未通过、没有通过、验收未通过、整改不到位、未整改到位、整改未到位、不到位、未完成整改、未完成、反弹、问题反弹",
    ),
  ],
  ["partly", words("部分属实、基本属实、部分完成、部分整改到位、基本完成、基本到位、部分不实")],
  [
    "genuine",
    words(
      "属实、合格、通过、验收合格、核查合格、核查通过、验收通过、通过验收、通过核查、已通过、已通过验收、已通过核查、整改到位、已整改到位、已完成整改、完成整改、已核查、已验收、是、√、✓、✔",
    ),
  ],
  [null, words("否、未核查、尚未核查、待核查、没有核查、未验收、待验收、尚未验收、无、×、✗、—、-、/")],
];
const BY_WORD: ReadonlyMap<string, Verification | null> = new Map(
  MEANINGS.flatMap(([result, all]) => all.map((word) => [foldText(word), result] as const)),
);
const CLAUSE_END = /[,.;:!?()。、；：，！？（）\n]+/;
/** Who checked, and that it was checked: 经市整改办现场核查. */
const BEFORE_RESULT = /^.*?(?:核查|验收|核实|检查|复核)(?:组|结果|情况|结论|意见)?(?:认为|为|发现|后)?/;
/** Of the clauses of one cell the worst counts: 现场核查，两处属实，一处不实. */
const WORST: readonly Verification[] = ["false", "partly", "genuine"];

/**
 * Reads 核查情况. Whole clauses are matched, never parts of words: 不属实 holds 属实. `null` for a blank cell, and for one that says
 * that nobody has checked.
 */
export function readVerification(text: string): Verification | null {
  const folded = foldText(text);
  if (folded === "") return null;
  const whole = BY_WORD.get(folded);
  if (whole !== undefined) return whole;
  const found = folded.split(CLAUSE_END).flatMap((clause) => {
    const result = BY_WORD.get(clause) ?? BY_WORD.get(clause.replace(BEFORE_RESULT, ""));
    return result ?? [];
  });
  return WORST.find((result) => found.includes(result)) ?? (isUnchecked(folded) ? null : "unclear");
}

function isUnchecked(folded: string): boolean {
  return BY_WORD.get(folded.split(CLAUSE_END)[0] ?? "") === null;
}

/** What checking an item found; one that is said to have passed, or has a day of checking, was found genuine. `null` where nobody has checked. */
export function verificationOf({ text, status, dates }: Item): Verification | null {
  const read = readVerification(text.verification ?? "");
  if (read !== null) return read;
  return status === "verified" || dates.verifiedOn.kind === "date" ? "genuine" : null;
}

/** Whether somebody checked an item and found what was reported of it untrue, all or a part of it (查处不实). */
export function isFoundFalse(item: Item): boolean {
  const found = verificationOf(item);
  return found === "false" || found === "partly";
}

/** Whether an item was reported complete and nobody has checked yet: it waits for 核查销号. */
export function awaitsVerification(item: Item): boolean {
  return item.status === "completed" && verificationOf(item) === null;
}
