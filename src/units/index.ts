export { COUNTY_CATEGORY, GROUP_CATEGORY, type UnitEntry } from "./unit-entry";
export { builtInDirectory, createDirectory, type UnitDirectory } from "./directory";
export type { DirectorySource } from "./directory-source";
export type { DirectoryProblem, DirectoryProblemCode } from "./directory-problem";
export { readDirectory, type DirectoryReading } from "./read-directory";
export { DIRECTORY_SHEET, directorySheet } from "./directory-sheet";
export { addAlias, type AddedAlias } from "./add-alias";
export type { UnitMatch, UnitRef } from "./unit-ref";
export { readUnits } from "./read-units";
export { acceptedUnit, decide, isRejected, type UnitDecision } from "./decision";
export {
  normalizeUnitCell,
  type NormalizedUnitCell,
  type UnitChange,
  type UnitChangeKind,
} from "./normalize-unit-cell";
export { clusterSpellings, decideCluster, type CountedSpelling, type UnitCluster } from "./cluster";
