import { readDeadline, type DateContext, type Deadline } from "../calendar";

/** The ways in which a date loses characters, each with what puts them back. */
const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d)(20\d\d)(\d{1,2})(\d{2})(?=[日号])/g, "$1年$2月$3"],
  [/(?<!\d)(20\d\d)(\d{1,2})(?=月)/g, "$1年$2"],
  [/(?<!\d)(20\d\d)年(\d{1,2})(?=[底末])/g, "$1年$2月"],
  [/(?<!\d)(20\d\d)年(\d{1,2})(\d{2})(?=[日号])/g, "$1年$2月$3"],
  [/(月)(\d{1,2})(?=前|$)/g, "$1$2日"],
];

/**
 * The text of a 整改时限 with its lost characters put back; `null` where that is not certain: the text so mended must read as the
 * same days, with nothing left to mend.
 */
export function repairedDeadline(text: string, context: DateContext): string | null {
  const mended = REPAIRS.reduce((whole, [lost, found]) => whole.replace(lost, found), text);
  if (mended === text) return null;
  const again = readDeadline(mended, context);
  const days = ({ stages }: Deadline): string => stages.map(({ due }) => due).join();
  const isWhole = again.problem === null && !again.stages.some(({ repaired }) => repaired);
  return isWhole && days(again) === days(readDeadline(text, context)) ? mended : null;
}
