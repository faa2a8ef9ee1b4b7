import { CATALOG } from "../checks";

/** What a setting should be and is not. `unknown`: there is no such setting, rule or column. */
export type SettingFault =
  | "unknown"
  | "not-settings"
  | "newer-version"
  | "severity"
  | "days"
  | "list"
  | "column"
  | "status"
  | "unit"
  | "decision"
  | "header-rows"
  | "column-place"
  | "sheet"
  | "period"
  | "left-alone"
  | "edit"
  | "merge-decision"
  | "text"
  | "thresholds"
  | "sent-letter"
  | "snapshot";

/** A setting that could not be used; the default holds in its place, and all others stand. */
export interface SettingProblem {
  /** Where it stands: `checks.dueSoonDays`, `checks.rules.overdue`; `""` for the whole. */
  readonly path: string;
  readonly problem: SettingFault;
}

const FAULTS: Readonly<Record<SettingFault, string>> = {
  unknown: "没有这一项，没有采用",
  "not-settings": "不是设置的内容，现全部按默认处理",
  "newer-version": "是更新的版本写的，认得的照用，其余按默认处理",
  severity: "应为 error（错误）、warning（提醒）、info（提示）或 off（不查），现按默认处理",
  days: "应为 0 到 366 之间的整数，现按默认处理",
  list: "应为一组用方括号括起来的内容，现按默认处理",
  column: "不是台账的列，没有采用",
  status: "不是完成状态，没有采用",
  unit: "应为单位名称，没有采用",
  decision: "应写明原来的写法、单位和认定结果（accepted 或 rejected），没有采用",
  "header-rows": "应为表头的起止行号，没有采用",
  sheet: "应为工作表的名称，现按全部台账处理",
  period: "应为旬次和截至日期，现按台账标题处理",
  "left-alone": "应写明原来的写法和改成的写法，没有采用",
  edit: "不是单元格的改动，没有采用",
  "merge-decision": "不是完整的合并认定，没有采用",
  text: "应为文字，现按没有填写处理",
  thresholds: "应写明提醒、督办、通报、约谈各从超期几天起，依次不减，现按默认处理",
  snapshot: "不是完整的旬报留底，没有采用",
  "sent-letter": "不是完整的发函记录，没有采用",
  "column-place": "应为列的位置（从 0 数起的整数）或 null，没有采用",
};

const NAMES: Readonly<Record<string, string>> = {
  version: "版本",
  checks: "校验",
  "checks.rules": "各条规则",
  "checks.dueSoonDays": "临期天数",
  "checks.requiredColumns": "必需的列",
  "checks.requiredFields": "必填的列",
  "checks.mayBeBlank": "谁可以不填",
  decisions: "单位名称的认定",
  corrections: "表头和列的指定",
  sheet: "工作表",
  period: "旬次和截至日期",
  leftAlone: "不改的单位名称",
  lastInverse: "上次改动的撤销",
  mergeDecisions: "合并时的认定",
  daysToReport: "旬末后几天内报送",
  letters: "公文",
  "letters.sender": "发文单位",
  "letters.contact": "联系人",
  "letters.phone": "联系电话",
  "letters.replyDays": "回复天数",
  "letters.thresholds": "各步从超期几天起",
  sentLetters: "发函记录",
  snapshots: "旬报留底",
};

/** The Chinese sentence for a setting that could not be used; it names the setting. */
export function settingSentence({ path, problem }: SettingProblem): string {
  return path === "" ? `设置${FAULTS[problem]}。` : `设置“${nameOf(path)}”（${path}）${FAULTS[problem]}。`;
}

/** The name of the longest part of the path that has one; a rule goes by its title. */
function nameOf(path: string): string {
  const rule = CATALOG.find(({ code }) => path === `checks.rules.${code}`);
  if (rule) return rule.title;
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const name = NAMES[parts.slice(0, length).join(".")];
    if (name !== undefined) return name;
  }
  return path;
}
