import fc from "fast-check";
import { formatChineseDate, readDeadline, yearOf } from "../../src/calendar";
import { anyDate, dateLikeText } from "./dates";

/** The dates of a deadline, `*` behind those to be confirmed, and the problem last. */
function dues(text: string, planYear?: number): string[] {
  const { stages, problem } = readDeadline(text, planYear === undefined ? {} : { planYear });
  return [...stages.map(({ due, repaired }) => due + (repaired ? "*" : "")), ...(problem ? [problem] : [])];
}

describe("one date", () => {
  test.each([
    ["2019年3月底前", "2019-03-31"],
    ["2020年2月底前", "2020-02-29"],
    ["2019年2月底前", "2019-02-28"],
    ["2018年12月25日前", "2018-12-25"],
    ["2019年6月30日之前", "2019-06-30"],
    ["2019年6月30日以前", "2019-06-30"],
    ["2019年6月30号前", "2019-06-30"],
    ["2019年底前", "2019-12-31"],
    ["2019年年底前", "2019-12-31"],
    ["2019年(年)底前", "2019-12-31"],
    ["2019年末", "2019-12-31"],
    ["2019年度内", "2019-12-31"],
    ["2019年年内", "2019-12-31"],
    ["2019年内", "2019-12-31"],
    ["2019年12月底", "2019-12-31"],
    ["2019年上半年", "2019-06-30"],
    ["2019年下半年完成", "2019-12-31"],
    ["2019年一季度", "2019-03-31"],
    ["2019年第三季度末", "2019-09-30"],
    ["2019年第一、二季度", "2019-06-30"],
    ["2019年前三季度", "2019-09-30"],
    ["2019年5月上旬", "2019-05-10"],
    ["2019年5月中旬前", "2019-05-20"],
    ["2019年5月下旬", "2019-05-31"],
    ["2019年6月", "2019-06-30"],
    ["2019年6、7月底前", "2019-07-31"],
    ["2019年", "2019-12-31"],
    ["到2020年", "2020-12-31"],
    ["到2020年，全市PM2.5年均浓度比2015年下降18%", "2020-12-31"],
    ["持续到2020年底", "2020-12-31"],
    ["2020年完成", "2020-12-31"],
    ["2019年全面完成整改", "2019-12-31"],
    ["2019年12月31日前取得排污许可证", "2019-12-31"],
    ["2019.3.31", "2019-03-31"],
    ["2019.03.31前", "2019-03-31"],
    ["2019/3/31", "2019-03-31"],
    ["2019-03-31", "2019-03-31"],
    ["2019-03-31 00:00:00", "2019-03-31"],
    ["2019-03-31T08:30:00.000Z", "2019-03-31"],
    ["2019年6月30日24时前", "2019-06-30"],
    ["2019年6月30日（星期日）前", "2019-06-30"],
    ["20190331", "2019-03-31"],
    ["20190331前", "2019-03-31"],
    ["2019.10", "2019-10-31"],
    ["2019-6底前", "2019-06-30"],
    ["43555", "2019-03-31"],
    ["43555.75", "2019-03-31"],
    ["二〇一九年六月底前", "2019-06-30"],
    ["二○一九年十二月三十一日前", "2019-12-31"],
    ["二零一九年三月二十日前", "2019-03-20"],
    ["二O一九年十二月底", "2019-12-31"],
    ["２０１９年３月底前", "2019-03-31"],
    ["2019年 3 月\n底前", "2019-03-31"],
    ["2019年6⽉底前", "2019-06-30"],
    ["“十三五”末", "2020-12-31"],
    ["整改时限：2019年6月30日", "2019-06-30"],
    ["按照2018年11月反馈意见，2019年3月底前完成", "2019-03-31"],
    ["目前已完成80%，2019年3月底前全部完成", "2019-03-31"],
    ["2019年底前达到2018年水平", "2019-12-31"],
    ["2015年以来积累的问题于2019年6月底前解决", "2019-06-30"],
    ["PM10年均浓度2019年底前达标", "2019-12-31"],
  ])("%p is due %s", (text, due) => {
    expect(dues(text)).toEqual([due]);
  });
});

describe("as plans of other cities have it", () => {
  test.each([
    ["立即整改，长期坚持，2020年底前取得阶段性成效", ["2020-12-31"]],
    ["2018年6月底前，完成排查；2018年12月底前，完成整治", ["2018-06-30", "2018-12-31"]],
    ["2018年底完成80%，2019年6月底完成100%", ["2018-12-31", "2019-06-30"]],
    ["2018年—2020年", ["2020-12-31"]],
    ["2019年1月1日至2019年12月31日止", ["2019-12-31"]],
    ["2019年6月30日截止", ["2019-06-30"]],
    ["2019年6月30日前报送方案", ["2019-06-30"]],
    ["2019年元月底前", ["2019-01-31"]],
    ["二0一九年十月底前", ["2019-10-31"]],
    ["2018年十二月底前", ["2018-12-31"]],
    ["2018年12底前", ["2018-12-31*"]],
    ["2018年起，持续推进", []],
    ["已完成，长期坚持", []],
    ["预计2019年6月", ["2019-06-30"]],
    ["2018年四季度前", ["2018-12-31"]],
    ["2019年12月31日24:00前", ["2019-12-31"]],
    ["2019年6月30日前完成整改；2019年7月31日前完成验收销号；长期坚持", ["2019-06-30", "2019-07-31"]],
    ["2018年11月15日—2019年3月15日（采暖季）", ["2019-03-15"]],
    ["2019年3月底前\n2019年6月底前", ["2019-03-31", "2019-06-30"]],
    ["2017年立行立改，2018年6月底前完成", ["2018-06-30"]],
    ["力争2019年10月底前、确保2019年12月底前完成", ["2019-10-31", "2019-12-31"]],
    ["2018年底前完成35蒸吨及以下燃煤锅炉拆改，到2020年，非化石能源占比达到15%", ["2018-12-31", "2020-12-31"]],
    ["2019年采暖季前完成50万户“双替代”，2020年底前基本实现清洁取暖", ["2020-12-31"]],
    ["2018年10月1日起执行特别排放限值，2019年底前完成改造", ["2019-12-31"]],
    ["《商丘市2019年大气污染防治攻坚战实施方案》要求2019年10月底前完成", ["2019-10-31"]],
  ])("%p", (text, expected) => {
    expect(dues(text)).toEqual(expected);
  });
});

describe("a range is due at its end", () => {
  test.each([
    ["2019年3月至6月", "2019-06-30"],
    ["2019年5月—10月", "2019-10-31"],
    ["2019年5月——10月", "2019-10-31"],
    ["2019-3-6月", "2019-06-30"],
    ["2019年3月1日至30日", "2019-03-30"],
    ["2018年11月20日至2019年3月31日", "2019-03-31"],
    ["2018.11.20-2019.3.31", "2019-03-31"],
    ["2019.3.1-6.30", "2019-06-30"],
    ["2019.1-2019.6", "2019-06-30"],
    ["2019/3/1～2019/6/30", "2019-06-30"],
    ["2018-2020年", "2020-12-31"],
    ["2019年11月至次年3月", "2020-03-31"],
    ["自2019年3月起至6月底", "2019-06-30"],
    ["2019年11月至3月", "unreadable"],
    ["2019年2月30日至6月30日", "invalid"],
  ])("%p: %s", (text, due) => {
    expect(dues(text)).toEqual([due]);
  });
});

describe("several stages", () => {
  test("a later part takes the year of the part before it", () => {
    expect(readDeadline("2019年3月底前完成A，6月底前完成B，年底前完成C").stages).toEqual([
      { due: "2019-03-31", text: "2019年3月底前", repaired: false },
      { due: "2019-06-30", text: "6月底前", repaired: false },
      { due: "2019-12-31", text: "年底前", repaired: false },
    ]);
  });

  test.each([
    ["①2019年3月底前完成排查；②2019年6月底前完成整治", ["2019-03-31", "2019-06-30"]],
    ["1.2019年3月底前完成排查。2.2019年6月底前完成整治", ["2019-03-31", "2019-06-30"]],
    ["（1）3月底前；（2）2019年6月底前", ["2019-06-30", "unreadable"]],
    ["2019年：3月底前完成A；6月底前完成B。2020年：年底前完成C", ["2019-03-31", "2019-06-30", "2020-12-31"]],
    ["2019年3月底、6月底、12月底前", ["2019-03-31", "2019-06-30", "2019-12-31"]],
    ["2019年6月15日、9月30日前", ["2019-06-15", "2019-09-30"]],
    ["2018年底前完成方案，次年6月底前完成整治", ["2018-12-31", "2019-06-30"]],
    ["2019年3月底前启动，当年12月底前完成", ["2019-03-31", "2019-12-31"]],
    ["2019年12月底前完成A，3月底前完成B", ["2019-12-31", "unreadable"]],
    ["2019年2月30日前完成A，6月底前完成B", ["2019-06-30", "invalid"]],
    ["2019年3月底前完成A，其余待定", ["2019-03-31", "unreadable"]],
    ["2019年3月底前完成A，3个月内完成B", ["2019-03-31", "unreadable"]],
  ])("%p", (text, expected) => {
    expect(dues(text)).toEqual(expected);
  });
});

describe("without a year the plan's is taken, and without that there is no guess", () => {
  test.each([
    ["3月底前", "2019-03-31"],
    ["6月30日之前", "2019-06-30"],
    ["上半年", "2019-06-30"],
    ["第一季度", "2019-03-31"],
    ["5月中旬", "2019-05-20"],
    ["1-3月", "2019-03-31"],
    ["年底前", "2019-12-31"],
    ["年内完成", "2019-12-31"],
    ["今年底", "2019-12-31"],
    ["本年底前", "2019-12-31"],
    ["明年6月底", "2020-06-30"],
    ["次年3月底", "2020-03-31"],
    ["12.31前", "2019-12-31"],
    ["2、6月底前", "2019-06-30"],
    ["落实2018年方案，6月底前完成", "2019-06-30"],
    ["19年3月底前", "2019-03-31*"],
  ])("%p", (text, due) => {
    expect(dues(text, 2019)).toEqual([due]);
    expect(dues(text)).toEqual(["unreadable"]);
  });

  test("a year named in the same clause puts the plan's in doubt", () => {
    expect(dues("对2018年问题6月底前整改到位", 2019)).toEqual(["unreadable"]);
    expect(dues("对2019年问题6月底前整改到位", 2019)).toEqual(["2019-06-30"]);
    expect(dues("2019年5月、6月底前", 2018)).toEqual(["2019-06-30"]);
  });
});

describe("lost characters", () => {
  test.each([
    ["20193月底前", "2019-03-31*"],
    ["201912月底前", "2019-12-31*"],
    ["20181225日前", "2018-12-25*"],
    ["201971日前", "2019-07-01*"],
    ["2019131日前", "2019-01-31*"],
    ["2019 3月底前", "2019-03-31*"],
    ["2019年331日前", "2019-03-31*"],
    ["2019年3底前", "2019-03-31*"],
    ["2019底前", "2019-12-31*"],
    ["2019上半年", "2019-06-30*"],
    ["2019年6月30前", "2019-06-30*"],
    ["2019年1 2月底", "2019-12-31*"],
    ["2O19年1O月底前", "2019-10-31*"],
    ["2019111日前", "unreadable"],
    ["2019年111日前", "unreadable"],
    ["2019229日前", "invalid"],
    ["2020229日前", "2020-02-29*"],
    ["201年3月底前", "unreadable"],
    ["2109年3月底前", "unreadable"],
    ["2019年6月30曰前", "unreadable"],
    ["PM10年底前", "unreadable"],
  ])("%p: %s", (text, expected) => {
    expect(dues(text)).toEqual([expected]);
  });

  test("the piece of the text is kept as it stands", () => {
    expect(readDeadline("　立行立改，20193\n月底前 完成").stages).toEqual([
      { due: "2019-03-31", text: "20193\n月底前", repaired: true },
    ]);
  });
});

describe("no limit, or none that can be told", () => {
  test.each([
    "尽快",
    "待定",
    "另行通知",
    "按上级要求",
    "按规定时限前完成",
    "2019年6月前",
    "2020年前完成",
    "2019年6月30日前后",
    "2019年初",
    "2019年6月初",
    "2019.1",
    "2019",
    "201911",
    "本月底前",
    "15日前",
    "30日内",
    "3个月内完成",
    "半年内",
    "三年内完成",
    "每月10日前报送",
    "每年12月底前",
    "自2019年7月1日起实施",
    "201971日起执行",
    "截至2018年底已完成",
    "按时完成2018年、2019年水污染防治攻坚重点工程",
    "2018—2020年大气污染防治攻坚三年行动",
    "落实2019年建成区扬尘整治方案",
    "2018年完成的项目",
    "2019年完成情况",
    "提前完成",
    "豫政〔2018〕30号",
    "310国道",
    "-",
  ])("%p", (text) => {
    expect(dues(text)).toEqual(["unreadable"]);
    expect(readDeadline(text)).toMatchObject({ immediate: false, ongoing: false, event: null });
  });

  test.each(["2019年2月30日前", "2019年13月底前", "2019年4月31日", "2019/2/29", "20190230", "2019年0月底前"])(
    "%p does not exist",
    (text) => {
      expect(dues(text)).toEqual(["invalid"]);
    },
  );

  test.each(["", " ", "\n　"])("blank %p has no problem", (text) => {
    const expected = { text, immediate: false, ongoing: false, event: null, stages: [], problem: null };
    expect(readDeadline(text, { planYear: 2019 })).toEqual(expected);
  });
});

describe("how, and before what", () => {
  test.each([
    ["立行立改", true, false],
    ["立整立改、即知即改", true, false],
    ["立即完成，并长期坚持", true, true],
    ["边督边改", true, false],
    ["不能立即整改的，2019年底前完成", false, false],
    ["常态化推进", false, true],
    ["长期", false, true],
    ["始终坚持", false, true],
    ["从2019年开始，长期坚持", false, true],
    ["2019年底前完成，并持续推进", false, true],
    ["每年6月底前，持续整改", false, true],
    ["持续至2019年6月底", false, false],
    ["解决长期存在的问题，2019年底前", false, false],
    ["2019年底前出台中长期规划", false, false],
  ])("%p: immediate %p, ongoing %p", (text, immediate, ongoing) => {
    expect(readDeadline(text)).toMatchObject({ immediate, ongoing, problem: null });
  });

  test.each([
    ["立即整改,省、市、县机构改革结束前完成", "省、市、县机构改革结束前"],
    ["各县（市、区）机构改革结束前完成", "各县（市、区）机构改革结束前"],
    ["2019年采暖季前", "2019年采暖季前"],
    ["在汛期前完成", "汛期前"],
    ["项目批复后3个月内", "项目批复后3个月内"],
    ["反馈意见下达后30日内完成", "反馈意见下达后30日内"],
    ["机构改革结束之前 全面完成", "机构改革结束之前"],
  ])("%p: %s", (text, event) => {
    expect(readDeadline(text, { planYear: 2019 })).toMatchObject({ event, stages: [], problem: null });
  });

  test("a date and an occasion stand side by side", () => {
    const deadline = readDeadline("2019年3月底前制定方案，汛期前完成治理");
    expect(deadline).toMatchObject({ event: "汛期前", problem: null });
    expect(deadline.stages.map(({ due }) => due)).toEqual(["2019-03-31"]);
  });
});

describe("laws", () => {
  test("a limit that is written is read back", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const text = formatChineseDate(date);
        const stages = [{ due: date, text: `${text}前`, repaired: false }];
        expect(readDeadline(`${text}前完成`).stages).toEqual(stages);
        const monthAndDay = text.slice(5);
        expect(readDeadline(`${monthAndDay}前`, { planYear: yearOf(date) }).stages[0]?.due).toBe(date);
      }),
    );
  });

  test("any text is read; what it finds stands in the text, and a text with nothing found has a problem", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), dateLikeText), fc.boolean(), (text, planned) => {
        const deadline = readDeadline(text, planned ? { planYear: 2019 } : {});
        for (const stage of deadline.stages) expect(text).toContain(stage.text);
        expect(text).toContain(deadline.event ?? "");
        const found =
          deadline.stages.length > 0 || deadline.immediate || deadline.ongoing || deadline.event !== null;
        if (!found && /[年完成底]/u.test(text)) expect(deadline.problem).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test("punctuation in full and half width reads the same", () => {
    fc.assert(
      fc.property(dateLikeText, (text) => {
        const half = text.normalize("NFKC");
        const read = (input: string) => {
          const { immediate, ongoing, stages, problem } = readDeadline(input, { planYear: 2019 });
          return {
            immediate,
            ongoing,
            problem,
            stages: stages.map(({ due, repaired }) => ({ due, repaired })),
          };
        };
        expect(read(half)).toEqual(read(text));
      }),
    );
  });
});
