import {
  isComplete,
  progressMark,
  saysNothing,
  statusMove,
  statusWord,
  type Item,
  type Status,
} from "../../ledger";
import { mayLeaveBlank } from "../check-settings";
import { contradictionIn } from "../contradiction";
import { atItem, atItemRow } from "../found-at";
import { compareWith } from "../known-items";
import { itemRule, type CheckContext, type EarlierStanding, type Rule } from "../rule";
import { example } from "../rule-example";

const progressBlank = itemRule(
  {
    code: "progress-blank",
    severity: "warning",
    title: "整改进展没有填",
    explanation: "每旬都要写明做了什么、完成多少、还差什么。空着的，上级看不出是没有进展还是漏填。",
    applies:
      "台账有“整改进展”一列时，逐项查；只写“无”“—”的算没填。已经销号的可以不填，谁可以不填能在设置里改。",
    fix: null,
    example: example({ rows: [{}, { 整改进展: null }], found: ["E3"] }),
  },
  (item, ledger, { settings }) => {
    const { progress } = item.text;
    if (progress === undefined || !saysNothing(progress)) return null;
    return mayLeaveBlank(item, "progress", settings) ? null : atItem(ledger, item, "progress");
  },
);

const progressUnchanged = itemRule(
  {
    code: "progress-unchanged",
    severity: "warning",
    title: "进展和上旬一样",
    explanation: "进展一字没改，可能是忘了更新，也可能确实没有推进，都要写明。",
    applies:
      "有上一旬的台账或旬报留底可比时。空格、标点和“截至某月某日”不算差别；已经完成的、长期坚持的可以照旧，不查。",
    fix: null,
    example: example({
      rows: [{ 整改进展: "截至4月10日，已拆除采砂船2艘。" }],
      previous: [{ 整改进展: "截至3月31日，已拆除采砂船2艘。" }],
      found: ["E2"],
    }),
  },
  (item, ledger, context) => {
    const before = earlierOf(item, context);
    if (!before || isComplete(item.status) || item.status === "longTerm") return null;
    const now = progressMark(item.text.progress ?? "");
    return now !== "" && now === before.progress ? atItem(ledger, item, "progress") : null;
  },
);

function earlierOf(item: Item, context: CheckContext): EarlierStanding | null {
  if (!context.previous) return context.stoodBefore?.(item) ?? null;
  const before = compareWith(context.previous, context).same.get(item);
  return before ? { status: before.status, progress: progressMark(before.text.progress ?? "") } : null;
}

/** What a status claims of the work; `null` for 反弹 and 长期坚持, which may be told either way. */
const CLAIMS: Readonly<Record<Status, "done" | "notDone" | null>> = {
  notStarted: "notDone",
  behind: "notDone",
  inProgress: "notDone",
  onSchedule: "notDone",
  completed: "done",
  verified: "done",
  closed: "done",
  relapsed: null,
  longTerm: null,
};

const progressContradictsStatus = itemRule(
  {
    code: "progress-contradicts-status",
    severity: "warning",
    title: "整改进展和完成状态矛盾",
    explanation:
      "状态写完成，进展却说正在推进；或者状态写没有完成，进展却说已全部完成并通过验收。两处至少有一处没有更新。",
    applies: "整改进展和完成状态都填了的，指出进展里的原话。反弹、长期坚持的不查。",
    fix: null,
    example: example({
      rows: [{ 完成状态: "完成整改", 整改进展: "管网正在施工，预计6月底完成。" }],
      found: ["E2"],
    }),
  },
  (item, ledger) => {
    const { progress } = item.text;
    const claim = item.status === null || item.text.status === undefined ? null : CLAIMS[item.status];
    if (claim === null || progress === undefined || progress === "") return null;
    const words = contradictionIn(progress, claim);
    if (words === null) return null;
    const params = { words, status: statusWord(item.status) };
    return atItemRow(ledger, item, "progress", (text) => text.includes(words), params);
  },
);

const statusRegressed = itemRule(
  {
    code: "status-regressed",
    severity: "warning",
    title: "完成状态倒退",
    explanation: "上旬报过的状态，这一旬退了回去。上旬的数字已经报出，要说明原因，或者更正填错的一旬。",
    applies:
      "有上一旬的台账或旬报留底可比时，按尚未启动、未达到序时进度、正在整改、达到序时进度、完成整改、核查通过、完成销号的次序比较；改成反弹的也指出。",
    fix: null,
    example: example({
      rows: [{ 整改进展: "复查发现问题，正在重新施工。" }],
      previous: [{ 完成状态: "完成整改", 整改进展: "已完成整治。" }],
      found: ["F2"],
    }),
  },
  (item, ledger, context) => {
    const before = earlierOf(item, context);
    if (!before || statusMove(before.status, item.status) !== "back") return null;
    const params = { before: statusWord(before.status), now: statusWord(item.status) };
    return atItem(ledger, item, "status", params);
  },
);

/** Rules about 整改进展, and about what became of an item since the last 旬. */
export const progressRules: readonly Rule[] = [
  progressBlank,
  progressUnchanged,
  progressContradictsStatus,
  statusRegressed,
];
