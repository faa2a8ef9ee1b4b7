import { columnTitle, isComplete, statusWord, type Item, type Status } from "../../ledger";
import { mayLeaveBlank } from "../check-settings";
import { saysNoDate } from "../date-cells";
import { atItem } from "../found-at";
import { foldText } from "../../text";
import { itemRule, ledgerRule, type Rule } from "../rule";
import { example } from "../rule-example";

const DONE = { 完成状态: "完成整改", 整改进展: "已完成整治。" } as const;

/** Says that the work is still to be done; 反弹 and 长期坚持 may have been complete once. */
const OPEN: ReadonlySet<Status | null> = new Set<Status>([
  "notStarted",
  "behind",
  "inProgress",
  "onSchedule",
]);

const completedWithoutDate = itemRule(
  {
    code: "completed-without-date",
    severity: "warning",
    title: "完成了没有填完成时间",
    explanation: "没有完成时间，就判断不了是不是按期完成，按期完成率里不算按期。",
    applies: "台账有“完成时间”一列，完成状态是完成整改、核查通过或完成销号的。写“—”“无”的算没填。",
    fix: null,
    example: example({ rows: [{ ...DONE, 完成时间: null }], found: ["G2"] }),
  },
  (item, ledger, { settings }) => {
    const written = item.text.completedOn;
    if (written === undefined || !isComplete(item.status) || !saysNoDate(written)) return null;
    return mayLeaveBlank(item, "completedOn", settings) ? null : atItem(ledger, item, "completedOn");
  },
);

const dateWithoutCompleted = ledgerRule(
  {
    code: "date-without-completed",
    severity: "warning",
    title: "没有完成却填了完成时间",
    explanation: "填了完成时间或销号时间，完成状态却是没有完成，两处至少有一处填错。",
    applies:
      "完成状态是尚未启动、未达到序时进度、正在整改、达到序时进度的。核查没有通过也会有核查时间，所以不查核查时间；反弹、长期坚持的不查。",
    fix: null,
    example: example({ rows: [{ 完成时间: { kind: "date", iso: "2019-03-20" } }], found: ["G2"] }),
  },
  function* (ledger) {
    for (const item of ledger.items) {
      if (item.text.status === undefined || !OPEN.has(item.status)) continue;
      for (const id of ["completedOn", "closedOn"] as const) {
        if (item.dates[id].kind !== "date") continue;
        const params = { status: statusWord(item.status), column: columnTitle(ledger.kind, id) };
        yield atItem(ledger, item, id, params);
      }
    }
  },
);

const closedWithoutVerification = itemRule(
  {
    code: "closed-without-verification",
    severity: "warning",
    title: "没有核查就销号",
    explanation: "整改一个、核查一个、销号一个。没有核查通过的记录就销号，上级不认。",
    applies:
      "台账有“核查情况”或“核查时间”一列，完成状态是完成销号，或者“是否销号”填了是的。核查情况、核查时间有一个填了就算核查过；写着未核查、不合格的不算。",
    fix: null,
    example: example({
      rows: [{ ...DONE, 完成状态: "完成销号", 核查情况: null }],
      found: ["G2"],
    }),
  },
  (item, ledger, { settings }) => {
    if (item.status !== "closed" && item.closed !== true) return null;
    const id = item.text.verification === undefined ? "verifiedOn" : "verification";
    if (item.text[id] === undefined || isVerified(item) || mayLeaveBlank(item, id, settings)) return null;
    return atItem(ledger, item, id);
  },
);

const NOT_VERIFIED = /^(?:[-—–_/\\.]+|否|×|无|暂无|[尚还暂]?未.{0,10}|不.{1,10}|没有.{0,10}|待.{0,8})[。.]?$/;

function isVerified({ text }: Item): boolean {
  const said = foldText(text.verification ?? "");
  if (said !== "") return !NOT_VERIFIED.test(said);
  return text.verifiedOn !== undefined && !saysNoDate(text.verifiedOn);
}

const percentContradictsStatus = itemRule(
  {
    code: "percent-contradicts-status",
    severity: "error",
    title: "完成比例和完成状态矛盾",
    explanation: "完成比例 100% 而状态是没有完成，或者状态是完成而比例不到 100%，两处至少有一处填错。",
    applies:
      "完成比例和完成状态都填了的；尚未启动而比例大于 0 的也算。反弹、长期坚持的不查，正在整改而比例是 0 的不算。",
    fix: null,
    example: example({ rows: [{ 完成比例: { kind: "percent", fraction: 1 } }], found: ["G2"] }),
  },
  (item, ledger) => {
    const { percent, status } = item;
    if (percent === null || item.text.status === undefined || !contradicts(percent, status)) return null;
    return atItem(ledger, item, "percent", { percent, status: statusWord(status) });
  },
);

function contradicts(percent: number, status: Status | null): boolean {
  if (isComplete(status)) return percent < 100;
  if (!OPEN.has(status)) return false;
  return percent === 100 || (status === "notStarted" && percent > 0);
}

/** Rules about what must go together with being complete (完成). */
export const completionRules: readonly Rule[] = [
  completedWithoutDate,
  dateWithoutCompleted,
  closedWithoutVerification,
  percentContradictsStatus,
];
