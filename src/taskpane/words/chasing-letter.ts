import { unreadableSentence } from "../work/unreadable-sentence";
import type { ChasingView, UnusableView } from "../work/views/chasing-view";
import { mergeWords } from "./merge-words";

/** How many units and files there are to chase. */
export function chasingCount({ notReturned, incomplete, late, unusable }: ChasingView): number {
  return notReturned.length + incomplete.length + late.length + unusable.length;
}

/** 复制名单: who has not returned, who left items out, who is late, and what must be sent again and why, ready to be sent. */
export function chasingLetter({ notReturned, incomplete, late, unusable }: ChasingView): string {
  const { reminder, lateUnit } = mergeWords;
  return [
    notReturned.length > 0 ? reminder.notReturned(notReturned) : "",
    incomplete.length > 0
      ? reminder.incomplete(incomplete.map(({ unit, items }) => reminder.leftOut(unit, items)))
      : "",
    late.length > 0 ? reminder.late(late.map(({ unit, day }) => lateUnit(unit, day))) : "",
    unusable.length > 0
      ? reminder.unusable(unusable.map((one) => reminder.file(one.unit, one.file, whyUnusable(one))))
      : "",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Why nothing of a returned file was used, and what its unit is to do. */
export function whyUnusable({ why }: UnusableView): string {
  switch (why.kind) {
    case "unreadable":
      return unreadableSentence(why.code);
    case "other-dekad":
      return mergeWords.otherDekad(why.dekad);
    case "unknown-unit":
      return mergeWords.unitNotTold;
    case "no-item":
      return mergeWords.noItem;
    case "in-doubt":
      return mergeWords.inDoubt(why.rows);
    case "blank":
      return mergeWords.blank;
  }
}
