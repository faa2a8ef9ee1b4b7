import { itemsOf, type OpenedLedgers } from "../../../app";
import type { Dekad } from "../../../calendar";
import type { Item } from "../../../ledger";
import { unitNamesOf } from "../../../measures";
import { isOfDekad, type MergeDecisions, type ReturnOutcome } from "../../../returns";

/** Tells something of the unit that a file is taken to be of. */
type AboutSender = (outcome: Pick<ReturnOutcome, "file" | "unit">, dekad: Dekad | null) => boolean;

/** Which units a return may be of without anybody being asked. */
export interface KnownUnits {
  /** Those to choose from: the ledger's own first, then all others of the directory. */
  readonly names: readonly string[];
  /** Whether a file's unit is one of them, or a person said in this 旬 that it is the file's. */
  readonly isSenderOf: AboutSender;
  /** Whether a person said in this 旬 that the file's unit is whose it is. */
  readonly isSaid: AboutSender;
}

/** The units of the directory, and those that the items name though the directory does not know them. */
export function knownUnits(opened: OpenedLedgers, { files }: Pick<MergeDecisions, "files">): KnownUnits {
  const { directory } = opened;
  const listed = directory.entries.map(({ name }) => name).filter((name) => !directory.isGroup(name));
  const names = new Set([...itemsOf(opened).flatMap(unitsNamed), ...listed]);
  const isSaid: AboutSender = ({ file, unit }, dekad) =>
    files.some((said) => said.file === file && said.unit === unit && isOfDekad(said, dekad));
  return {
    names: [...names],
    isSenderOf: (outcome, dekad) => {
      const { unit } = outcome;
      return unit !== null && (names.has(unit) || directory.entryOf(unit) !== null || isSaid(outcome, dekad));
    },
    isSaid,
  };
}

function unitsNamed(item: Item): string[] {
  return (["leadUnits", "responsibleUnits"] as const).flatMap((column) => unitNamesOf(item, column));
}
