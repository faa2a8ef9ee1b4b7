import { rectificationKind } from "../../../src/ledger";
import { publicLedger, type PublicLedger } from "../../../src/reports";
import { day, itemOf, type ItemParts } from "../items";
import { cutCells, textsOf, titlesOf } from "../sheet-checks";

function published(...parts: readonly ItemParts[]): PublicLedger {
  return publicLedger({
    title: "商丘市环保督察反馈意见整改情况公开表",
    unit: "市整改办",
    kind: rectificationKind,
    items: parts.map(itemOf),
    options: { asOf: day("2019-04-10"), dueSoonDays: 10 },
  });
}

const textOfAll = ({ sheets }: PublicLedger): string => sheets.flatMap(textsOf).join("\n");

test("only columns for publication, whatever the ledger holds", () => {
  const text = Object.fromEntries(rectificationKind.columns.map(({ id }) => [id, `内容${id}`]));
  const made = published({ text });
  expect(made.sheets.flatMap(titlesOf)).toEqual([
    "附件/批次",
    "序号",
    "反馈问题",
    "整改目标",
    "整改措施",
    "牵头单位",
    "责任单位",
    "整改时限",
    "整改进展",
    "完成状态",
    "完成时间",
    "是否销号",
  ]);
  expect(textOfAll(made)).not.toMatch(
    /内容(leaders|accountable|responsiblePersons|supervisors|reporter|phone|reviewer|remarks)/,
  );
  expect(made.sheets.flatMap(cutCells)).toEqual([]);
  expect(made.sheets.map(({ print }) => print?.paper)).toEqual(["A3"]);
});

test.each<[progress: string, text: ItemParts["text"], expected: string]>([
  ["由张建慧牵头推进", { leaders: "市长张建慧、王战营（市委书记）" }, "由（姓名略）牵头推进"],
  ["王战营调研", { leaders: "张建慧，王战营（市委书记）" }, "（姓名略）调研"],
  ["欧阳明德到场", { responsiblePersons: "欧阳明德" }, "（姓名略）到场"],
  ["责任人：陈晓，已到位", {}, "责任人：（姓名略），已到位"],
  ["电话13812345678、0370-2345678", {}, "电话（号码略）、（号码略）"],
  ["身份证11010519491231002X", {}, "身份证（号码略）"],
])("%s", (progress, text, expected) => {
  expect(textOfAll(published({ text: { ...text, progress } }))).toContain(expected);
});

test.each<[progress: string, text: ItemParts["text"]]>([
  [
    "市水利局：清淤3公里，市政府督办",
    { leaders: "市政府、市水利局", responsiblePersons: "各县（市、区）主要负责人" },
  ],
  ["公布举报电话0370-2345678", {}],
  ["责任人员培训13场，投入13812万元", {}],
  ["高速公路两侧绿化", { responsiblePersons: "高速公路管理局" }],
])("what is no person's stays: %s", (progress, text) => {
  const made = published({ text: { ...text, progress } });
  expect(textOfAll(made)).toContain(progress);
  expect([made.numbers, made.persons]).toEqual([0, 0]);
});

test.each<[progress: string, text: ItemParts["text"], expected: string]>([
  [
    "梁园区已建管网，夏邑县正在招标，张三督办",
    { responsiblePersons: "梁园区：张三；夏邑县：李四" },
    "梁园区已建管网，夏邑县正在招标，（姓名略）督办",
  ],
  ["市长任组长，李明调研", { responsiblePersons: "李明（任组长）" }, "市长任组长，（姓名略）调研"],
  ["常委会审议，李四到会", { responsiblePersons: "常委会、常委 李四" }, "常委会审议，（姓名略）到会"],
  ["方案不实，王五重写", { responsiblePersons: "方案：王五" }, "方案不实，（姓名略）重写"],
  [
    "黄河故道、高新区由张三巡查",
    { responsiblePersons: "高新区：张三，黄河：李四" },
    "黄河故道、高新区由（姓名略）巡查",
  ],
  ["张路到场，黄河故道清理", { leaders: "市长张路、黄河" }, "（姓名略）到场，黄河故道清理"],
  [
    "王市长督办，张路到场",
    { leaders: "王市长", responsiblePersons: "张路" },
    "（姓名略）督办，（姓名略）到场",
  ],
  ["推进", { responsiblePersons: "张三", responsibleUnits: "市水利局（张三）" }, "市水利局（姓名略）"],
  ["责任人：夏邑县，责任人：陈晓", {}, "责任人：夏邑县，责任人：（姓名略）"],
])("districts, bodies and rivers stay, persons go: %s", (progress, text, expected) => {
  expect(textOfAll(published({ text: { ...text, progress } }))).toContain(expected);
});

test("the start of a unit's name is no person, though it looks like one", () => {
  const made = published({
    text: { responsiblePersons: "万宝：张三", progress: "万宝已停产，张三在场" },
    responsibleUnits: ["万宝集团公司"],
  });
  expect(textOfAll(made)).toContain("万宝已停产，（姓名略）在场");
});

test("a person who bears the start of an unknown unit's name goes all the same", () => {
  const made = published({
    text: { responsiblePersons: "李明", progress: "李明到场" },
    responsibleUnits: ["?李明养殖场"],
  });
  expect(textOfAll(made)).toContain("（姓名略）到场");
});

test("columns of units, days and statuses stay as they are, and nothing is counted there", () => {
  const made = published({
    text: { responsiblePersons: "金沙", deadline: "2019年3月底前（金沙段）", progress: "推进" },
    responsibleUnits: ["市金沙湖管理处"],
  });
  expect(textOfAll(made)).toContain("市金沙湖管理处");
  expect(textOfAll(made)).toContain("2019年3月底前（金沙段）");
  expect(made.persons).toBe(0);
});
