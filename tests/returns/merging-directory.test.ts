import { mergingDirectory } from "../../src/returns";
import { builtInDirectory, createDirectory, readUnits } from "../../src/units";
import { masterOf } from "./returned-ledgers";

const names = (lead: string, responsible = ""): string[] => {
  const directory = builtInDirectory();
  const { entries } = mergingDirectory(directory, masterOf({ lead, responsible }));
  return entries.map(({ name }) => name).filter((name) => directory.entryOf(name) === null);
};

test("whom only the ledger names is known, each once", () => {
  expect(names("县水务局", "县公安局、石桥镇、县水务局、市公安局")).toEqual([
    "县水务局",
    "县公安局",
    "石桥镇",
  ]);
});

test.each(["各乡镇", "全县", "有关部门", "详见附件", "市直有关单位"])("%s is nobody", (text) => {
  expect(names(text)).toEqual([]);
});

test("a name much like a unit's of the ledger may be a misspelt one of it; like another's, it is one of its own", () => {
  expect(names("市水利局", "市水务局")).toEqual([]);
  expect(names("市水务局", "市公安局")).toEqual(["市水务局"]);
});

test("of an office elsewhere only its own units are known, also by their short names", () => {
  const items = masterOf({
    lead: "县水利局",
    responsible: "石桥镇人民政府、永盛建材有限公司、城关街道办事处",
  });
  const directory = mergingDirectory(builtInDirectory(), items);
  const known = ["水利局", "石桥镇", "永盛建材", "城关办事处", "市公安局"].map(
    (text) => readUnits(text, directory)[0]?.name,
  );
  expect(known).toEqual(["县水利局", "石桥镇人民政府", "永盛建材有限公司", "城关街道办事处", null]);
});

test("the county of the title may stand before its offices", () => {
  const items = masterOf({ lead: "县水利局", responsible: "" });
  const directory = mergingDirectory(builtInDirectory(), items, ["平川县整改台账（2020年9月上旬）"]);
  expect(readUnits("平川县水利局", directory)[0]?.name).toBe("县水利局");
  expect(readUnits("青河县水利局", directory)[0]?.name).not.toBe("县水利局");
});

test.each([
  ["县水利局", "江州市平川县整改台账", ["平川县水利局", "江州市平川县水利局", "水利局"]],
  ["平川县水利局", "平川县整改台账", ["县水利局", "水利局"]],
  ["市水利局", "2019年江州市整改台账", ["江州市水利局", "江州水利局", "水利局"]],
  ["市水利局、市住房和城乡建设局", "河南省江州市整改台账", ["江州市水利局"]],
  ["江州市水利局", "江州市整改台账", ["市水利局"]],
  ["市水利局", "商丘市整改台账", ["商丘市水利局"]],
])("%s in %s is also called %j", (lead, title, others) => {
  const items = masterOf({ lead, responsible: "" });
  const directory = mergingDirectory(builtInDirectory(), items, [title]);
  const [own] = lead.split("、");
  expect(others.map((text) => readUnits(text, directory)[0]?.name)).toEqual(others.map(() => own));
});

test.each([
  ["文明城市创建整改台账", "市水利局", "商丘市"],
  ["全市整改台账", "市水利局", "商丘市"],
  ["永城市整改台账", "市水利局、永城市人民政府", "商丘市"],
  ["聊城市整改台账", "市水利局", "聊城市"],
])("%s of %s is of %s", (title, lead, city) => {
  const items = masterOf({ lead, responsible: "" });
  expect(mergingDirectory(builtInDirectory(), items, [title]).city).toBe(city);
});

test("a directory that knows its city keeps it", () => {
  const directory = createDirectory([...builtInDirectory().entries], "商丘市");
  expect(mergingDirectory(directory, masterOf({}), ["江州市整改台账"])).toBe(directory);
});

test("a short name that is another unit's stays that one's", () => {
  const entries = ["县水利局", "水利局"].map((name) => ({
    name,
    aliases: [],
    formerNames: [],
    category: "",
    groups: [],
  }));
  const directory = mergingDirectory(createDirectory(entries), masterOf({ lead: "水利局", responsible: "" }));
  expect(readUnits("水利局", directory)[0]?.name).toBe("水利局");
});

test("where there is nothing to add it is the same directory", () => {
  const directory = builtInDirectory();
  expect(mergingDirectory(directory, masterOf({}))).toBe(directory);
});
