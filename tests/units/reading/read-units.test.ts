import { builtInDirectory, createDirectory, readUnits, type UnitRef } from "../../../src/units";
import { PLAN_CELLS } from "./plan-cells";

const directory = builtInDirectory();
const read = (cell: string): UnitRef[] => readUnits(cell, directory);
const names = (cell: string): (string | null)[] => read(cell).map(({ name }) => name);
const matches = (cell: string): string[] => read(cell).map(({ match }) => match);

describe("the cells of the real plan", () => {
  test.each(PLAN_CELLS)("%s", (cell, units) => {
    expect(names(cell)).toEqual(units.split("|"));
  });

  test.each([
    "各牵头单位主要负责同志(主要负责同志为市领导的,常务副职作为责任人,下同)",
    "牵头单位主要负责同志",
    "各牵头单位主要负责同志",
    "各责任单位主要负责同志",
    "相关单位负责人",
  ])("%s are persons and name no unit: to take the group for them is a question", (cell) => {
    const [ref] = read(cell);
    expect(ref).toMatchObject({ match: "similar", name: null });
    expect(directory.isGroup(ref?.suggestions[0] ?? "")).toBe(true);
  });

  test("a post instead of the unit is a role", () => {
    const refs = read("市纪委监委常务负责同志,市环境保护督察整改推进工作组办公室主任");
    expect(refs.map(({ name, role }) => [name, role])).toEqual([
      ["市纪委监委", "常务负责同志"],
      ["市环境保护督察整改推进工作组办公室", "主任"],
    ]);
  });
});

describe("splitting", () => {
  test.each([
    ["市公安局,市财政局、市水利局;市商务局", ["市公安局", "市财政局", "市水利局", "市商务局"]],
    ["市公安局，市财政局；市水利局", ["市公安局", "市财政局", "市水利局"]],
    ["市公安局\n市财政局\r\n市水利局", ["市公安局", "市财政局", "市水利局"]],
    ["市公安局 市财政局　市水利局", ["市公安局", "市财政局", "市水利局"]],
    ["①市公安局②市财政局", ["市公安局", "市财政局"]],
    ["1、市公安局2、市财政局3、市水利局", ["市公安局", "市财政局", "市水利局"]],
    ["1.市公安局2.市财政局", ["市公安局", "市财政局"]],
    ["市公安局.市财政局．市水利局", ["市公安局", "市财政局", "市水利局"]],
    ["市公安局＼市财政局", ["市公安局", "市财政局"]],
    ["梁园区睢阳区示范区", ["梁园区人民政府", "睢阳区人民政府", "市城乡一体化示范区管委会"]],
    ["各县.市.区人民政府、各县(市.区)党委", ["各县(市、区)人民政府", "各县(市、区)党委"]],
    ["各县/市/区人民政府", ["各县(市、区)人民政府"]],
    ["责任单位 市公安局", ["市公安局"]],
    ["【市公安局】、(市财政局", ["市公安局", "市财政局"]],
    ["睢县 夏邑", ["睢县人民政府", "夏邑县人民政府"]],
    ["市公安局及，市财政局", ["市公安局", "市财政局"]],
    ["市公安局/市财政局", ["市公安局", "市财政局"]],
    ["市公安局和市财政局及市水利局", ["市公安局", "市财政局", "市水利局"]],
    ["市公安局会同市财政局", ["市公安局", "市财政局"]],
    ["市公安局市财政局市水利局", ["市公安局", "市财政局", "市水利局"]],
    ["市委市政府", ["市委", "市政府"]],
    ["1.市公安局 2.市财政局", ["市公安局", "市财政局"]],
    ["1、市公安局\n2、市财政局", ["市公安局", "市财政局"]],
    ["市生态\n环境局、市水利局", ["市生态环境局", "市水利局"]],
    ["市 公 安 局", ["市公安局"]],
    ["市自然资源和规划局和市住房和城乡建设局", ["市自然资源和规划局", "市住房和城乡建设局"]],
    ["市纪委、监委、市委组织部", ["市纪委监委", "市委组织部"]],
    ["梁园区委、区政府、睢阳区政府", ["梁园区党委和人民政府", "睢阳区人民政府"]],
    ["各县、市、区人民政府、市公安局", ["各县(市、区)人民政府", "市公安局"]],
    ["各县（市、区人民政府、市公安局", ["各县(市、区)人民政府", "市公安局"]],
    ["市散烧办(市市场监督管理局)和市公安局", ["市散烧办", "市公安局"]],
    ["市扬尘办(市城管局,市公安局", ["市扬尘办", "市公安局"]],
    ["以及各县(市、区)党委", ["各县(市、区)党委"]],
    ["中共商丘市纪律检查委员会、商丘市监察委员会", ["市纪委监委"]],
    ["商丘市监察委员会、中共商丘市纪律检查委员会", ["市纪委监委"]],
    ["中共商丘市纪律检查委员会和商丘市监察委员会、市财政局", ["市纪委监委", "市财政局"]],
    ["市财政局，市纪律检查委员会\n市监委（牵头）", ["市财政局", "市纪委监委"]],
    ["市监委和市纪委", ["市纪委监委"]],
    ["市纪委牵头、市监委配合", ["市纪委监委", "市纪委监委"]],
    ["市纪委、市财政局、市监委", ["市纪委监委", "市财政局", "市纪委监委"]],
    ["市环保局、市生态环境局", ["市生态环境局", "市生态环境局"]],
    ["夏邑县、虞城县和民权县", ["夏邑县人民政府", "虞城县人民政府", "民权县人民政府"]],
  ])("%j", (cell, units) => {
    expect(names(cell)).toEqual(units);
  });

  test.each(["", "  ", "/", "无", "—", "\n"])("nothing in %j", (cell) => {
    expect(read(cell)).toEqual([]);
  });

  test("an unknown name between known ones stays whole", () => {
    expect(read("市公安局和某某救援中心、市财政局").map(({ text, match }) => [text, match])).toEqual([
      ["市公安局", "exact"],
      ["某某救援中心", "none"],
      ["市财政局", "exact"],
    ]);
  });

  test("offsets point at the name as written", () => {
    const cell = " 及市公安局（牵头）， 市扬尘办(市城管局";
    for (const ref of read(cell)) expect(cell.slice(ref.start, ref.end)).toBe(ref.text);
    expect(read(cell).map(({ text }) => text)).toEqual(["市公安局", "市扬尘办"]);
  });
});

describe("roles and notes", () => {
  const roles = (cell: string): (string | null)[] => read(cell).map(({ role }) => role);

  test.each([
    ["市公安局、市财政局牵头,市水利局配合", ["牵头", "牵头", "配合"]],
    ["市公安局(牵头)、市财政局(配合)", ["牵头", "配合"]],
    ["市公安局牵头市财政局配合", ["牵头", "配合"]],
    ["由市公安局牵头，市财政局、市水利局按职责分工负责", ["牵头", "负责", "负责"]],
    ["牵头单位:市公安局、市财政局;配合单位:市水利局", ["牵头", "牵头", "配合"]],
    ["责任单位：市公安局", [null]],
    ["牵头：市公安局 配合：市财政局、市水利局", ["牵头", "配合", "配合"]],
    ["市公安局、市财政局等部门", [null, "等"]],
    ["市审计局主要负责同志", ["主要负责同志"]],
  ])("%s", (cell, expected) => {
    expect(roles(cell)).toEqual(expected);
    expect(names(cell)).not.toContain(null);
  });

  test.each([
    ["市公安局 张三", "市公安局", "张三"],
    ["市公安局：刘涛", "市公安局", "刘涛"],
  ])("a person behind a unit is a note: %s", (cell, name, note) => {
    const [ref, ...others] = read(cell);
    expect(others).toEqual([]);
    expect(ref).toMatchObject({ name, note });
  });

  test("a note in brackets is kept apart", () => {
    expect(read("市农业农村局(原市农业局)")[0]).toMatchObject({ name: "市农业农村局", note: "原市农业局" });
    expect(read("市扬尘办(市城管局")[0]).toMatchObject({
      match: "repaired",
      name: "市扬尘办",
      note: "市城管局",
    });
  });

  test("a note that names another office, or takes members away, leaves nothing sure", () => {
    expect(matches("市生态环境局(梁园分局)")).toEqual(["none"]);
    expect(matches("各县(市、区)人民政府(不含示范区)")).toEqual(["similar"]);
  });

  test.each([
    "市公安局交警支队(市交警支队)",
    "市公安局交通警察支队（市交警支队）",
    "市公安局交警支队（原市公安局交通警察支队）",
    "市交警支队(以下简称市公安交警支队)",
    "市公安局交警支队(市交警支队",
  ])("%s: a note that names the unit once more speaks against nothing", (cell) => {
    expect(names(cell)).toEqual(["市交警支队"]);
  });

  test("a squad with another squad, or a part of its own, in brackets is a question, or unknown", () => {
    expect(read("市公安局交警支队(刑警支队)")[0]).toMatchObject({
      match: "similar",
      suggestions: ["市交警支队"],
    });
    expect(matches("市交警支队(第三大队)")).toEqual(["none"]);
    expect(matches("市水利局(梁园分局)")).toEqual(["none"]);
    expect(read("市城市管理局（综合执法支队）")[0]).toMatchObject({
      match: "similar",
      suggestions: ["市城管局"],
    });
  });

  test("a telephone number behind a name is a note, and & separates", () => {
    expect(names("市水利局 13800000000")).toEqual(["市水利局"]);
    expect(names("市环保局：张三 0370-2345678")).toEqual(["市生态环境局"]);
    expect(names("市公安局&市水利局＆市环保局")).toEqual(["市公安局", "市水利局", "市生态环境局"]);
  });

  test("监督部门: begins a list of units", () => {
    expect(names("责任部门：市教育局；监督部门：市纪委监委")).toEqual(["市教育局", "市纪委监委"]);
  });

  test("whom an office answers for is no branch of it", () => {
    expect(names("市农业农村局(负责农村)、市水利局(涉及乡镇)、市环保局(各乡镇)")).toEqual([
      "市农业农村局",
      "市水利局",
      "市生态环境局",
    ]);
  });

  test("a known name in brackets after an unknown one is offered", () => {
    const [ref] = read("市建筑垃圾办(市城管局)");
    expect(ref).toMatchObject({ match: "similar", name: null, suggestions: ["市城管局"] });
  });
});

describe("matching", () => {
  test.each([
    ["各县（市、区）人民政府（管委会）", "exact"],
    ["商丘市生态环境局", "alias"],
    ["河南省商丘市生态环境局", "alias"],
    ["市发改委", "alias"],
    ["市发展和改革委员会", "alias"],
    ["环保局", "former"],
    ["市食品药品监督管理局", "former"],
    ["市发展改革", "repaired"],
    ["市市生态环境局", "repaired"],
    ["生态环境局", "repaired"],
    ["市生太环境局", "similar"],
    ["拓城县", "similar"],
    ["雎县", "similar"],
    ["市林业和草原局", "none"],
  ])("%s is %s", (cell, match) => {
    expect(matches(cell)).toEqual([match]);
  });

  test("a beginning that several units share is a question", () => {
    const [ref] = read("各县(市、区)人民政");
    expect(ref).toMatchObject({ match: "similar", name: null });
    expect(ref?.suggestions[0]).toBe("各县(市、区)人民政府");
  });

  test.each(["市政", "市应急办", "示范区党委", "市环保督察办", "睢区"])(
    "%s could be more than one unit and is taken for none by itself",
    (cell) => {
      expect(names(cell)).toEqual([null]);
    },
  );

  test("an alias of two units is a question with both", () => {
    const unit = { formerNames: [], category: "市直部门", groups: [] };
    const doubtful = createDirectory([
      { ...unit, name: "市工业和信息化局", aliases: ["市工信局"] },
      { ...unit, name: "市工商信息局", aliases: ["市工信局"] },
    ]);
    expect(readUnits("市工信局", doubtful)[0]).toMatchObject({
      match: "similar",
      name: null,
      suggestions: ["市工业和信息化局", "市工商信息局"],
    });
  });

  test("a name of an office is no truncation of a longer one", () => {
    const unit = { formerNames: [], aliases: [], category: "市直部门", groups: [] };
    const small = createDirectory([{ ...unit, name: "市政府办公室" }]);
    expect(readUnits("市政府", small)[0]?.name).toBeNull();
  });

  test("a group carries its units in the directory's order", () => {
    const [ref] = read("各县(市、区)人民政府(管委会)");
    expect(ref?.members).toEqual([
      "梁园区人民政府",
      "睢阳区人民政府",
      "永城市人民政府",
      "夏邑县人民政府",
      "虞城县人民政府",
      "柘城县人民政府",
      "宁陵县人民政府",
      "睢县人民政府",
      "民权县人民政府",
      "市城乡一体化示范区管委会",
    ]);
    expect(read("市公安局")[0]?.members).toEqual([]);
  });

  test("a county that is the city's own reads like 市, another city's does not", () => {
    expect(matches("永城市人民政府")).toEqual(["exact"]);
    expect(matches("永城市生态环境局、禹城市人民政府、开封市人民政府")).toEqual(["none", "none", "none"]);
  });

  test("without a city in the directory no city's prefix is taken for its own", () => {
    const unit = { formerNames: [], aliases: [], category: "市直部门", groups: [] };
    const plain = createDirectory([{ ...unit, name: "市生态环境局" }]);
    expect(readUnits("开封市生态环境局", plain)[0]).toMatchObject({ match: "none" });
    expect(readUnits("生态环境局", plain)[0]).toMatchObject({ match: "repaired" });
  });
});
