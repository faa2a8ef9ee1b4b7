import { findBatch } from "../ledger";
import { tidyText } from "../text";

const LONGEST = 60;
/** `附件：1.…` only lists the annexes. */
const ANNEX = /^[\s\u3000（(【[]*附\s*件\s*(?:\d{1,2}(?!\d)|[一二三四五六七八九十]{1,3})/u;
const ROUND = /^[\s\u3000（(【[]*第[一二三四五六七八九十\d]{1,3}批/u;
const TABLE = /^[\s\u3000（(【[]*(附\s*表\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3}))/u;

const PART = /^[\s\u3000（(【[]*第[一二三四五六七八九十\d]{1,3}(?:部分|篇|类|大类)(?![^\s\u3000：:、.．])/u;
/** The only annex needs no number. */
const ONLY_ANNEX = /^\s*附\s*件\s*[:：]?\s*$/u;

/**
 * The batch that a heading opens: `附件2`, `附件二：……清单`, `第一批问题`, `附表1`, `第二部分 ……`; `""` for a list without a name of its own, `null` for
 * any other line.
 */
export function batchOpenedBy(text: string): string | null {
  if (text.trim().length > LONGEST) return null;
  if (ONLY_ANNEX.test(text)) return "";
  if (PART.test(text)) return tidyText(text);
  const table = TABLE.exec(text)?.[1];
  if (table !== undefined) return table.replace(/\s+/g, "");
  return ANNEX.test(text) || ROUND.test(text) ? findBatch(text.trim()) : null;
}
