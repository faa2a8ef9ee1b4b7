import { labelAtStart, type PlacedLabel } from "./label";
import { readMark, type Mark } from "./mark";
import type { PlanLine } from "./plan-line";

/** What a line is by its beginning, before labels further on in it are looked for. */
export interface StartedLine {
  readonly line: PlanLine;
  readonly mark: Mark | null;
  /** Without the number. */
  readonly rest: string;
  /** The label it begins with. */
  readonly label: PlacedLabel | null;
}

/** Tells a line by its beginning. */
export function startLine(line: PlanLine): StartedLine {
  const { mark, rest } = readMark(line.text);
  return { line, mark, rest, label: labelAtStart(rest) };
}
