import type { CellEdit, CellValue } from "../sheet";
import type { RuleCode } from "./rule-code";

/** How grave a finding is: an error must be put right before a report is made. */
export type Severity = "error" | "warning" | "info";

/** What a sentence about a finding is made with, besides where it stands. */
export type FindingParams = Readonly<Record<string, string | number>>;

/** A change that mends what was found. */
export interface FindingFix extends CellEdit {
  /** `sure`: nothing is lost and nothing guessed, so it may be made unasked. `proposed`: a person must confirm it. */
  readonly certainty: "sure" | "proposed";
}

/** Something found in a workbook, as data; the Chinese sentence is made where it is shown. */
export interface Finding {
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** The cell as the user sees it (`C12`); `A1` where the whole sheet is meant, `""` where no sheet is. */
  readonly cell: string;
  /** The header over the cell; `""` where there is none. */
  readonly header: string;
  /** What the cell holds, untouched. */
  readonly value: CellValue;
  readonly params: FindingParams;
  /** A change that mends it, where there is one. */
  readonly fix: FindingFix | null;
}
