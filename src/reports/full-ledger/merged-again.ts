import { compareDekads } from "../../calendar";
import type { RecognizedWorkbook } from "../../ledger";
import { type MergeResult, SOURCES_SHEET } from "../../returns";

/**
 * Whether a master is what an earlier merge wrote for the same 旬: what units returned then stands in it. Returns that name no 旬 are for the
 * master's own.
 */
export function isMergedAgain(
  { ledgers, otherSheets }: RecognizedWorkbook,
  { dekad }: Pick<MergeResult, "dekad">,
): boolean {
  if (![...ledgers, ...otherSheets].some(({ sheet }) => sheet === SOURCES_SHEET)) return false;
  return ledgers.some(
    ({ title }) => title.dekad !== null && (dekad === null || compareDekads(title.dekad, dekad) === 0),
  );
}
