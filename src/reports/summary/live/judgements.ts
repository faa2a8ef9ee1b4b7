import {
  isClosed,
  isComplete,
  isOpenEnded,
  type Item,
  type Lateness,
  latenessOf,
  statusWord,
} from "../../../ledger";
import { measureDefinition, type MeasureOptions } from "../../../measures";
import { latenessWord } from "../../words/lateness-word";
import {
  condition,
  fact,
  flag,
  type FormulaNames,
  isCompleteIn,
  type JudgingColumn,
  type JudgingId,
  NUMBER,
  WORD,
} from "./judging-column";
import { textLiteral } from "./references";

/** What is judged of each item, each judgement of the cells left of it. */
export function judgements(options: MeasureOptions): JudgingColumn[] {
  return [...ofStatus(), ...ofEarliestDue(options), ...ofLastDue(options), verdict(options)];
}

/** What the status and 是否销号 tell. */
function ofStatus(): JudgingColumn[] {
  return [
    flag(
      "complete",
      "完成",
      ({ status }) => isComplete(status),
      ({ own }) => condition(isCompleteIn(own("status"))),
    ),
    flag("closed", "销号", isClosed, ({ own, ledger }) => {
      const closed = ledger("closed");
      const word = `${own("status")}=${textLiteral(statusWord("closed"))}`;
      const isStruckOff = closed === null ? word : `OR(${word},${closed}="是")`;
      return condition(`AND(${own("complete")}=1,${isStruckOff})`);
    }),
    flag("openEnded", "不设\n期限", isOpenEnded, ({ own }) =>
      condition(`OR(${own("status")}=${textLiteral(statusWord("longTerm"))},${own("ongoing")}=1)`),
    ),
    flag(
      "onSchedule",
      "达到\n序时",
      ({ status }) => isComplete(status) || status === "onSchedule",
      ({ own }) =>
        condition(`OR(${own("complete")}=1,${own("status")}=${textLiteral(statusWord("onSchedule"))})`),
    ),
  ];
}

/** Whether an item is late or will be soon: its earliest due date against the as-of date. */
function ofEarliestDue({ asOf, dueSoonDays }: MeasureOptions): JudgingColumn[] {
  const lateness = (item: Item): Lateness => latenessOf(item, asOf, dueSoonDays);
  const isKind =
    (kind: Lateness["kind"]) =>
    (item: Item): boolean =>
      lateness(item).kind === kind;
  return [
    flag("overdue", "超期", isKind("overdue"), (names) =>
      withOpenDate(names, `${names.own("firstDue")}<${names.asOf}`),
    ),
    {
      ...days("daysLate", "超期\n天数", (item) => {
        const late = lateness(item);
        return late.kind === "overdue" ? late.daysLate : "";
      }),
      formula: ({ own, asOf: day }) => `IF(${own("overdue")}=1,${day}-${own("firstDue")},"")`,
    },
    flag("dueSoon", "临期", isKind("dueSoon"), (names) =>
      withOpenDate(
        names,
        `AND(${names.own("firstDue")}>=${names.asOf},${names.own("firstDue")}-${names.asOf}<=${names.dueSoonDays})`,
      ),
    ),
    {
      ...days("daysLeft", "剩余\n天数", (item) => {
        const late = lateness(item);
        return late.kind === "dueSoon" ? late.daysLeft : "";
      }),
      formula: ({ own, asOf: day }) => `IF(${own("dueSoon")}=1,${own("firstDue")}-${day},"")`,
    },
    flag("notComputable", "无法\n判定", isKind("notComputable"), ({ own }) =>
      condition(`AND(${own("complete")}=0,NOT(ISNUMBER(${own("firstDue")})))`),
    ),
  ];
}

/** Whether the whole of an item was due, and done by then. */
function ofLastDue(options: MeasureOptions): JudgingColumn[] {
  const onTime = measureDefinition("onTimeRate");
  const hasFallenDue = (item: Item): boolean => onTime.counts(item, options);
  return [
    flag(
      "fallenDue",
      "已\n到期",
      hasFallenDue,
      ({ own, asOf: day }) => `IF(ISNUMBER(${own("lastDue")}),${condition(`${own("lastDue")}<=${day}`)},0)`,
    ),
    flag(
      "onTime",
      "按期\n完成",
      (item) => hasFallenDue(item) && onTime.holds(item, options),
      ({ own }) => {
        const inTime = condition(`${own("completedOn")}<=${own("lastDue")}`);
        return `IF(AND(${own("complete")}=1,${own("fallenDue")}=1,ISNUMBER(${own("completedOn")})),${inTime},0)`;
      },
    ),
  ];
}

/** All that in a word. */
function verdict(options: MeasureOptions): JudgingColumn {
  return {
    ...fact("verdict", "是否超期", WORD, (item) => latenessWord(item, options)),
    formula: ({ own, dueSoonDays: within }) =>
      `IF(${own("complete")}=1,"已完成",IF(${own("overdue")}=1,"超期"&${own("daysLate")}&"天",` +
      `IF(${own("dueSoon")}=1,${within}&"天内到期",IF(${own("notComputable")}=1,"无法判定","否"))))`,
  };
}

function days(id: JudgingId, title: string, value: JudgingColumn["value"]): JudgingColumn {
  return fact(id, title, NUMBER, value);
}

/** An item that is not complete and has a date of which something holds. */
function withOpenDate({ own }: FormulaNames, holds: string): string {
  return `IF(AND(${own("complete")}=0,ISNUMBER(${own("firstDue")})),${condition(holds)},0)`;
}
