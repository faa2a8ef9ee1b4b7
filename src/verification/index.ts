export {
  type ResultProblem,
  type ResultRow,
  type VerificationResults,
  verificationResults,
  type VerifiedItem,
} from "./results";
export { drawSample, type SampleOptions, type SampleSize, type Stratum } from "./sample";
export { stratumBy } from "./strata";
