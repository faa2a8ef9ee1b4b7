import { STATUS_ORDER, statusWord } from "../../../ledger";
import type { Comparison, ItemChange } from "../../../measures";
import { CHANGE_WORDS } from "../../words/change-word";
import { earlierStatusText } from "../../words/item-text";
import {
  condition,
  fact,
  flag,
  type FormulaNames,
  isCompleteIn,
  type JudgingColumn,
  WORD,
} from "./judging-column";
import { textLiteral } from "./references";

/** From the least to the most advanced, as MATCH looks them up. */
const ORDER = `{${STATUS_ORDER.map((status) => textLiteral(statusWord(status))).join(",")}}`;

/** What an item was at the last 旬, and what became of it. */
export function comparing({ earlierOf, changes }: Comparison): JudgingColumn[] {
  const late = new Set(changes.flatMap(({ item, kind }) => (kind === "overdue" ? [item] : [])));
  const moved = new Map(
    changes.flatMap(({ item, kind }) => (kind === "overdue" ? [] : [[item, kind] as const])),
  );
  return [
    fact("before", "上旬状态", WORD, (item) => {
      const old = earlierOf(item);
      return old && earlierStatusText(old);
    }),
    flag("wasOverdue", "上旬\n超期", (item) => earlierOf(item)?.isOverdue === true),
    {
      ...fact("change", "较上旬", WORD, (item) => {
        const kind = moved.get(item);
        return kind === undefined ? "" : CHANGE_WORDS[kind];
      }),
      formula: changeFormula,
    },
    flag(
      "newlyOverdue",
      CHANGE_WORDS.overdue.replace(/^新/, "新\n"),
      (item) => late.has(item),
      ({ own }) => condition(`AND(${own("overdue")}=1,${own("wasOverdue")}=0,${own("before")}<>"")`),
    ),
  ];
}

function changeFormula({ own }: FormulaNames): string {
  const [now, before] = [own("status"), own("before")];
  const word = (kind: ItemChange["kind"]): string => textLiteral(CHANGE_WORDS[kind]);
  const moved = `IF(MATCH(${now},${ORDER},0)<MATCH(${before},${ORDER},0),${word("regressed")},${word("advanced")})`;
  const otherwise = `IF(${now}=${textLiteral(statusWord("relapsed"))},${word("regressed")},IFERROR(${moved},""))`;
  const isNew = `AND(${own("complete")}=1,NOT(${isCompleteIn(before)}))`;
  return `IF(${before}="","",IF(${isNew},${word("completed")},IF(${now}=${before},"",${otherwise})))`;
}
