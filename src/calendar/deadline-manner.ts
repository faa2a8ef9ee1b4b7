import { foldText } from "../text";

/** 不能立即整改的 is the very opposite. */
const NOT_IMMEDIATE = /(?:不能|无法|不可|未能|难以)立即/gu;
const IMMEDIATE =
  /(?:立即|立行立改|立知立改|立整立改|立查立改|立改立行|即知即改|即查即改|即行即改|即改即行|即行整改|即时整改|马上整改|当即整改|边督边改|边查边改)/u;
/** A 持续 or 长期 that describes the problem (长期存在), a plan (中长期规划) or has an end (持续到…) is no promise to go on. */
const ONGOING =
  /(?:^|[^中])长期(?!存在|积累|以来|未|遗留|规划|得不到)|持续(?!到|至|时间)|常态|经常性|常抓不懈|长抓不懈|坚持不懈|一以贯之|不间断|一直坚持|始终坚持/u;
const UNDECIDED = /待定|另行通知|另行确定|另行明确|另定|待明确|待确定/u;

/** How a deadline is to be met, apart from any date. */
export interface Manner {
  readonly immediate: boolean;
  readonly ongoing: boolean;
  /** It says that a limit is still to be set: 待定, 另行通知. */
  readonly undecided: boolean;
}

/** Reads 立行立改, 持续推进 and 待定 in a deadline. */
export function readManner(text: string): Manner {
  const folded = foldText(text);
  return {
    immediate: IMMEDIATE.test(folded.replace(NOT_IMMEDIATE, "")),
    ongoing: ONGOING.test(folded),
    undecided: UNDECIDED.test(folded),
  };
}
