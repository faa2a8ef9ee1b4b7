import { parseIsoDate } from "../../src/calendar";
import {
  columnTitle,
  isComplete,
  type Item,
  recognizeWorkbook,
  rectificationKind,
  STATUS_WORDS,
  STATUSES,
} from "../../src/ledger";
import {
  computeMeasures,
  fractionText,
  type MeasureDefinition,
  type MeasureOptions,
  MEASURES,
} from "../../src/measures";
import { gridOf } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";

const INTRODUCTION = `# 口径

<!-- 本页由指标的定义生成（npm run docs），不要手改。 -->

报表里的每个数都是一个分数：分子是哪些项，分母是哪些项，都可以点开看。同一个词在旬报、汇总、统计里是同一个算法，印在数字旁边的口径就是下面这些话。

- **一项**：台账里的一个整改任务，按“附件＋序号”认定。一个问题占几行的，算一项。
- **截至日期**：判断超期、临期、按期用的那一天。不另外指定，就是本旬最后一天（上旬10日，中旬20日，下旬为月末）。程序不自己取当天的日期。
- **期限**：从整改时限的文字里读出的日期，可以有几个阶段。“3月底前”是3月31日，“年底前”是12月31日。“立行立改”“持续推进”不是日期。`;

const SETTINGS: Readonly<Record<keyof MeasureOptions, string>> = {
  asOf: "截至日期",
  dueSoonDays: "临期天数（默认10天，可在设置里改）",
};

/** A few items in which every figure differs from every other. */
const EXAMPLE = {
  asOf: "2019-04-10",
  header: ["序号", "反馈问题", "责任单位", "整改时限", "完成状态", "完成时间", "是否销号"],
  rows: [
    ["1", "散煤治理不到位", "市公安局", "2019年3月底前", "完成销号", "2019年3月20日", "是"],
    ["2", "污水直排", "市水利局", "2019年3月底前", "完成整改", "2019年4月3日", ""],
    ["3", "扬尘管控不严", "市城管局", "2019年2月底前", "正在整改", "", ""],
    ["4", "黑臭水体", "市水利局", "2019年4月15日前", "达到序时进度", "", ""],
    ["5", "排查不彻底", "市公安局", "2019年年底前", "尚未启动", "", ""],
    ["6", "长效机制不全", "市水利局", "立行立改，持续推进", "正在整改", "", ""],
    ["7", "宣传教育不够", "市城管局", "长期坚持", "长期坚持", "", ""],
  ],
} as const;

/** The page that explains every figure to those who review them, in Markdown. */
export function measuresPage(): string {
  const sections = [INTRODUCTION, statusSection(), ...MEASURES.map(measureSection), countingSection()];
  return `${[...sections, exampleSection()].join("\n\n")}\n`;
}

function statusSection(): string {
  const rows = STATUSES.map((status) => `| ${STATUS_WORDS[status]} | ${isComplete(status) ? "是" : "否"} |`);
  return `## 完成状态

台账里写法不一的状态先读成下面九种之一；“基本完成”“阶段性完成”不算完成。没有填的、看不出是哪一种的，不算完成，另外列出。

| 标准状态 | 算不算完成 |
| --- | --- |
${rows.join("\n")}`;
}

function measureSection({
  id,
  title,
  numerator,
  denominator,
  note,
  reads,
  dependsOn,
}: MeasureDefinition): string {
  const columns = reads.map((column) => columnTitle(rectificationKind, column)).join("、");
  const settings = dependsOn.map((setting) => SETTINGS[setting]).join("、");
  return [
    `## ${title}`,
    `\`${id}\``,
    [
      `- 分子：${numerator}`,
      `- 分母：${denominator}`,
      ...(note === null ? [] : [`- 说明：${note}`]),
      `- 取自台账的：${columns}`,
      ...(settings === "" ? [] : [`- 还要看：${settings}`]),
    ].join("\n"),
  ].join("\n\n");
}

function countingSection(): string {
  return `## 怎么计数

- **按单位**：一项涉及几个单位的，各单位分别计一次，所以各单位相加会多于总数；合计中每项只计一次。牵头单位和责任单位是两张表，不混在一起。写“各县（市、区）人民政府”的，分到每个县（市、区）。
- **按县区**：一项既写了某县党委、又写了该县人民政府的，该县只计一次。
- **排名**：按完成率排，也按完成项数排；相等的名次相同，后面的名次空出来（1、2、2、4）。平均是各单位完成率的平均数，不是合计的完成率。
- **较上旬**：同一项与上旬比。先按序号和问题一起对；重编了序号的，按问题对；改了问题文字的，按序号对。新完成：上旬没完成，本旬完成了。状态倒退：状态比上旬退后，或者反弹。有进展：状态比上旬向前，还没完成。新超期：上旬没超期，本旬超期了。
- **小数**：比率保留一位小数，与分数一起印，如 25/41（61.0%）。分母为0的，比率写“—”。
- **汇总里的公式**：汇总的数都是公式，由“逐项判定”逐项判定（1为是）再计数，按单位、按县区的用“单位归集”。改动台账明细的状态，或逐项判定里的截至日期、临期天数、期限，各数随之变化。`;
}

function exampleSection(): string {
  const asOf = parseIsoDate(EXAMPLE.asOf);
  if (!asOf) throw new RangeError(EXAMPLE.asOf);
  const measures = computeMeasures(exampleItems(), { asOf, dueSoonDays: 10 });
  return `## 一个例子

截至2019年4月10日，临期按10天：

${table([EXAMPLE.header, ...EXAMPLE.rows])}

算出来是：

${table([["指标", "分数", "分子是哪几项"], ...MEASURES.map(({ id, title }) => [title, fractionText(measures[id]), numbersOf(measures[id].numerator)])])}`;
}

function numbersOf(items: readonly Item[]): string {
  return items.length === 0 ? "无" : items.map(({ number }) => number).join("、");
}

function table([header = [], ...rows]: readonly (readonly string[])[]): string {
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function exampleItems(): readonly Item[] {
  const grid = gridOf(
    "整改台账",
    [EXAMPLE.header, ...EXAMPLE.rows].map((row) => [...row]),
  );
  const { ledgers } = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory: builtInDirectory(),
  });
  return ledgers.flatMap(({ items }) => items);
}
