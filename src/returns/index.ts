export { cellsByColumn } from "./cells-by-column";
export { type Chasing, chasingAfter, dueDay, type UnusableWhy } from "./chasing";
export { isBetweenUnits } from "./conflicts";
export { placeKey, saysTheSame } from "./decided-row";
export { isOfDekad, referTo, wordsOf } from "./decision-desk";
export { decisionTemplate } from "./decision-template";
export { identifyReturn } from "./identify-return";
export { leadUnitsOf } from "./lead-units";
export * from "./merge-decision";
export type * from "./merge-result";
export { mergingDirectory } from "./merging-directory";
export { isMerged, mergeReturns, type MergeOptions } from "./merge-returns";
export { columnsNotUnderstood } from "./not-understood";
export { ownWords } from "./other-columns";
export { putInList } from "./put-in-list";
export { isOwnResult, SOURCES_SHEET } from "./own-copy";
export { ownershipBy, type Ownership } from "./ownership";
export {
  contestedItems,
  entriesAgainst,
  leftOfCompletion,
  reopenedItems,
  settlementOf,
} from "./reopened-items";
export { sentMark } from "./sent-cells";
export { ownLines } from "./stray-rows";
export { unheardCells } from "./unheard-cells";
export { unitOfFile } from "./unit-clues";
