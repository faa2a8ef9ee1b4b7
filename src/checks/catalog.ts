import type { Finding } from "./finding";
import type { CheckContext, Rule } from "./rule";
import { comparisonRules } from "./rules/comparison";
import { completionRules } from "./rules/completion";
import { dateRules } from "./rules/dates";
import { deadlineRules } from "./rules/deadlines";
import { identityRules } from "./rules/identity";
import { overdueRules } from "./rules/overdue";
import { progressRules } from "./rules/progress";
import { requiredRules } from "./rules/required";
import { statusRules } from "./rules/status";
import { structureRules } from "./rules/structure";
import { textRules } from "./rules/text";
import { unitRules } from "./rules/units";

/** Rules about one matter. */
export interface RuleFamily {
  /** What offices call the matter. */
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** The rules by what they are about, in the order in which an office reads them. */
export const FAMILIES: readonly RuleFamily[] = [
  { title: "表格结构", rules: structureRules },
  { title: "序号和重复", rules: identityRules },
  { title: "必填项", rules: requiredRules },
  { title: "单位名称", rules: unitRules },
  { title: "整改时限", rules: deadlineRules },
  { title: "日期", rules: dateRules },
  { title: "完成状态", rules: statusRules },
  { title: "完成、核查、销号", rules: completionRules },
  { title: "整改进展", rules: progressRules },
  { title: "超期和临期", rules: overdueRules },
  { title: "和总台账、上旬对照", rules: comparisonRules },
  { title: "文字", rules: textRules },
];

/** Every rule there is, in the order in which an office reads them. */
export const CATALOG: readonly Rule[] = FAMILIES.flatMap(({ rules }) => rules);

/**
 * Runs every rule over a workbook, but for those that the office has left out. All findings come back, rule by rule in the catalog's order
 * and within a rule from top to bottom: none is capped, none hides another.
 */
export function runChecks(context: CheckContext, rules: readonly Rule[] = CATALOG): Finding[] {
  const findings: Finding[] = [];
  for (const { code, severity, check } of rules) {
    const settled = context.settings.rules[code] ?? severity;
    if (settled === "off") continue;
    for (const { sheet, cell, header, value, params, fix } of check(context)) {
      findings.push({ rule: code, severity: settled, sheet, cell, header, value, params, fix });
    }
  }
  return findings;
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): {
  errors: number;
  warnings: number;
  infos: number;
} {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}
