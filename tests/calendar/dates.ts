import fc from "fast-check";
import { addDays, type IsoDate, parseIsoDate } from "../../src/calendar";

/** A date for a test; a text that is none is a mistake in the test. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`No date: ${text}`);
  return date;
}

/** Any day of the years 2000 to 2099. */
export const anyDate = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays(day("2000-01-01"), days));

/** Texts made of what deadlines are made of, in any order. */
export const dateLikeText = fc
  .array(
    fc.constantFrom(
      ...[
        "2019",
        "2020",
        "19",
        "3",
        "12",
        "31",
        "2",
        "30",
        "111",
        "201811",
        "43555",
        "二〇一九",
        "十二",
        "一",
      ],
      ...[
        "年",
        "月",
        "日",
        "号",
        "底",
        "前",
        "末",
        "内",
        "初",
        "旬",
        "季度",
        "上半年",
        "下旬",
        "第",
        "O",
        " ",
        "\n",
      ],
      ...[
        "至",
        "到",
        "-",
        "—",
        "/",
        ".",
        "、",
        "，",
        "；",
        "。",
        "(",
        ")",
        ":",
        "起",
        "自",
        "每",
        "次年",
        "今年",
        "后",
      ],
      ...[
        "完成",
        "立行立改",
        "持续推进",
        "机构改革结束",
        "待定",
        "十三五",
        "“",
        "个月",
        "的",
        "T",
        "时",
        "星期",
      ],
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));
