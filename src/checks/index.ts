export { CATALOG, countBySeverity, runChecks } from "./catalog";
export type { Finding, FindingParams, Severity } from "./finding";
export { findingMessage } from "./finding-message";
export type { CheckContext, Found, Rule } from "./rule";
export type { RuleCode } from "./rule-code";
