import { builtInDirectory, createDirectory, readUnits, type UnitRef } from "../../../src/units";

const directory = builtInDirectory();
const first = (text: string): UnitRef | undefined => readUnits(text, directory)[0];

test.each([
  ["市水务局", "市水利局"],
  ["商丘市水务局", "市水利局"],
  ["市经济和信息化局", "市工业和信息化局"],
  ["市应急管理委员会", "市应急管理局"],
  ["市城管委", "市城管局"],
  ["市农村农业局", "市农业农村局"],
  ["粱圆区", "梁园区人民政府"],
  ["商邱火车站", "商丘火车站"],
  ["市委办公司", "市委办公室"],
  ["市公路养护局", "市公路养护中心"],
  ["市文旅广电局", "市文化广电和旅游局"],
  ["市市场监督", "市市场监督管理局"],
  ["市场局", "市市场监督管理局"],
  ["示范区管会委", "市城乡一体化示范区管委会"],
  ["雎县县委", "中共睢县委"],
  ["柘城具", "柘城县人民政府"],
  ["中供商丘市委", "市委"],
  ["民权县宣传部门", "中共民权县委宣传部"],
  ["商丘市拓城县政府", "柘城县人民政府"],
])("%s is a question that begins with %s", (text, unit) => {
  expect(first(text)).toMatchObject({ match: "similar", name: null });
  expect(first(text)?.suggestions[0]).toBe(unit);
});

test("another city's word for an office comes before what sounds like the name", () => {
  expect(first("市水务局")?.suggestions).toEqual(["市水利局", "市税务局"]);
});

test("where the city has the office itself there is no question", () => {
  const unit = { aliases: [], formerNames: [], category: "市直部门", groups: [] };
  const both = createDirectory([
    { ...unit, name: "市水务局" },
    { ...unit, name: "市水利局" },
  ]);
  expect(readUnits("市水务局", both)[0]).toMatchObject({ match: "exact", name: "市水务局" });
});

test.each([
  "梁园镇人民政府",
  "民权镇政府",
  "随县人民政府",
  "石城县人民政府",
  "国家税务总局",
  "市民族宗教局",
  "民和县",
  "民和县人民政府",
  "夏县人民政府",
  "市公安局刑警支队",
  "中国移动商丘分公司",
  "山东省睢县人民政府",
])("%s is not offered anything", (text) => {
  expect(first(text)).toMatchObject({ match: "none", suggestions: [] });
});
