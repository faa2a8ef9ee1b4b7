import { DATE_COLUMNS, type ColumnId } from "../column-id";
import { withoutBrackets } from "./fold-header";
import { type HeaderMatch, HOW_FAR } from "./header-match";
import type { KnownHeaders } from "./known-headers";

/** Words too common to mean these columns at the end of a longer header: 污染类别 is no batch, 整改说明 no remark. */
const WHOLE_ONLY: ReadonlySet<ColumnId> = new Set(["batch", "remarks"]);
/** What these headers end with says nothing: `下步措施` is not 措施, `上旬进展` is not this 旬's. */
export const OTHER_PERIOD = /^(截[至止]到?)?(上(一)?(旬|期|月|次|周|年)|往期|前期|历史|去年)/;
const NEXT_STEP = /^(下(一)?步|下(一)?(旬|期|月|阶段)|今后|拟)/;
/** A column that holds all that was done so far is read where none of the present 旬 says anything. */
const CUMULATIVE = "累计";
/** Of a day that these stand before nobody says that it has come. */
const AHEAD = new RegExp(`${NEXT_STEP.source}|预计|计划|预期|预定|要求|规定`);
const REQUIRED = /计划|要求|规定/;
/**
 * Words that leave a short header what it is: 目前状态 is a 状态 and 市级领导 a 领导, but 水质目标 is no target, 许可证编号 no
 * number and 设备状态 no status. A longer header (责任单位, 整改措施) needs no such care.
 */
const QUALIFIER =
  /^(整改|督察|督查|反馈|工作|任务|问题|具体|主要|目前|当前|最新|累计|截至\d*年?\d*月?\d*日?|截止|目前为止|本|旬|期|月|周|季度|年度|.{0,4}[市县区省]级?|级|单位|部门|项目|清单|台账|各|及|和|的|\d*年(?=\d+月)|\d+年|\d+月|\d+日|[上中下]旬|包保|包联|责任|落实|完成|计划|要求|细化|总体|推进|填报|填表)+$/;
const SHORT_HEADER = 2;
/** A matter (隐患, 信访件) may have these of its own; 举报电话 is nobody's who reports. */
const OF_SUBJECT: ReadonlySet<ColumnId> = new Set([...HOW_FAR, "number", "problem", "measures"]);
/** Of what is asked only an answer is told: 是否发现问题 is no problem. */
const ASKS = /^(?:是否|有无|有没有)/;
const ANSWERS: ReadonlySet<ColumnId> = new Set([...HOW_FAR, "verification", "closed"]);
/** Measures that were taken are what was done. */
const TAKEN = /已经?(?:采取|落实|实施|开展|推进|完成)的?$/;

/** `4月上旬整改进展情况`, `商丘市责任单位`: the head of a Chinese noun phrase stands last. */
export function bySuffix(headers: KnownHeaders, text: string): HeaderMatch | null {
  const bare = withoutBrackets(text);
  if (bare.length > 20) return null;
  for (let start = 1; start <= bare.length - 2; start += 1) {
    const header = bare.slice(start);
    const match = headers.exact.get(header);
    if (!match || WHOLE_ONLY.has(match.id)) continue;
    const before = bare.slice(0, start);
    if (ASKS.test(before) && !ANSWERS.has(match.id)) return null;
    if (HOW_FAR.has(match.id) && OTHER_PERIOD.test(before)) return null;
    if (isDay(match.id) && AHEAD.test(before)) return dayAhead(match.id, before);
    if (NEXT_STEP.test(before)) return { id: "nextSteps", how: "part", confidence: 0.6 };
    if (match.id === "measures" && TAKEN.test(before))
      return { id: "progress", how: "part", confidence: 0.6 };
    const needsCare = header.length <= SHORT_HEADER || headers.common.has(header);
    if (needsCare && !isQualifier(before, match.id, headers)) return null;
    return { ...match, how: "part", confidence: before.includes(CUMULATIVE) ? 0.55 : 0.6 };
  }
  return null;
}

/** Whether a column stays what it is behind such words. */
function isQualifier(before: string, id: ColumnId, { subjects }: KnownHeaders): boolean {
  const rest = OF_SUBJECT.has(id) ? before.replace(subjects, "") : before;
  return rest === "" || QUALIFIER.test(rest);
}

function isDay(id: ColumnId): boolean {
  return id === "deadline" || DATE_COLUMNS.some((one) => one === id);
}

/** 计划整改完成时间 is the limit; by 拟完成时间 a unit tells when it may be ready, which changes no limit and is no day on which it was. */
function dayAhead(id: ColumnId, before: string): HeaderMatch | null {
  const isLimit = id === "deadline" || (id === "completedOn" && REQUIRED.test(before));
  return isLimit && !NEXT_STEP.test(before) ? { id: "deadline", how: "part", confidence: 0.6 } : null;
}
