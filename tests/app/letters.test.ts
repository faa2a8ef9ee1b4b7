import { readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  letters,
  openLedgers,
  sentWith,
  VerbRefused,
  type LettersOptions,
  type OpenedLedgers,
} from "../../src/app";
import { FileWorkbookHost, readWorkbook } from "../../src/hosts/file";
import { ESCALATION_STEPS } from "../../src/measures";
import { ITEM_LIST, LETTER_KINDS, LETTER_PLACES, LETTER_TEMPLATES } from "../../src/reports";
import { MASTER } from "../cli/run-command";
import { openedLedger } from "./opened-ledger";
import { day } from "../measures/read-items";

const HEADER = ["附件", "序号", "反馈问题", "牵头单位", "责任单位", "整改时限", "完成状态", "是否销号"];
const AS_OF = day("2019-04-20");
const rows = [
  ["附件1", "1", "河道有垃圾", "市水利局", "睢县人民政府", "2019年4月15日前", "正在整改", ""],
  ["附件1", "2", "扬尘管控不到位", "市水利局、市城管局", "", "2019年3月底前", "正在整改", ""],
  ["附件1", "3", "散乱污企业反弹", "", "睢县县委、睢县人民政府", "2019年1月底前", "尚未启动", ""],
  ["附件1", "4", "没有写单位", "", "", "2019年1月底前", "正在整改", ""],
  ["附件1", "5", "已经完成", "市水利局", "", "2019年1月底前", "完成整改", "否"],
  ["附件1", "6", "已经销号", "市水利局", "", "2019年1月底前", "完成整改", "是"],
  ["附件1", "7", "还没到期", "市水利局", "", "2019年12月底前", "正在整改", ""],
];
const opened = openedLedger([["商丘市督察反馈意见整改台账（2019年4月中旬）"], HEADER, ...rows]);

async function lettersOf(options: Partial<LettersOptions> = {}): Promise<ReturnType<typeof letters>> {
  return letters(await opened, { asOf: AS_OF, ...options });
}

test("each late item goes to its lead units, or else to its responsible units, at its step", async () => {
  const { letters: all, unaddressed } = await lettersOf();
  expect(all.map(({ kind, unit, items }) => [kind, unit, items.map(({ item }) => item.number)])).toEqual([
    ["remind", "市水利局", ["1"]],
    ["supervise", "市水利局", ["2"]],
    ["supervise", "市城管局", ["2"]],
    ["circulate", null, ["3"]],
  ]);
  expect(unaddressed.map(({ number }) => number)).toEqual(["4"]);
});

test("a county's committee and government are one, written to as the government", async () => {
  const { letters: all } = await lettersOf({ kinds: ["circulate"] });
  expect(all.flatMap(({ items }) => items.map(({ unit }) => unit))).toEqual(["睢县人民政府"]);
});

test("销号申请 is for what is complete and not struck off", async () => {
  const { letters: all } = await lettersOf({ kinds: ["closing"] });
  expect(all.map(({ unit, items }) => [unit, items.map(({ item }) => item.number)])).toEqual([
    ["市水利局", ["5"]],
  ]);
  expect(sentWith([], all, AS_OF)).toEqual([]);
});

test("what was sent calls for the next step in the next 旬, and for the same one on the same day", async () => {
  const sent = sentWith([], (await lettersOf()).letters, AS_OF);
  expect(sentWith(sent, (await lettersOf({ sent })).letters, AS_OF)).toEqual(sent);
  const next = await lettersOf({ sent, asOf: day("2019-04-30") });
  expect(next.letters.map(({ kind, unit }) => [kind, unit])).toEqual([
    ["supervise", "市水利局"],
    ["circulate", null],
    ["interview", "睢县人民政府"],
  ]);
});

test("a unit is asked for by any of its spellings; one without letters is refused", async () => {
  const { letters: all } = await lettersOf({ unit: "商丘市水利局", kinds: [...ESCALATION_STEPS] });
  expect(all.map(({ unit }) => unit)).toEqual(["市水利局", "市水利局"]);
  await expect(lettersOf({ unit: "市教育局" })).rejects.toEqual(
    new VerbRefused("unit-without-letters", { unit: "市教育局" }),
  );
});

test("what the ledger and the settings do not tell stays a place for the clerk", async () => {
  const { letters: all } = await lettersOf({ kinds: ["remind"] });
  const [{ spec } = { spec: null }] = all;
  expect(spec?.fileName).toBe("市水利局_提醒函_2019年4月中旬.docx");
  expect(spec?.fields).toEqual({
    主送单位: "市水利局",
    任务名称: "商丘市督察反馈意见",
    旬: "2019年4月中旬",
    截至日期: "2019年4月20日",
    成文日期: "2019年4月20日",
    回复期限: "2019年4月25日",
    本函项数: "1",
    最长超期天数: "5",
    此前催办: "",
    涉及单位数: "1",
    任务总数: "7",
    完成项数: "2",
    完成率: "2/7（28.6%）",
    超期总数: "4",
  });
  expect(spec?.tables[ITEM_LIST]?.rows).toEqual([
    ["1", "河道有垃圾", "2019年4月15日前", "5", "正在整改", ""],
  ]);
});

describe("the built-in templates", () => {
  const placesOf = (text: string): string[] =>
    [...text.matchAll(/【([^【】]+)】/g)].map(([, name = ""]) => name);

  test.each(LETTER_KINDS)(
    "%s has known places alone, and one for the table in a paragraph of its own",
    (kind) => {
      const { blocks } = LETTER_TEMPLATES[kind];
      const places = blocks.flatMap(({ style, text }) => (style === "table" ? [] : placesOf(text)));
      expect(places.filter((place) => !Object.hasOwn(LETTER_PLACES, place))).toEqual([]);
      expect(blocks.filter(({ style }) => style === "table").map(({ text }) => text)).toEqual([
        `【${ITEM_LIST}】`,
      ]);
    },
  );

  test("every place is in some template, but those for clerks' own texts", () => {
    const used = new Set(
      LETTER_KINDS.flatMap((kind) => LETTER_TEMPLATES[kind].blocks.flatMap(({ text }) => placesOf(text))),
    );
    expect(Object.keys(LETTER_PLACES).filter((place) => !used.has(place))).toEqual(["旬"]);
  });
});

test("the sample: what is late in the middle of April", async () => {
  const host = new FileWorkbookHost({
    workbook: readWorkbook(readFileSync(MASTER), basename(MASTER)),
    deliver: () => Promise.resolve(),
  });
  const sample: OpenedLedgers = await openLedgers(host);
  const { letters: all } = letters(sample, { asOf: AS_OF });
  expect(all.map(({ kind, unit, items }) => [kind, unit, items.length])).toEqual([
    ["supervise", "市纪委监委", 1],
    ["supervise", "市环境保护督察整改推进工作组", 1],
    ["circulate", null, 4],
    ["interview", "市生态环境局", 1],
    ["interview", "市水利局", 1],
  ]);
});

describe("one item's letter is not another's", () => {
  const twoLate = async (numbers: readonly [string, string]): Promise<OpenedLedgers> =>
    openedLedger([
      ["商丘市督察反馈意见整改台账（2019年4月中旬）"],
      HEADER,
      ["附件1", numbers[0], "河道有垃圾", "市水利局", "", "2019年3月20日前", "正在整改", ""],
      ["附件1", numbers[1], "扬尘管控不到位", "市水利局", "", "2019年4月8日前", "正在整改", ""],
    ]);

  test.each<[string, string]>([
    ["1", "2"],
    ["3", "3"],
    ["", ""],
  ])("with the numbers %j and %j", async (...numbers) => {
    const ledger = await twoLate(numbers);
    const stepsOn = (asOf: ReturnType<typeof day>, sent: LettersOptions["sent"] = []): unknown[] =>
      letters(ledger, { asOf, sent }).letters.flatMap(({ kind, items }) =>
        items.map(({ item }) => [kind, item.text.problem]),
      );
    const first = day("2019-04-10");
    const early = letters(ledger, { asOf: first, kinds: ["supervise"] }).letters;
    const sent = sentWith([], early, first);
    expect(sent).toHaveLength(1);
    expect(stepsOn(day("2019-04-18"), sent)).toEqual([
      ["remind", "扬尘管控不到位"],
      ["circulate", "河道有垃圾"],
    ]);
  });
});
