import type { Finding } from "./finding";
import type { CheckContext, Rule } from "./rule";
import { deadlineRules } from "./rules/deadlines";
import { identityRules } from "./rules/identity";
import { overdueRules } from "./rules/overdue";
import { requiredRules } from "./rules/required";
import { statusRules } from "./rules/status";
import { structureRules } from "./rules/structure";
import { unitRules } from "./rules/units";

/** Every rule there is, in the order in which an office reads them. */
export const CATALOG: readonly Rule[] = [
  ...structureRules,
  ...identityRules,
  ...requiredRules,
  ...unitRules,
  ...deadlineRules,
  ...statusRules,
  ...overdueRules,
];

/**
 * Runs every rule over a workbook. All findings come back, rule by rule in the catalog's order and within a rule from top
 * to bottom: none is capped, none hides another.
 */
export function runChecks(context: CheckContext, rules: readonly Rule[] = CATALOG): Finding[] {
  return rules.flatMap(({ code, severity, check }) =>
    Array.from(check(context), (found) => ({ rule: code, severity, ...found })),
  );
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
