import { found, itemOf, planFile, read } from "./read-text";

const layout = (name: string) => read(planFile(`layouts/${name}.txt`));
const keys = (name: string): string[] => layout(name).items.map(({ batch, number }) => `${batch}#${number}`);

test("问题一：, the limit before the target, labels nobody knows", () => {
  const reading = layout("问题一二三");
  expect(reading.items.map(({ number }) => number)).toEqual(["1", "2", "3"]);
  expect(itemOf(reading, "2").text).toEqual({
    problem: "清水河流域3个断面不能稳定达标。",
    remarks: "整改类型：限期整改\n验收标准：连续六个月监测达标",
    deadline: "2022年12月底前",
    target: "断面水质稳定达到Ⅳ类。",
    measures: "（1）实施雨污分流改造。\n（2）加强畜禽养殖污染治理，\n散养户纳入网格管理。",
    leaders: "何远山、周明",
    responsibleUnits: "市水利局、市住房和城乡建设局",
    supervisors: "市生态环境局",
  });
  expect(itemOf(reading, "1").text.problem).toBe(
    "部分县区对散煤治理重视不够，工作推进不平衡。督察发现，\n城郊仍有散煤销售点。",
  );
  expect(found(reading)).toEqual(["- label-unknown remarks", "- label-unknown remarks"]);
});

test("（一） below headings 一、, which are the batches where numbers start again; values below their labels", () => {
  const reading = layout("分类小节");
  expect(keys("分类小节")).toEqual(["思想认识方面#1", "思想认识方面#2", "水污染防治方面#1"]);
  expect(itemOf(reading, "1", "水污染防治方面")).toMatchObject({
    section: "二、水污染防治方面（1项）",
    text: {
      problem: "南桥镇污水处理站运行不正常。",
      measures: "1.更换损坏设备。\n2.落实运维经费。",
      leadUnits: "县住房和城乡建设局",
      deadline: "2023年9月30日前",
    },
  });
  expect(found(reading)).toEqual([]);
});

test("items and measures both numbered 1., the measures last", () => {
  const reading = layout("阿拉伯数字");
  expect(reading.items.map(({ number, text }) => [number, text.problem, text.measures])).toEqual([
    [
      "1",
      "理论学习不深入，中心组学习走过场。",
      "1.制定年度学习计划；\n2.每月开展一次集体学习；\n3.把学习情况纳入年度考核。",
    ],
    ["2", "惠民资金拨付不及时，滞留资金120万元。", "1.全面清理滞留资金。\n2.建立拨付台账。"],
    ["3", "项目监管不严，3个项目超概算。", "1.严格概算审查。"],
  ]);
  expect(itemOf(reading, "3").text).toMatchObject({
    leaders: "李海峰",
    leadUnits: "区发展和改革局",
    responsibleUnits: "区审计局，区住房和城乡建设局",
    deadline: "长期坚持",
  });
});

test("one paragraph an item with 【】, two annexes", () => {
  expect(keys("一段一项")).toEqual(["附件1#1", "附件1#2", "附件2#1"]);
  expect(itemOf(layout("一段一项"), "1", "附件1").text).toEqual({
    problem: "工业园区污水管网不完善。",
    target: "2022年年底前实现管网全覆盖。",
    measures: "（1）新建管网12公里；（2）改造提升泵站2座。",
    responsibleUnits: "东陵经济开发区管委会、市住房和城乡建设局",
    deadline: "2022年12月31日前",
  });
  expect(found(layout("一段一项"))).toEqual([]);
});

test("one paragraph an item, labels behind full stops, or with narrow punctuation", () => {
  expect(itemOf(layout("句号相隔"), "2").text).toEqual({
    problem: "加油站地下油罐防渗改造未完成。",
    target: "全部完成。",
    measures: "（一）排查。（二）改造。",
    leadUnits: "市生态环境局",
    responsibleUnits: "市商务局，中石化分公司",
    deadline: "2019年6月30日前。",
  });
  expect(itemOf(layout("半角标点"), "1").text).toEqual({
    problem: "农村垃圾乱堆乱放。",
    target: "村庄保洁全覆盖。",
    measures: "1.配齐保洁员;2.完善收运体系。",
    responsibleUnits: "市城管局",
    responsiblePersons: "张三",
    deadline: "2020.12.31",
  });
});

test("labels with numbers of their own: （二）整改目标：, （2）, or alone on their lines", () => {
  expect(itemOf(layout("标签编号"), "2")).toMatchObject({
    section: null,
    text: {
      problem: "关于农村生活污水治理率偏低的问题\n农村生活污水治理率仅18%。",
      target: "治理率达到35%。",
      measures: "1.编制专项规划。\n2.推进设施建设。",
      responsibleUnits: "市农业农村局 孙洁",
      deadline: "2022年底前",
    },
  });
  const bracketed = layout("标签用括号数字");
  expect(bracketed.items.map(({ number, section }) => [number, section])).toEqual([
    ["1", "（一）工业污染治理方面存在的问题"],
    ["2", "（一）工业污染治理方面存在的问题"],
    ["3", "（二）水环境方面存在的问题"],
  ]);
  expect(itemOf(bracketed, "3").text).toEqual({
    problem: "城区雨污混流严重。",
    target: "完成雨污分流。",
    measures: "①普查管网。②分片改造。",
    responsibleUnits: "市住建局",
    deadline: "2022年底前",
  });
  const alone = layout("标签独占一行并编号");
  expect(alone.items.map(({ batch, number }) => `${batch}#${number}`)).toEqual([
    "第一部分 中央生态环境保护督察反馈问题#1",
    "第一部分 中央生态环境保护督察反馈问题#2",
    "第二部分 省级督察反馈问题#1",
  ]);
  expect(alone.items[0]?.text).toMatchObject({
    measures: "1.加强学习。\n2.纳入考核。",
    responsibleUnits: "县委办公室\n县政府办公室\n各乡镇党委、政府",
  });
});

test("units and limits within the measures: the measures stay whole, the item gets both, and it is said", () => {
  const reading = layout("每条措施有责任");
  expect(reading.items.map(({ number, text }) => [number, text.responsibleUnits, text.deadline])).toEqual([
    ["1", "市水利局\n市住房和城乡建设局", "2021年5月底\n2021年9月底"],
    ["2", "市公安局\n市生态环境局", "2021年3月底前\n2021年11月底前"],
    ["3", "市城市管理局\n市城市管理局、市市场监督管理局", "2021年4月底\n2021年8月底"],
  ]);
  expect(itemOf(reading, "1").text.measures).toBe(
    "1.开展清淤疏浚。（责任单位：市水利局；完成时限：2021年5月底）\n2.实施截污纳管。（责任单位：市住房和城乡建设局；完成时限：2021年9月底）",
  );
  expect(itemOf(reading, "3").text.measures).toBe("1.全面摸排餐饮单位\n2.督促安装净化设施");
  expect(found(reading)).toEqual([
    "#1 duty-in-measures responsibleUnits",
    "#1 duty-in-measures deadline",
    "#2 duty-in-measures responsibleUnits",
    "#2 duty-in-measures deadline",
    "#3 label-repeated responsibleUnits",
    "#3 label-repeated deadline",
  ]);
});

test("序号 as a label; a number left out, a limit left blank, a month that is none", () => {
  const reading = layout("序号加标签");
  expect(reading.items.map(({ line, number }) => [line, number])).toEqual([
    [1, "1"],
    [9, "2"],
    [17, "4"],
  ]);
  expect(found(reading)).toEqual([
    "#2 field-blank deadline",
    "#4 number-gap number",
    "#4 deadline-invalid deadline",
  ]);
});

test("label and value in two columns, two batches", () => {
  expect(keys("标签和内容分两栏")).toEqual(["第一批#1", "第一批#2", "第二批#1"]);
  expect(itemOf(layout("标签和内容分两栏"), "2", "第一批").text).toEqual({
    problem: "锅炉未完成低氮改造",
    measures: "限期完成改造",
    responsibleUnits: "市市场监督管理局",
    deadline: "2019年10月底前",
  });
});

test("lead units and others below one label", () => {
  expect(itemOf(layout("责任单位分牵头配合"), "2").text).toMatchObject({
    problem: "黑臭水体治理不力。",
    leadUnits: "市住建局",
    responsibleUnits: "市水利局",
    measures: "（一）控源截污。\n（二）内源治理。",
  });
});

test("no numbers at all: items begin behind the limit, and each lacks its number", () => {
  const reading = layout("没有编号");
  expect(reading.items.map(({ line, text }) => [line, text.problem])).toEqual([
    [3, "县城污水处理厂提标改造滞后，出水不能稳定达到一级A标准。"],
    [9, "饮用水水源保护区内存在餐饮经营活动。"],
  ]);
  expect(found(reading, "number-missing")).toHaveLength(2);
});

test("a text broken at the margin is put together again", () => {
  const reading = layout("折行");
  expect(itemOf(reading, "1").text).toMatchObject({
    target: "到2021年底，全市煤炭消费总量较2019年下降8%以上，清洁能源占比进一步提高。",
    responsibleUnits: "市工业和信息化局、市生态环境局、市财政局、市住房和城乡建设局，各县（市、区）人民政府",
  });
  expect(itemOf(reading, "2").text.measures?.split("\n")).toHaveLength(2);
  expect(found(reading)).toEqual([]);
});

test("a table pasted with tabs", () => {
  const reading = layout("粘贴的表格");
  expect(reading.items.map(({ line, number }) => [line, number])).toEqual([
    [4, "1"],
    [5, "2"],
    [6, "3"],
  ]);
  expect(itemOf(reading, "2").text).toMatchObject({
    problem: "加油站油气回收不正常",
    leadUnits: "市商务局",
    responsibleUnits: "市生态环境局、市应急管理局",
    deadline: "立行立改",
  });
});
