import { saysAnything } from "../ledger";
import { foldText } from "../text";
import { saysAsBefore } from "./as-before";
import type { MatchedItem } from "./merge-result";

/** Whether the master has the words of rows by now. `none`: they have no words of their own that could stand there. */
export type WordsInMaster = "merged" | "new" | "none";

/** Tells whether the progress of rows on one item was merged already: then it stands in the master line by line, as it was written or under a name. */
export function wordsInMaster(rows: readonly MatchedItem[]): WordsInMaster {
  const own = rows
    .map(({ returned }) => returned.text.progress ?? "")
    .filter((text) => saysAnything(text) && !saysAsBefore(text));
  if (own.length === 0) return "none";
  const known = new Set(rows.flatMap(({ master }) => readings(master.text.progress ?? "")));
  const lines = own.flatMap((text) => text.split("\n"));
  return lines.every((line) => readings(line).some((one) => known.has(one))) ? "merged" : "new";
}

/** The lines of a text, each with and without the name before it. */
function readings(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const folded = foldText(line);
    return [folded, folded.replace(/^[^:]*:/, "")];
  });
}
