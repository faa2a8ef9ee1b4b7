import { type IsoDate, readDate } from "../calendar";
import type { Item } from "../ledger";
import { foldText } from "../text";
import { filledRows } from "./filled-row";
import type { MatchedItem, ReturnedWorkbook, SupersededRow } from "./merge-result";

/** A return and what of it could be merged. */
export interface CandidateReturn {
  readonly returned: ReturnedWorkbook;
  readonly matched: readonly MatchedItem[];
}

/**
 * Of several returns of one unit the latest counts for each item on which it says something; what only an earlier one speaks of stays: a
 * unit may send its items in parts, each in a form of all its items, or send again only what it corrected.
 *
 * @returns the rows of each return that a later one took the place of.
 */
export function supersededRows(
  candidates: readonly CandidateReturn[],
): Map<ReturnedWorkbook, readonly SupersededRow[]> {
  const latest = new Map<string, Map<Item, ReturnedWorkbook>>();
  const all = candidates.map((one) => ({ ...one, senderOf: sendersIn(one.returned) }));
  for (const { returned, matched, senderOf } of all.toSorted(byTime)) {
    const isFilled = filledRows(returned);
    for (const match of matched) {
      const sender = senderOf(match);
      const known = latest.get(sender) ?? new Map<Item, ReturnedWorkbook>();
      latest.set(sender, known);
      if (!known.has(match.master) || isFilled(match)) known.set(match.master, returned);
    }
  }
  return new Map(
    all.map(({ returned, matched, senderOf }) => {
      const rows = matched.flatMap((match) => {
        const winner = latest.get(senderOf(match))?.get(match.master);
        return winner && winner !== returned ? [{ match, laterFile: winner.file }] : [];
      });
      return [returned, rows];
    }),
  );
}

/**
 * Tells whose word a row is: two bodies of one county speak each for itself. Rows of a file that names no unit are only taken for
 * another file's where both say the very same.
 */
function sendersIn({ rows, body }: ReturnedWorkbook): (match: MatchedItem) => string {
  const senders = new Map<string | null, string>();
  const senderOf = (unit: string | null): string =>
    JSON.stringify(unit === null ? rows.map(({ item }) => item.text) : [unit, body]);
  return ({ unit }) => {
    const known = senders.get(unit);
    if (known !== undefined) return known;
    const sender = senderOf(unit);
    senders.set(unit, sender);
    return sender;
  };
}

/**
 * Earlier first: what its name says is void (作废); then by 填报日期, else the day in the file's name; then by a word that says it is a correction;
 * then by name. A correction that tells no day comes after all that do.
 */
function byTime({ returned: a }: CandidateReturn, { returned: b }: CandidateReturn): number {
  return (
    Number(isVoid(b)) - Number(isVoid(a)) ||
    compare(placeInTime(a), placeInTime(b)) ||
    revisionOf(a) - revisionOf(b) ||
    compare(a.file, b.file)
  );
}

function placeInTime(one: ReturnedWorkbook): string {
  return dayOf(one) ?? (revisionOf(one) > 0 ? AFTER_ALL_DAYS : "");
}

const AFTER_ALL_DAYS = "9999";

function dayOf({ file, reportedOn, dekad }: ReturnedWorkbook): IsoDate | null {
  return reportedOn ?? dayInName(file, dekad?.year);
}

const DAY = /(?<![v.\d])(?:(20\d\d)[年.\-_]?)?(\d{1,2})[月.\-_](\d{1,2})(?!\d)|(20\d\d)(\d\d)(\d\d)(?!\d)/;

/** `市工信局4.10更正.xlsx`, `…20190410.xlsx`: the day on which the file says it was made. */
function dayInName(file: string, year: number | undefined): IsoDate | null {
  const [, named, month, day, fullYear, fullMonth, fullDay] = DAY.exec(foldText(file)) ?? [];
  const parts = fullYear === undefined ? [named ?? year, month, day] : [fullYear, fullMonth, fullDay];
  if (parts.some((part) => part === undefined)) return null;
  const reading = readDate(`${parts[0] ?? ""}年${parts[1] ?? ""}月${parts[2] ?? ""}日`);
  return reading.kind === "date" ? reading.date : null;
}

const REVISION = /更正|补正|为准|修正|修改|修订|订正|最终|最新|定稿|终稿|重报|补报|再次|v\d|第[二三四五]次/;
const COPY = /\((\d{1,2})\)\.[a-z]+$/;

/** A correction counts after what it corrects; so does `(1)`, which a program adds to the name of what is saved again. */
function revisionOf({ file, isCorrection }: ReturnedWorkbook): number {
  const name = foldText(file);
  return (isCorrection || REVISION.test(name) ? 100 : 0) + Number(COPY.exec(name)?.[1] ?? 0);
}

function isVoid({ file }: ReturnedWorkbook): boolean {
  return foldText(file).includes("作废");
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
