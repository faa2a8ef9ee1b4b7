export { CATALOG, countBySeverity, FAMILIES, runChecks, type RuleFamily } from "./catalog";
export { DEFAULT_CHECK_SETTINGS, type BlankAllowance, type CheckSettings } from "./check-settings";
export type { Finding, FindingFix, FindingParams, Severity } from "./finding";
export { findingMessage } from "./finding-message";
export { groupFindings, type FindingGroup, type FindingGrouping } from "./group-findings";
export type { CheckContext, Found, Rule } from "./rule";
export type { RuleCode } from "./rule-code";
export type { RuleExample } from "./rule-example";
export { runExample } from "./run-example";
