import type { Dekad, IsoDate } from "../calendar";
import { foldText } from "../text";
import type { ReturnedWorkbook } from "./merge-result";
import { dayNear } from "./named-day";

/** What was sent in a returned workbook. */
interface Sent {
  readonly returned: ReturnedWorkbook;
}

/**
 * What one unit sent, the earliest first: what its name says is void (作废); then what another unit's name is on, which may have filled in a wrong form;
 * then by 填报日期, else the day in the file's name or a title; then by words that say it is final or a correction; then by name, numbers
 * by their value. Without a day, a correction comes after all that have one, and what is only final after those that correct nothing.
 *
 * @param near the 旬 near which days without a year lie.
 */
export function inSentOrder<One extends Sent>(all: readonly One[], near: Dekad): readonly One[] {
  if (all.length < 2) return all;
  const byWhatIsTold = toldOrder(all, near);
  return all.toSorted(
    (a, b) =>
      byWhatIsTold(a, b) ||
      NAMES.compare(a.returned.file, b.returned.file) ||
      compare(a.returned.file, b.returned.file),
  );
}

/** Tells of two in that order whether nothing but their names puts one behind the other: then nobody knows which is the later. */
export function tiesIn<One extends Sent>(
  all: readonly One[],
  near: Dekad,
): (earlier: One, later: One) => boolean {
  const byWhatIsTold = toldOrder(all, near);
  return (earlier, later) => byWhatIsTold(earlier, later) === 0;
}

/** Compares by all but the names. */
function toldOrder<One extends Sent>(all: readonly One[], near: Dekad): (a: One, b: One) => number {
  const plain = all.filter(({ returned }) => !isCorrected(returned));
  const lastPlain =
    plain
      .flatMap(({ returned }) => dayOf(returned, near) ?? [])
      .toSorted()
      .at(-1) ?? "";
  const placeOf = ({ returned }: One): string => {
    const undated = isCorrected(returned) ? AFTER_ALL_DAYS : revisionOf(returned) > 0 ? lastPlain : "";
    return dayOf(returned, near) ?? undated;
  };
  return (a, b) =>
    Number(isVoid(b)) - Number(isVoid(a)) ||
    Number(isNamedForOther(b)) - Number(isNamedForOther(a)) ||
    compare(placeOf(a), placeOf(b)) ||
    revisionOf(a.returned) - revisionOf(b.returned);
}

const AFTER_ALL_DAYS = "9999";
const NAMES = new Intl.Collator("zh", { numeric: true });

function dayOf(
  { reportedOn, dayWithoutYear, namedDay, dekad }: ReturnedWorkbook,
  near: Dekad,
): IsoDate | null {
  const named = dayWithoutYear ?? namedDay;
  return reportedOn ?? (named && dayNear(named, dekad ?? near));
}

const CORRECTED =
  /更正|补正|为准|修正|修改|修订|订正|重报|补报|再次|第(?!一次|1次)[一二三四五六七八九十\d]{1,3}次/;
const FINAL = /最终|最新|定稿|终稿|v\d/;
const DRAFT = /初稿|草稿|草案|征求意见|讨论稿/;
const COPY = /\((\d{1,2})\)\.[a-z]+$/;

function isCorrected({ file, isCorrection }: ReturnedWorkbook): boolean {
  return isCorrection || CORRECTED.test(foldText(file));
}

/** A correction counts after what it corrects, a draft before; `(1)`, which a program adds to the name of what is saved again, after. */
function revisionOf(returned: ReturnedWorkbook): number {
  const name = foldText(returned.file);
  if (!returned.isCorrection && DRAFT.test(name)) return -1;
  const copy = Number(COPY.exec(name)?.[1] ?? 0);
  return (isCorrected(returned) ? 1_000 : 0) + (FINAL.test(name) ? 100 : 0) + copy;
}

function isVoid({ returned: { file } }: Sent): boolean {
  return foldText(file).includes("作废");
}

function isNamedForOther({ returned: { unit, fileUnit } }: Sent): boolean {
  return fileUnit !== null && fileUnit !== unit;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
