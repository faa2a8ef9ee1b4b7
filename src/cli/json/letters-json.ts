import type { LettersOutcome } from "../../app";
import type { IsoDate } from "../../calendar";
import type { LetterItem } from "../../reports";
import type { WrittenLetters } from "../commands/letters-command";

/** `letters --json`: each letter with its items, and what was written; `file` is `null` where letters are only listed. */
export function lettersJson(
  master: string,
  asOf: IsoDate,
  { letters, unaddressed, exhausted }: LettersOutcome,
  { paths, others, open }: WrittenLetters,
): unknown {
  return {
    master,
    asOf,
    letters: letters.map(({ kind, unit, items }, index) => ({
      kind,
      unit,
      file: paths[index] ?? null,
      items: items.map(itemJson),
      open: open.get(kind) ?? [],
    })),
    unaddressed: unaddressed.map(({ batch, number, row }) => ({ batch, number, row })),
    exhausted: exhausted.map(itemJson),
    others,
  };
}

function itemJson({ unit, item: { batch, number, row }, escalation }: LetterItem): unknown {
  return {
    batch,
    number,
    row,
    unit,
    due: escalation?.due ?? null,
    daysLate: escalation?.daysLate ?? null,
    repeats: escalation?.repeats ?? 0,
  };
}
