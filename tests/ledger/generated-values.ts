import type { ColumnId, Status } from "../../src/ledger";
import type { CellValue } from "../../src/sheet";

/** Choices that follow from a seed alone, so that a layout that failed fails again. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number from 0 up to, but not, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const chosen = list[Math.floor(this.next() * list.length)];
    if (chosen === undefined) throw new Error("nothing to pick from");
    return chosen;
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((one) => ({ one, place: this.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ one }) => one);
  }
}

/** What clerks write in a status column, and what it means. */
export const STATUSES_IN_THE_WILD: readonly (readonly [CellValue, Status])[] = [
  ["尚未启动", "notStarted"],
  ["未启动", "notStarted"],
  ["未开展", "notStarted"],
  ["未整改", "notStarted"],
  ["未达到序时进度", "behind"],
  ["滞后", "behind"],
  ["进度滞后", "behind"],
  ["推进缓慢", "behind"],
  ["正在整改", "inProgress"],
  ["整改中", "inProgress"],
  ["正在推进", "inProgress"],
  ["推进中", "inProgress"],
  ["未完成", "inProgress"],
  ["基本完成", "inProgress"],
  ["阶段性完成", "inProgress"],
  ["否", "inProgress"],
  ["×", "inProgress"],
  ["60%", "inProgress"],
  [{ kind: "percent", fraction: 0.6 }, "inProgress"],
  [0.85, "inProgress"],
  ["未销号", "inProgress"],
  ["达到序时进度", "onSchedule"],
  ["按序时推进", "onSchedule"],
  ["超过序时进度", "onSchedule"],
  ["完成整改", "completed"],
  ["已完成", "completed"],
  [" 已完成 ", "completed"],
  ["已 完 成", "completed"],
  ["已完成。", "completed"],
  ["已完成（4月2日）", "completed"],
  ["整改到位", "completed"],
  ["已整改", "completed"],
  ["办结", "completed"],
  ["已完成并长期坚持", "completed"],
  ["是", "completed"],
  ["√", "completed"],
  ["100%", "completed"],
  [{ kind: "percent", fraction: 1 }, "completed"],
  ["核查通过", "verified"],
  ["已核查", "verified"],
  ["验收合格", "verified"],
  ["完成销号", "closed"],
  ["已销号", "closed"],
  ["完成交账销号", "closed"],
  ["销号", "closed"],
  ["反弹", "relapsed"],
  ["问题反弹", "relapsed"],
  ["重新整改", "relapsed"],
  ["长期坚持", "longTerm"],
  ["持续推进", "longTerm"],
];

/** What clerks write in a deadline column and the days it names; of those without a day, whether they are open-ended. */
export const DEADLINES_IN_THE_WILD: readonly (readonly [CellValue, readonly string[]])[] = [
  ["2019年3月底前", ["2019-03-31"]],
  ["2019年年底前", ["2019-12-31"]],
  ["2019年12月31日前", ["2019-12-31"]],
  ["2019年6月30日之前完成", ["2019-06-30"]],
  ["2020年5月下旬前", ["2020-05-31"]],
  ["立行立改", []],
  ["立即整改", []],
  ["长期坚持", []],
  ["持续推进", []],
  ["2018年年底前完成治理，2019年年底前完成验收", ["2018-12-31", "2019-12-31"]],
];

/** Limits written as bare days: under 完成时间 they would be read as the day it was done. */
export const BARE_DAYS: readonly (readonly [CellValue, readonly string[]])[] = [
  ["2019.3.31", ["2019-03-31"]],
  ["2019/3/31", ["2019-03-31"]],
  ["2019-06-30", ["2019-06-30"]],
  [{ kind: "date", iso: "2019-06-30" }, ["2019-06-30"]],
  ["20190331", ["2019-03-31"]],
];

/** Problems as they are written, with openings and words that elsewhere make a heading, a note or a sum. */
export const PROBLEMS: readonly string[] = [
  "部分县（区）建筑工地扬尘管控不到位，六个百分之百落实不严格。",
  "一、大气污染防治工作推进不力，散煤治理存在漏洞，部分乡镇散煤复燃",
  "（二）水污染防治责任落实不到位，黑臭水体整治进度滞后",
  "附件2所列的三家砖瓦窑企业未按要求停产整治",
  "注重经济发展、轻视环境保护的倾向仍然存在",
  "全市合计12处入河排污口未按期完成整治",
  "小计划、散规划多，缺少统一的治理规划",
  "河道采砂",
  "黑臭水体",
  "扬尘",
  "1.养殖粪污直排。2.秸秆焚烧时有发生。",
  "第一批中央环境保护督察指出的垃圾填埋场渗滤液问题整改不彻底",
  "说明会议纪要、任务分解等基础工作不扎实",
  "单位面积排放量超标，企业治污设施长期闲置",
  "截至2019年3月，仍有4家企业未完成提标改造，其中2家已停产",
];

const NARRATIVES: readonly string[] = [
  "已对全市河道进行排查，清理垃圾三百余吨，建立长效机制。",
  "4月上旬出动执法人员120人次，检查企业36家，立案3起。",
  "正在编制实施方案，预计5月底前完成招标，6月开工建设。",
  "1.完成管网铺设3.2公里；2.污水处理厂提标改造主体工程已完工。",
];
export const UNITS: readonly string[] = [
  "市水利局",
  "市生态环境局、市公安局",
  "睢县人民政府",
  "市住房和城乡建设局",
];

const PLAIN: Readonly<Partial<Record<ColumnId, readonly CellValue[]>>> = {
  target: ["断面水质达到Ⅲ类", "完成整治并建立长效机制"],
  measures: ["开展专项排查，建立问题清单", "1.加强巡查。2.依法查处。", "约谈企业负责人"],
  leaders: ["张三", "李四　王五"],
  leadUnits: UNITS,
  responsibleUnits: UNITS,
  accountable: ["各县（市、区）人民政府"],
  responsiblePersons: ["赵六", "钱七"],
  supervisors: ["市整改办"],
  progress: NARRATIVES,
  percent: [60, "85%", 100, { kind: "percent", fraction: 0.3 }, 0],
  completedOn: ["2019-03-20", "2019.4.2", { kind: "date", iso: "2019-03-20" }, null],
  verification: ["已核查", "现场核查通过", "合格", null],
  verifiedOn: ["2019-03-25", { kind: "date", iso: "2019-04-01" }, null],
  closed: ["是", "否", "√", null],
  closedOn: ["2019-04-05", null],
  lagReason: ["资金不足", "受天气影响，施工进度缓慢", null],
  nextSteps: ["加快推进", "5月底前完成验收", null],
  reportingUnit: ["市水利局"],
  reporter: ["孙八"],
  phone: ["0370-1234567", 1234567],
  reviewer: ["周九"],
  reportedOn: ["2019-04-10"],
  remarks: ["无", null, "市级重点"],
};

/** A cell of a column that means nothing for the shape of the table. */
export function plainValue(id: ColumnId, chance: Chance): CellValue {
  return chance.pick(PLAIN[id] ?? [null]);
}

/** A cell of a column that is no column of the ledger. */
export function extraValue(header: string, chance: Chance): CellValue {
  if (header.endsWith("度") && header.length === 2) return 115.6;
  return chance.pick<CellValue>(["某某公司", "化工", 35, "豫环督〔2019〕3号", "是", null, "见附页"]);
}
