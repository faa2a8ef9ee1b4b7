import { type Status } from "../../src/ledger";
import type { BatchName } from "./plan-items";

/** Where an item of the sample master stood at the end of 2019年3月下旬. Made up; the plan itself is real. */
export interface MasterProgress {
  readonly batch: BatchName;
  readonly number: number;
  readonly status: Status;
  readonly progress: string;
  /** `YYYY-MM-DD`. */
  readonly completedOn?: string;
  readonly lagReason?: string;
  readonly nextSteps?: string;
}

type More = Pick<MasterProgress, "completedOn" | "lagReason" | "nextSteps">;

function entry(
  batch: BatchName,
  number: number,
  status: Status,
  progress: string,
  more: More = {},
): MasterProgress {
  return { batch, number, status, progress, ...more };
}

/** One entry an item of the plan, in its order. */
export const MASTER_PROGRESS: readonly MasterProgress[] = [
  entry(
    "附件1",
    1,
    "onSchedule",
    "专项学习活动已开展,2019年度中心组学习计划已印发,县处级领导干部培训班办了2期。",
    {
      nextSteps: "4月份举办生态文明专题培训班第3期。",
    },
  ),
  entry("附件1", 2, "onSchedule", "市委经济工作会议已专题解读化解产能政策,排查落后产能线索41条,均已处置。"),
  entry("附件1", 3, "completed", "三个工作组均已设立,人员到位,调度、督办、核查制度已印发执行。", {
    completedOn: "2019-01-15",
  }),
  entry("附件1", 4, "onSchedule", "35项任务全部建账,每旬调度一次,下发督办通知9份。"),
  entry("附件1", 5, "inProgress", "各县(市、区)自查自纠报告已收齐,正在联合抽查,已查阅问责卷宗126份。", {
    nextSteps: "4月中旬前完成抽查,对发现的问题逐一纠正。",
  }),
  entry("附件1", 6, "longTerm", "市委常委会一季度研究生态环境保护工作2次,决定事项已列入督查。"),
  entry("附件1", 7, "onSchedule", "2019年市级预算已安排湿地保护资金,正在督促各县(市、区)足额列支。"),
  entry("附件1", 8, "inProgress", "2017年以来列入省、市两级的重点工程已排查一遍,尚有6个项目正在扫尾。", {
    nextSteps: "对进展缓慢的2个县发函督办。",
  }),
  entry("附件1", 9, "onSchedule", "专项核查完成,永城市历史遗留矿山治理方案已评审。"),
  entry("附件1", 10, "behind", "市级水源地环境问题23个,已整治21个,剩余2个为生态搬迁和交通穿越工程。", {
    lagReason: "生态搬迁涉及群众安置,交通穿越工程冬季不能施工。",
    nextSteps: "会同民权县、梁园区倒排工期,5月底前完成剩余工程。",
  }),
  entry("附件1", 11, "behind", "2016年、2018年群众举报件全面清查,共排查1163件,11件查处不实正在重新办理。", {
    lagReason: "个别案件涉及企业搬迁,协调时间较长。",
    nextSteps: "对11件逐件明确包案人员,4月底前办结。",
  }),
  entry("附件1", 12, "onSchedule", "一季度8个责任目标断面水质均达到年度目标,黑臭水体整治完成工程量的七成。"),
  entry("附件1", 13, "onSchedule", "农用地土壤污染状况详查已完成,重点行业企业用地调查完成基础信息采集。"),
  entry("附件1", 14, "inProgress", "市级水源地整治基本完成,县级水源地已划定保护区,规范化建设正在进行。"),
  entry("附件1", 15, "behind", "13个省级产业集聚区中11个实现污水管网全配套,2个仍在施工。", {
    lagReason: "管网工程资金拨付较晚。",
    nextSteps: "协调财政部门加快拨付,6月底前完成管网工程。",
  }),
  entry("附件1", 16, "inProgress", "危险废物监管台账已建立,静脉产业园完成选址。"),
  entry("附件1", 17, "inProgress", "已对永城市煤矸石堆场排查一遍,风险评估报告正在编制。", {
    lagReason: "部分堆场权属变更,资料不全。",
    nextSteps: "4月上旬完成资料核实并出具报告。",
  }),
  entry("附件1", 18, "onSchedule", "开展打击非法采砂专项行动3次,查扣采砂船只2艘,沿河巡查已成常态。"),
  entry("附件1", 19, "longTerm", "整改方案已公开,市级媒体开设专栏,刊发稿件57篇。"),
  entry("附件2", 1, "onSchedule", "生态环境保护职责已修订印发,绩效考核办法正在征求意见。"),
  entry("附件2", 2, "inProgress", "服务业“两区”固定资产投资增长21.4%,“三大改造”入库项目168个。"),
  entry("附件2", 3, "completed", "城市建成区重污染企业搬迁改造指导意见已印发,列入搬迁改造企业7家。", {
    completedOn: "2018-12-29",
  }),
  entry("附件2", 4, "inProgress", "铸造企业排查完成,建立台账94家,12家企业启动改造。", {
    nextSteps: "6月底前确定首批入园企业名单。",
  }),
  entry("附件2", 5, "onSchedule", "煤炭消费减量计划已下达,一季度规模以上工业耗煤同比下降3.1%。"),
  entry("附件2", 6, "completed", "洁净型煤生产仓储中心、配送网点对标提升完成,备案企业名单已公示。", {
    completedOn: "2019-03-15",
  }),
  entry("附件2", 7, "onSchedule", "开展散煤执法检查4轮,取缔劣质散煤销售点38个,抽检煤样216批次。"),
  entry("附件2", 8, "behind", "“六个百分之百”达标工地占比92.6%,绿地内裸露土地治理率为27%。", {
    lagReason: "春季绿化进度慢于计划,部分拆迁工地覆盖不到位。",
    nextSteps: "4月底前完成中心城区裸露土地绿化。",
  }),
  entry("附件2", 9, "inProgress", "市主城区主次干道机械化清扫率达到100%,县(市)主城区背街小巷硬化完成81%。"),
  entry("附件2", 10, "onSchedule", "一季度路检柴油货车2.3万辆,处罚超标车辆612辆,淘汰老旧车534辆。"),
  entry("附件2", 11, "notStarted", "待上级机构改革方案明确后启动。"),
  entry("附件2", 12, "inProgress", "固定式遥感监测设备已安装7套,移动式2套已投入使用。", {
    nextSteps: "4月底前完成其余3套安装调试。",
  }),
  entry("附件2", 13, "completed", "31家机动车检验机构检查一遍,责令整改5家,撤销资质1家,显示屏全部安装。", {
    completedOn: "2019-03-20",
  }),
  entry("附件2", 14, "longTerm", "网格巡查实现全覆盖,一季度新发现“散乱污”企业14家,已全部取缔。"),
  entry("附件2", 15, "inProgress", "铁路专用线项目完成前期论证2个,绕城通道路线已确定。"),
  entry("附件2", 16, "completed", "秋冬季攻坚任务结束,重污染天气应急响应7次,减排清单纳入企业1236家。", {
    completedOn: "2019-03-31",
  }),
];
