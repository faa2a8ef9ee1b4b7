import { foldText, readChineseNumber, remember } from "../../text";
import { batchKey, levelOf } from "../item/batch";

/** Whether words are the name of a batch, in any spelling of it. */
export function isBatch(words: string, batch: string): boolean {
  return batchKey(words) === batchKey(batch);
}

/**
 * Whether short words may stand for a batch or for a heading: `省`, `省级` and `省督` for `二、2019年省级环保督察反馈问题`, and `水` for
 * `水环境方面`. An annex is never named by a part of its name: `附件1` is not 附件11.
 */
export function mayNameBatch(words: string, name: string): boolean {
  const [asked, known] = [shortName(words), wholeName(name)];
  if (asked.level !== null && asked.level === known.level && isOfOneSort(asked.own, known.own)) return true;
  const saysEnough = asked.level === null || asked.folded.length > 1;
  return saysEnough && !asked.folded.startsWith("附件") && known.folded.includes(asked.folded);
}

/** Words for a batch, as they are compared with others. */
interface BatchName {
  readonly folded: string;
  /** Whose inspection it is of; `null` where it is of none. */
  readonly level: string | null;
  /** What tells it from others of its level. */
  readonly own: string;
}

/** Ledgers name a few batches over and over, and a heading is no longer than this. */
const [MOST_NAMES, LONGEST_NAME] = [1_000, 80];
/** 中 and 央 are short for 中央. */
const SHORT_LEVEL = /^(中央?|央|省|市|县|区)级?/;
/** 市 at the head of 市容市貌 is no level. */
const WHOLE_LEVEL = /^(中央|省|市|县|区)(?:级|(?=委|政府|环|生态|督|巡|审|交办|反馈|自查|检|第|[(\d]|$))/;

const shortName = remember((words) => {
  const folded = withoutLead(words);
  return named(folded, SHORT_LEVEL.exec(folded));
}, MOST_NAMES);

const wholeName = remember((name) => {
  const folded = withoutLead(name);
  return named(folded, WHOLE_LEVEL.exec(folded));
}, MOST_NAMES);

function named(folded: string, ahead: RegExpExecArray | null): BatchName {
  const [level, rest] = ahead ? [ahead[1] ?? null, folded.slice(ahead[0].length)] : [levelOf(folded), folded];
  return {
    folded,
    level: level === "中" || level === "央" ? "中央" : level,
    own: rest.replace(SAID_OF_ANY, ""),
  };
}

/** A heading's number, and the year of an inspection. */
const LEAD = /^(?:[([]?[一二三四五六七八九十\d]{1,3}[)\]、.,]|\d{4}年度?)+/;
const COUNT_IN_CHINESE = /第([一二三四五六七八九十]{1,3})(?=[批轮])/g;

function withoutLead(name: string): string {
  return foldText(name.slice(0, LONGEST_NAME))
    .replace(LEAD, "")
    .replace(COUNT_IN_CHINESE, (_, count: string) => `第${readChineseNumber(count) ?? count}`);
}

/** What nearly all names of batches hold, and short words leave out. */
const SAID_OF_ANY = /生态|环境|环保|保护|反馈|指出|意见|问题|整改|任务|清单|方面/g;
/** What short words add to a level that a ledger calls by its bare name, as 中央. */
const INSPECTION = /^[督察巡视审计交办暗访检查环]*$/;

/** Whether what tells one batch from others of its level is said of the other in this order, at least in short. */
function isOfOneSort(asked: string, known: string): boolean {
  if (known === "") return INSPECTION.test(asked);
  const signs: readonly string[] = known.match(SIGN) ?? [];
  let at = 0;
  for (const sign of asked.match(SIGN) ?? []) {
    const found = signs.indexOf(sign, at);
    if (found === -1) return false;
    at = found + 1;
  }
  return true;
}

/** A count is one sign. */
const SIGN = /\d+|\D/g;
