import { openLedgers, summarize } from "../../src/app";
import { parseIsoDate } from "../../src/calendar";
import { FileWorkbookHost, readWorkbook, workbookBytes } from "../../src/hosts/file";
import { cellText, type CellValue, type SheetSpec } from "../../src/sheet";

/** What a city published, and the ledger that it must have had: how many items with which word in which spelling. */
interface Published {
  readonly place: string;
  readonly asOf: string;
  readonly header: readonly string[];
  readonly statuses: readonly (readonly [word: string, count: number])[];
  /** Rows of 总体情况 by their name: numerator, denominator, and the rate as it was published. */
  readonly figures: readonly (readonly [
    name: string,
    numerator: number,
    denominator: number,
    rate: string,
  ])[];
}

const PLAIN = ["序号", "反馈问题", "责任单位", "整改时限", "整改进展", "完成状态"];
const PUBLISHED: readonly Published[] = [
  {
    place: "河北 2018",
    asOf: "2018-12-31",
    header: ["编号", "督察反馈问题", "整改责任单位", "完成时限", "进展情况", "是否完成"],
    statuses: [
      ["已完成", 2_000],
      ["是", 1_000],
      ["整改到位", 758],
      ["整改中", 218],
    ],
    figures: [["完成率", 3_758, 3_976, "94.52%"]],
  },
  {
    place: "四川 2019",
    asOf: "2019-12-31",
    header: PLAIN,
    statuses: [
      ["已完成整改", 45],
      ["按序时推进", 37],
      ["推进缓慢", 7],
    ],
    figures: [
      ["完成整改", 45, 89, "50.6%"],
      ["达到序时进度", 37, 89, "41.6%"],
      ["未达到序时进度", 7, 89, "7.9%"],
      ["序时进度达标率", 82, 89, "92.1%"],
    ],
  },
  {
    place: "新疆",
    asOf: "2019-12-31",
    header: ["问题编号", "问题", "责任部门", "时限", "目前进展", "整改状态"],
    statuses: [
      ["办结", 40],
      ["√", 15],
      ["基本完成", 19],
      ["未完成", 20],
    ],
    figures: [["完成率", 55, 94, "58.5%"]],
  },
  {
    place: "赣榆",
    asOf: "2019-12-31",
    header: PLAIN,
    statuses: [
      ["已完成并长期坚持", 279],
      ["正在推进", 27],
    ],
    figures: [["完成率", 279, 306, "91.18%"]],
  },
  {
    place: "聊城 2020",
    asOf: "2020-12-31",
    header: PLAIN,
    statuses: [
      ["完成整改", 12],
      ["完成交账销号", 13],
      ["达到序时进度", 16],
    ],
    figures: [
      ["完成率", 25, 41, "61.0%"],
      ["销号率", 13, 25, "52.0%"],
      ["销号率（占全部）", 13, 41, "31.7%"],
      ["达到序时进度", 16, 41, "39.0%"],
      ["序时进度达标率", 41, 41, "100.0%"],
    ],
  },
];

/** A workbook as an office would have had it: a title, a header in its own words, a row an item. */
function ledgerOf({ place, header, statuses }: Published): SheetSpec {
  const words = statuses.flatMap(([word, count]) => Array<string>(count).fill(word));
  const rows = words.map((word, index) => [
    index + 1,
    `第${index + 1}个问题，部分企业治污设施运行不正常，已督促整改`,
    ["市水利局", "市生态环境局", "梁园区人民政府"][index % 3] ?? "",
    "2019年底前",
    `已开展第${index + 1}轮排查`,
    word,
  ]);
  const all = [[`${place.replace(/\s.*/, "")}督察反馈问题整改台账`], [], header, ...rows];
  return {
    name: "Sheet1",
    columns: [],
    rows: all.map((row) => ({ cells: row.map((value) => ({ value })) })),
  };
}

class KeepingHost extends FileWorkbookHost {
  kept: readonly SheetSpec[] = [];

  override openWorkbook(sheets: readonly SheetSpec[]): Promise<void> {
    this.kept = sheets;
    return Promise.resolve();
  }
}

/** The rows of 总体情况, read out of the summary that is written of a workbook. */
async function overviewOf(published: Published): Promise<readonly (readonly CellValue[])[]> {
  const asOf = parseIsoDate(published.asOf);
  if (!asOf) throw new RangeError(published.asOf);
  const workbook = readWorkbook(await workbookBytes([ledgerOf(published)]), "台账.xlsx");
  const host = new KeepingHost({ workbook, deliver: () => Promise.resolve() });
  await summarize(host, await openLedgers(host), { asOf, failureText: (code) => code });
  const summary = readWorkbook(await workbookBytes(host.kept), "汇总.xlsx");
  return summary.sheets.find(({ name }) => name === "总体情况")?.grid.rows ?? [];
}

/** A rate with as many decimals as the published one. */
function rateText(rate: CellValue, published: string): string {
  const decimals = /\.(\d+)%$/.exec(published)?.[1]?.length ?? 0;
  return typeof rate === "object" && rate?.kind === "percent"
    ? `${(rate.fraction * 100).toFixed(decimals)}%`
    : cellText(rate);
}

test.each(PUBLISHED)(
  "$place: the published figures, from a workbook to its summary",
  async (published) => {
    const rows = await overviewOf(published);
    for (const [name, numerator, denominator, rate] of published.figures) {
      const row = rows.find(([first]) => first === name) ?? [];
      expect([name, row[1], row[2], rateText(row[3] ?? null, rate)]).toEqual([
        name,
        numerator,
        denominator,
        rate,
      ]);
    }
  },
  120_000,
);
