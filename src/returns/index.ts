export { identifyReturn, unitOfFile } from "./identify-return";
export type * from "./merge-result";
export { mergeReturns, type MergeOptions } from "./merge-returns";
export { ownershipBy, type Ownership } from "./ownership";
