import { foldText } from "../../text";

/** A number with the words that stand before it in its cell: of `中央3`, `省级-1` and `中央第三项`. */
export interface WordedNumber {
  readonly words: string;
  readonly number: string;
}

const WORDS = String.raw`[([【]?(第?\p{Script=Han}[\p{Script=Han}\d]{0,20}?)[)\]】]?`;
const DIGITS = String.raw`第?(\d{1,4}(?:[-—–.]\d{1,4})?)`;
const CHINESE = String.raw`第([〇零一二三四五六七八九十百]{1,5})(?=[条项号])`;
/** Its words are no longer than need be. */
const WORDED = new RegExp(String.raw`^${WORDS}[-—–_.、:]?[([]?(?:${DIGITS}|${CHINESE})[)\]]?[条项号]?$`, "u");
/** `省1-2` may be the second item of 省第一批. */
const OF_COUNTED_BATCH = /^(\p{Script=Han}{1,12})(\d{1,2})[-—–.](\d{1,4})[)\]]?[条项号]?$/u;
/** What numbers are called in any batch. */
const OF_ANY_BATCH = /^(?:第|问题|任务|事项|序号|编号|清单|附件|整改|项目|[项条件号批轮表例注])*$/;

/** The ways in which a number with words before it can be read; none of any other number. */
export function wordedNumbers(number: string): readonly WordedNumber[] {
  const folded = foldText(number);
  const [, words = "", digits, chinese] = WORDED.exec(folded) ?? [];
  const own = digits ?? chinese;
  if (own === undefined || OF_ANY_BATCH.test(words)) return [];
  const [, before, count, behind] = OF_COUNTED_BATCH.exec(folded) ?? [];
  const plain = { words, number: own };
  return before === undefined || count === undefined || behind === undefined
    ? [plain]
    : [plain, { words: `${before}第${count}批`, number: behind }];
}
