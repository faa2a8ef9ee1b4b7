import type { CellValue } from "../src/sheet";

const HEADER = (
  "附件/批次、序号、反馈问题、整改目标、整改措施、责任领导、牵头单位、责任单位、整改时限、整改进展、完成状态、完成比例、完成时间、是否销号、" +
  "下一步措施、备注"
).split("、");
const UNITS =
  "市发展改革委 市工业和信息化局 市教育局 市公安局 市财政局 市自然资源和规划局 市生态环境局 市住房和城乡建设局 市城市管理局 市水利局 市农业农村局 市交通运输局".split(
    " ",
  );
const COUNTIES = "梁园区 睢阳区 永城市 夏邑县 虞城县 柘城县 宁陵县 睢县 民权县".split(" ");
const PLACES =
  "沙河支流 经济开发区 集中供水水源地 砖瓦窑厂 产业集聚区 城区南部 高速公路沿线 煤矸石堆场".split(" ");
const FAULTS = "污水直排 扬尘治理不到位 管网不配套 违规占地 垃圾清运不及时 在线监测数据失真".split(" ");
const STATUSES =
  "完成整改 正在整改 达到序时进度 已完成 整改中 未达到序时进度 完成销号 核查通过 尚未启动".split(" ");

/** About 40 of them, of which every third names no day. */
const DEADLINES = Array.from({ length: 40 }, (_, at) => {
  const month = String((at % 12) + 1);
  const ways = [`2019年${month}月底前`, `${month}月${String((at % 28) + 1)}日之前`, "立行立改，长期坚持"];
  return at % 4 === 3 ? `2019年${month}月底前完成方案，2020年底前完成整改` : (ways[at % ways.length] ?? "");
});

/** 60 of them, one to four units each. */
const UNIT_CELLS = Array.from({ length: 60 }, (_, at) => {
  const several = [0, 5, 7, 11].slice(0, (at % 4) + 1).map((step) => UNITS[(at + step) % UNITS.length]);
  return [`${COUNTIES[at % COUNTIES.length] ?? ""}人民政府`, ...several].slice(at % 2).join("、");
});

function at<T>(list: readonly T[], index: number): T | null {
  return list[index % list.length] ?? null;
}

function itemRow(index: number): CellValue[] {
  const status = at(STATUSES, index * 7);
  const done = status === "完成整改" || status === "完成销号" || status === "核查通过" || status === "已完成";
  const day = `2019-${String((index % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`;
  const written = `${day.slice(0, 4)}年${String((index % 12) + 1)}月${String((index % 28) + 1)}日`;
  const where = `${at(COUNTIES, index) ?? ""}${at(PLACES, index * 3) ?? ""}`;
  return [
    index % 2 === 0 ? "附件1" : "附件2",
    Math.floor(index / 2) + 1,
    `${where}第${String(index)}号点位${at(FAULTS, index * 5) ?? ""}，群众多次反映，督察期间仍未解决。`,
    `${String((index % 12) + 1)}月底前完成治理，水质达到考核要求`,
    `1.对${where}开展排查；2.制定“一点一策”方案；3.定期调度，验收后销号。`,
    at(["张某", "李某", "王某", "赵某"], index),
    at(UNIT_CELLS, index),
    at(UNIT_CELLS, index * 13 + 1),
    at(DEADLINES, index * 11),
    `已完成第${String(index)}号点位排查，投入资金${String(index % 90)}万元，铺设管网${String(index % 17)}公里。`,
    status,
    { kind: "percent", fraction: done ? 1 : (index % 100) / 100 },
    done ? (index % 3 === 0 ? written : { kind: "date", iso: day }) : null,
    status === "完成销号" ? "是" : "否",
    index % 5 === 0 ? "加快推进，按期完成。" : null,
    null,
  ];
}

/** A title, a header and so many items, 16 columns wide; every text whole, as it comes out of a file. */
export function recognitionRows(items: number): CellValue[][] {
  const title = ["商丘市环境保护督察反馈意见整改台账（2019年4月上旬）"];
  const rows = [title, HEADER, ...Array.from({ length: items }, (_, index) => itemRow(index))];
  return JSON.parse(JSON.stringify(rows)) as CellValue[][];
}
