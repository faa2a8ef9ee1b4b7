import { type Deadline, readDeadline } from "../../src/calendar";
import { day } from "./dates";

/**
 * The 35 整改时限 of 商丘市's published plan of 2019 (商丘市贯彻落实中央环境保护督察“回头看”及大气污染问题专项督察反馈意见整改方案), as
 * published, lost characters included: 19 of 附件1, then 16 of 附件2.
 */
const published: readonly Deadline[] = [
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  {
    text: "20193月底前,持续推进",
    immediate: false,
    ongoing: true,
    event: null,
    stages: [{ due: day("2019-03-31"), text: "20193月底前", repaired: true }],
    problem: null,
  },
  { text: "立行立改,长期坚持", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,长期坚持", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  {
    text: "按时完成2018年、2019年水污染防治攻坚重点工程",
    immediate: false,
    ongoing: false,
    event: null,
    stages: [],
    problem: "unreadable",
  },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  {
    text: "2018年年底前完成我市境内市级地表饮用水水源地整治任务,2019年年底前完成县级水源地问题整治任务",
    immediate: false,
    ongoing: false,
    event: null,
    stages: [
      { due: day("2018-12-31"), text: "2018年年底前", repaired: false },
      { due: day("2019-12-31"), text: "2019年年底前", repaired: false },
    ],
    problem: null,
  },
  {
    text: "20192月底前",
    immediate: false,
    ongoing: false,
    event: null,
    stages: [{ due: day("2019-02-28"), text: "20192月底前", repaired: true }],
    problem: null,
  },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进。", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  {
    text: "20191月底前完成尾矿库排查,落实监管责任。",
    immediate: false,
    ongoing: false,
    event: null,
    stages: [{ due: day("2019-01-31"), text: "20191月底前", repaired: true }],
    problem: null,
  },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立即整改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  {
    text: "2018年年底前制定出台城市建成区重污染企业搬迁改造指导意见,并持续推进",
    immediate: false,
    ongoing: true,
    event: null,
    stages: [{ due: day("2018-12-31"), text: "2018年年底前", repaired: false }],
    problem: null,
  },
  {
    text: "立即整改,2019年年底前推动一批符合条件的铸造企业改造入园",
    immediate: true,
    ongoing: false,
    event: null,
    stages: [{ due: day("2019-12-31"), text: "2019年年底前", repaired: false }],
    problem: null,
  },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  {
    text: "立即整改,省、市、县机构改革结束前完成",
    immediate: true,
    ongoing: false,
    event: "省、市、县机构改革结束前",
    stages: [],
    problem: null,
  },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
  { text: "立行立改,持续推进", immediate: true, ongoing: true, event: null, stages: [], problem: null },
];

test("there are 35 of them, and 29 hold no date", () => {
  expect(published).toHaveLength(35);
  expect(published.filter(({ stages }) => stages.length === 0)).toHaveLength(29);
});

test.each(published.map((deadline, index) => ({ place: index + 1, deadline })))(
  "$place: $deadline.text",
  ({ deadline }) => {
    expect(readDeadline(deadline.text)).toEqual(deadline);
    expect(readDeadline(deadline.text, { planYear: 2019 })).toEqual(deadline);
    expect(readDeadline(deadline.text, { planYear: 2018 })).toEqual(deadline);
  },
);
