import { unitCellsOf, type UnitCell } from "../ledger";
import { foldText } from "../text";
import {
  applyUnitChanges,
  normalizeUnitCell,
  readUnits,
  type UnitChange,
  type UnitChangeKind,
  type UnitRef,
} from "../units";
import { oncePerLedger, type CheckContext } from "./rule";
import { tidySpaces } from "./spaces";

/** What is read in the text of a unit cell, and what can be set right in it. */
export interface UnitReading {
  readonly refs: readonly UnitRef[];
  /** The sure changes, without those that only take spaces out of a name: they are a matter of the text. */
  readonly changes: readonly UnitChange[];
  /** The kinds of change among them: most cells have none, and are passed over. */
  readonly kinds: ReadonlySet<UnitChangeKind>;
  /** The whole text set right, its spaces as well. */
  readonly after: string;
  /** The text with its spaces set right, and what wrong ones hid; the same text where they are. */
  readonly respaced: string;
}

/** A unit cell with what is read in it. */
export interface ReadUnitCell extends UnitCell {
  readonly reading: UnitReading;
}

/**
 * The unit cells of a ledger in which something is to be told, row by row, read once for all rules that look at them; equal
 * texts are read once.
 */
export const readUnitCells = oncePerLedger((ledger, context): ReadUnitCell[] => {
  const known = new Map<string, UnitReading | null>();
  const cells: ReadUnitCell[] = [];
  for (const cell of unitCellsOf(ledger)) {
    let reading = known.get(cell.text);
    if (reading === undefined)
      known.set(cell.text, (reading = notable(readUnitText(cell.text, context), cell.text)));
    if (reading) cells.push({ ...cell, reading });
  }
  return cells;
});

/** Most cells name units of the directory, each once and by its name, and nothing is to be told of them. */
function notable(reading: UnitReading, text: string): UnitReading | null {
  const names = reading.refs.map(({ name }) => name);
  const isPlain = !names.includes(null) && new Set(names).size === names.length;
  return isPlain && reading.changes.length === 0 && reading.respaced === text ? null : reading;
}

function readUnitText(text: string, context: CheckContext): UnitReading {
  const { directory, decisions } = context;
  const { after, changes } = normalizeUnitCell(text, directory, decisions);
  const others = changes.filter((change) => !isSpacing(change));
  const spaced = respaced(text, changes);
  return {
    refs: readUnits(text, directory, decisions),
    changes: others,
    kinds: new Set(others.map(({ kind }) => kind)),
    after: settled(after, context),
    respaced: spaced === text || others.length > 0 ? spaced : settled(spaced, context),
  };
}

/** A text reads otherwise once its spaces are right: more may be set right then, and no second time. */
const MOST_ROUNDS = 4;

/** The text with all set right that is sure, so that nothing more is to be set right. */
function settled(text: string, { directory, decisions }: CheckContext): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = tidySpaces(normalizeUnitCell(now, directory, decisions).after, "word");
    if (next === now) return now;
    now = next;
  }
  return now;
}

/** A name as it should be but for the spaces or line breaks within it. */
function isSpacing({ reason, before, after }: UnitChange): boolean {
  return reason === "exact" && foldText(before) === foldText(after);
}

/** Spaces that stand where a separator is missing are told as such, and are no matter of the text. */
function respaced(text: string, changes: readonly UnitChange[]): string {
  const separating = changes.filter(({ reason }) => reason === "no-separator");
  const spacing = changes.filter(isSpacing);
  const separated = applyUnitChanges(text, separating);
  const both = changes.filter((change) => separating.includes(change) || spacing.includes(change));
  if (tidySpaces(applyUnitChanges(text, both), "word") === separated) return text;
  return tidySpaces(applyUnitChanges(text, spacing), "word");
}
