import { dekadLabel, formatChineseDate } from "../../calendar";
import type { Item } from "../../ledger";
import type { Chasing, UnusableWhy } from "../../returns";
import type { SheetSpec } from "../../sheet";
import { TEXT } from "../page/print-style";
import { type SheetHead, tableSheet } from "../page/table-sheet";
import {
  chasingCounts,
  firstNames,
  THESE_FILES_ONLY,
  toBeSentAgain,
  unjudgedLines,
} from "../words/chasing-counts";
import { numbered, PLACE_COLUMN } from "../words/numbered";

interface ChasedLine {
  readonly unit: string;
  readonly what: string;
  readonly file: string;
}

/** What 催报名单 is written with. */
export interface ChasingSheetInput {
  readonly head: SheetHead;
  /** See `isMergedAgain`. */
  readonly isMergedAgain: boolean;
  /** What a user is told of a file that could not be read, from its code. */
  readonly failureText: (code: string) => string;
}

/** 催报名单: who has not returned, who returned late, and what has to be sent again and why. */
export function chasingSheet(
  chasing: Chasing,
  { head, isMergedAgain, failureText }: ChasingSheetInput,
): SheetSpec {
  const { notReturned, incomplete, late, undated } = chasing;
  const lines: ChasedLine[] = [
    ...notReturned.map((unit) => ({ unit, what: "未报送", file: "" })),
    ...incomplete.map(({ unit, items }) => ({ unit, what: leftOutText(items), file: "" })),
    ...late.map(({ unit, file, reportedOn, daysLate }) => ({
      unit,
      what: `迟报${daysLate}天（填报日期${formatChineseDate(reportedOn)}）`,
      file,
    })),
    ...toBeSentAgain(chasing).map(({ unit, file, why }) => ({
      unit: unit ?? "看不出是哪个单位",
      what: whyText(why, failureText),
      file,
    })),
    ...unjudgedLines(chasing).map(({ unit, why }) => ({ unit, what: `${why}。请核对。`, file: "" })),
    ...undated.map(({ unit, file }) => ({
      unit: unit ?? "看不出是哪个单位",
      what: "已报送，没有写填报日期，是否按时无法判定",
      file,
    })),
  ];
  return tableSheet({
    name: "催报名单",
    head,
    notes: [countsLine(chasing), ...(isMergedAgain ? [`${THESE_FILES_ONLY}。`] : [])],
    sections: [{ heading: null, rows: numbered(lines) }],
    sentence:
      chasing.due === null
        ? "各单位都已报送。交回的表没有写明是哪一旬，没有判定迟报。"
        : "各单位都已按时报送。",
    columns: [
      PLACE_COLUMN,
      { title: "单位", width: { least: 18, most: 36 }, style: TEXT, value: ({ unit }) => unit },
      { title: "情况", width: { least: 30, most: 70 }, style: TEXT, value: ({ what }) => what },
      { title: "文件", width: { least: 20, most: 50 }, style: TEXT, value: ({ file }) => file },
    ],
  });
}

function countsLine(chasing: Chasing): string {
  const { due, late } = chasing;
  const inTime =
    due === null ? "交回的表没有写明是哪一旬，没有判定迟报。" : `${formatChineseDate(due)}前报送的为按时。`;
  return `${chasingCounts(chasing)}，迟报${late.length}份。${inTime}`;
}

function leftOutText(items: readonly Item[]): string {
  return `已报送，漏报${items.length}项：${firstNames(items)}。请补报。`;
}

function whyText(why: UnusableWhy, failureText: (code: string) => string): string {
  switch (why.kind) {
    case "unreadable":
      return failureText(why.code);
    case "other-dekad":
      return `表上写的是${dekadLabel(why.dekad)}，没有采用。请核对后重新报送。`;
    case "no-item":
      return "表里没有本单位的任务，没有采用。请核对后重新报送。";
    case "in-doubt":
      return `表里有${why.rows}行不能肯定是哪一项，没有采用，见“存疑清单”。请核对。`;
    case "blank":
      return "交回的是空表，什么都没有填。请填好后重新报送。";
  }
}
