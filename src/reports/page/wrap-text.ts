import { displayWidth } from "../../text";

/** A line of a wrapped text: where it begins and, exclusive, ends in the text, in UTF-16 units from 0. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/** Marks that never begin a line. */
const CLOSING = /^[,.;:!?)\]}%、，。；：！？）】》〉」』〕”’…％]$/u;
/** Marks that never end a line. */
const OPENING = /^[([{（【《〈「『〔“‘]$/u;
/** Letters, digits and signs of half width: what stands between two spaces is not broken. */
const WORD = /^[\u0021-\u024F]$/u;

/**
 * The lines that a text takes in a cell, its own line breaks kept. Where spreadsheet programs differ the more careful way is
 * taken: a mark that may not begin a line takes the character before it along.
 * @param room how many half-width characters a line holds; at least one character is put on each line.
 */
export function wrapText(text: string, room: number): TextLine[] {
  const lines: TextLine[] = [];
  let [start, used, breakAt, usedAtBreak, at] = [0, 0, 0, 0, 0];
  let previous = "\n";
  for (const character of text) {
    if (character === "\n") {
      lines.push({ start, end: at });
      [start, used] = [at + 1, 0];
    } else {
      if (mayBreakBetween(previous, character)) [breakAt, usedAtBreak] = [at, used];
      const width = displayWidth(character);
      while (used + width > room && at > start) {
        const end = breakAt > start ? breakAt : at;
        lines.push({ start, end });
        [start, used] = [end, end === at ? 0 : used - usedAtBreak];
      }
      used += width;
    }
    at += character.length;
    previous = character;
  }
  lines.push({ start, end: at });
  return lines;
}

function mayBreakBetween(before: string, after: string): boolean {
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  return !(WORD.test(before) && WORD.test(after));
}
