export { type Chasing, chasingAfter, dueDay, type UnusableWhy } from "./chasing";
export { referTo, wordsOf } from "./decision-desk";
export { decisionTemplate, openConflict, openRow } from "./decision-template";
export { identifyReturn } from "./identify-return";
export * from "./merge-decision";
export type * from "./merge-result";
export { mergeReturns, type MergeOptions } from "./merge-returns";
export { ownershipBy, type Ownership } from "./ownership";
export { unitOfFile } from "./unit-clues";
