export { bareEntry, GROUP_CATEGORY, type UnitEntry } from "./directory/unit-entry";
export { builtInDirectory, createDirectory, type UnitDirectory } from "./directory/directory";
export type { DirectorySource } from "./directory/directory-source";
export type { DirectoryProblem, DirectoryProblemCode } from "./directory/directory-problem";
export { readDirectory, type DirectoryReading } from "./directory/read-directory";
export { DIRECTORY_SHEET, directorySheet } from "./directory/directory-sheet";
export { addUnit, type AddedUnit } from "./directory/add-unit";
export { addAlias, type AddedAlias } from "./directory/add-alias";
export { type Abbreviated, unitAbbreviated, unitsWithWord } from "./matching/abbreviation";
export type { UnitMatch } from "./matching/unit-match";
export { otherNameIn } from "./names/other-name";
export { withoutContact } from "./names/contact";
export type { UnitRef } from "./reading/unit-ref";
export { readUnits } from "./reading/read-units";
export { acceptedUnit, decide, isRejected, type UnitDecision } from "./reading/decision";
export {
  applyUnitChanges,
  normalizeUnitCell,
  type NormalizedUnitCell,
  type UnitChange,
  type UnitChangeKind,
} from "./normalizing/normalize-unit-cell";
export { clusterSpellings, decideCluster, type CountedSpelling, type UnitCluster } from "./reading/cluster";
