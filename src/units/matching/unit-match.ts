/**
 * How a written name met the directory, surest first. Only `exact`, `alias`, `former` and `repaired` may be applied
 * without a person; `similar` is a suggestion to accept or reject; `none` is a finding.
 */
export type UnitMatch = "exact" | "alias" | "former" | "repaired" | "similar" | "none";
