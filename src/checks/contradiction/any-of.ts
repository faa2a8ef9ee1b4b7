import { words } from "../../text";

/** A pattern for any of the words in a list `一、二、三`, the longest first so that none hides another. */
export function anyOf(list: string): string {
  return `(?:${[...words(list)].sort((a, b) => b.length - a.length).join("|")})`;
}
