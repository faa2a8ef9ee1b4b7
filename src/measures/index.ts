export { rankTally, tallyByBatch, tallyByUnit, tallyRate, type TallyRow, unitNamesOf } from "./by-unit";
export { compareDekads, type Comparison, type ItemChange } from "./changes";
export {
  type ChasedItem,
  DEFAULT_THRESHOLDS,
  type Escalation,
  ESCALATION_STEPS,
  escalationOf,
  type EscalationStep,
  type EscalationThresholds,
  letterKeys,
  type SentLetter,
} from "./escalation";
export {
  computeMeasures,
  fractionText,
  type Measure,
  type MeasureDefinition,
  measureDefinition,
  type MeasureId,
  type MeasureOptions,
  MEASURES,
  rateOf,
} from "./measure";
export { countStandings, STANDINGS, type Standing, type StandingCounts, standingOf } from "./standing";
export { type EarlierItem, type Snapshot, snapshotOf } from "./snapshot";
