import { foldText, textDigest } from "../../text";

/** Says that there is nothing to say; 未填 is what we write for a blank status ourselves. Ticks, stars, arrows and pictures say something. */
const NOTHING_SAID = /^(?:[\p{P}\p{Sk}\p{Sc}+<=>|~□○◯]+|无|暂无|略|未填)$/u;
/** What a cell shows whose formula failed, which nobody wrote; folded or not. */
const ERROR_SHOWN = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/i;

/** Whether a text is the error of a failed formula. */
export function isErrorShown(text: string): boolean {
  return ERROR_SHOWN.test(text);
}

/** Whether a progress is blank, or a mark or word that stands for nothing. */
export function saysNothing(progress: string): boolean {
  return progress === "" || NOTHING_SAID.test(progress);
}

/** Longer texts say something. */
const LONGEST_NOTHING = 30;

/** Whether somebody says anything in a text as written: not {@link saysNothing} of what is folded, and no error; long texts need no look. */
export function saysAnything(text: string): boolean {
  return text.length > LONGEST_NOTHING || !(saysNothing(foldText(text)) || isErrorShown(text));
}

/**
 * A mark of what a progress says: two with the same mark say the same, whatever the day they are told for (截至4月10日), spaces and
 * punctuation. `""` where it says nothing.
 */
export function progressMark(progress: string): string {
  if (saysNothing(progress)) return "";
  const said = foldText(progress).replace(
    /截[至止到](?:目前|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号]|[上中下]旬|底)?)/g,
    "",
  );
  if (saysNothing(said)) return "";
  return textDigest(said.replace(/[\p{P}\p{S}]/gu, "") || said);
}
