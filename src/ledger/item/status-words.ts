import { words } from "../../text";

/** How far an item has come, as the ledger says it. */
export type Status =
  | "notStarted"
  | "behind"
  | "inProgress"
  | "onSchedule"
  | "completed"
  | "verified"
  | "closed"
  | "relapsed"
  | "longTerm";

/** Every status with its standard word, from the least to the most advanced; 反弹 and 长期坚持 stand outside that order. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  notStarted: "尚未启动",
  behind: "未达到序时进度",
  inProgress: "正在整改",
  onSchedule: "达到序时进度",
  completed: "完成整改",
  verified: "核查通过",
  closed: "完成销号",
  relapsed: "反弹",
  longTerm: "长期坚持",
};

/** All statuses, in the order of {@link STATUS_WORDS}. */
export const STATUSES = Object.keys(STATUS_WORDS) as readonly Status[];

/** Words that mean a status when they are all that the cell says. */
export const STATUS_SYNONYMS: Readonly<Record<Status, readonly string[]>> = {
  notStarted: words(
    "未启动、未开展、未整改、尚未整改、尚未开展、没有启动、未开始、尚未开始、未动工、未开工、待启动、待整改、未落实",
  ),
  behind: words(
    "滞后、进度滞后、推进缓慢、未达序时进度、未达序时、未达到序时、落后序时进度、滞后序时进度、慢于序时进度、进展缓慢、整改滞后、进展滞后、落后、推进滞后、未按序时推进、未按序时进度推进、低于序时进度、未按期推进",
  ),
  inProgress: words(
    "整改中、正在推进、推进中、未完成、基本完成、阶段性完成、否、×、✗、✘、x、未办结、正在进行、进行中、正在办理、办理中、部分完成、尚未完成、未整改到位、正在实施、实施中、正在落实、在整改、未完成整改、尚未完成整改、整改推进中、正在整改中、阶段性办结、持续整改中、基本完成整改、阶段性完成整改、部分完成整改、未销号、尚未办结、施工中、正在施工、已启动、已开展、没有完成、阶段性整改完成、基本整改到位、已基本完成、已基本完成整改、已部分完成",
  ),
  onSchedule: words(
    "按序时推进、超过序时进度、达序时进度、达到序时、达序时、按序时进度推进、符合序时进度、序时推进、按进度推进、按计划推进、按时序推进、正常推进、有序推进、达到时序进度、按时序进度推进、快于序时进度、超序时进度、已达到序时进度、已达序时进度、按期推进、达到序时进度要求",
  ),
  completed: words(
    "已完成、整改到位、已整改、办结、已完成并长期坚持、是、√、✓、✔、☑、完成、已完成整改、整改完成、已办结、已整改到位、已整改完成、全部完成、已全部完成、整改完毕、已整改完毕、完成整改并长期坚持、已完成整改并长期坚持、完成并长期坚持、已落实、已完成待核查、已完成未销号、已完成整改任务、完成整改任务、已完成持续推进、已完成长期坚持、已完成并持续推进、整改已完成、已经完成、全部整改到位、按期完成、已按期完成、已完成待销号、已完成待验收、已完成整改待验收、已完成整改待销号、已完成整改待核查、完成整改待验收、完成待销号、完成整改待销号",
  ),
  verified: words(
    "已核查、验收合格、核查合格、已验收、通过核查、通过验收、验收通过、已通过验收、已通过核查、核查到位、已完成核查、已完成验收",
  ),
  closed: words(
    "已销号、完成交账销号、销号、已完成销号、已交账销号、交账销号、已完成交账销号、完成整改并销号、已完成整改并销号、已整改销号、已完成并销号、整改销号、办结销号、已完成已销号",
  ),
  relapsed: words("问题反弹、重新整改、出现反弹、已反弹、反弹回潮、整改反弹、存在反弹"),
  longTerm: words(
    "持续推进、长期整改、长期推进、持续坚持、长期任务、立行立改持续推进、立行立改长期坚持、持续整改、长期、常态化推进、常态化坚持、持续开展、长期持续推进、坚持长期整改、长效坚持",
  ),
};
