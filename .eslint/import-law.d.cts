import type { Rule } from "eslint";

export const rule: Rule.RuleModule;
/** Rooms that know a clock, a file, the network or the screen. */
export const EDGES: readonly string[];
