import { type UnitDirectory } from "../units";
import type { FileDecision, MergeDecisions, Take } from "./merge-decision";
import { knownUnit } from "./unit-clues";

/** Decisions with the units that they name by their standard names: a person may write 市住建局. One that the directory does not know stays as written. */
export function withUnitsNamed(decisions: MergeDecisions, directory: UnitDirectory): MergeDecisions {
  const named = (unit: string): string =>
    directory.entryOf(unit) ? unit : (knownUnit(unit, directory) ?? unit);
  const taken = <One extends Take | { readonly from: "lead" }>(take: One): One =>
    take.from === "unit" ? { ...take, unit: named(take.unit) } : take;
  const ofFile = (file: FileDecision): FileDecision =>
    file.unit === undefined ? file : { ...file, unit: named(file.unit) };
  return {
    files: decisions.files.map(ofFile),
    rows: decisions.rows,
    conflicts: decisions.conflicts.map((one) => ({ ...one, take: taken(one.take) })),
    rules: decisions.rules.map((one) => ({ ...one, take: taken(one.take) })),
  };
}
