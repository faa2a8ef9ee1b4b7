export {
  addDays,
  civilDay,
  daysBetween,
  formatChineseDate,
  type IsoDate,
  isoDate,
  parseIsoDate,
  yearOf,
} from "./iso-date";
export { isoToSerial, serialToIso, serialToTime, timeToSerial } from "./excel-serial";
export {
  compareDekads,
  type Dekad,
  dekadEnd,
  dekadId,
  dekadLabel,
  dekadOf,
  dekadStart,
  latestDekad,
  nextDekad,
  previousDekad,
} from "./dekad";
export { dekadNamed } from "./dekad-named";
export { dekadOfLastDay, dekadUpTo } from "./dekad-of-day";
export { dekadOfDays } from "./dekad-of-days";
export { dekadOfYear } from "./dekad-of-year";
export { findDekad, parseDekad } from "./dekad-text";
export { monthEndNamed } from "./month-named";
export { type DateObstacle, type DateReading, readDate } from "./date-reading";
export type { DateContext } from "./date-context";
export { type Deadline, readDeadline } from "./deadline";
export type { DeadlineStage } from "./deadline-stage";
