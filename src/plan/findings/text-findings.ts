import type { ColumnId } from "../../ledger";
import { isProse } from "../label-words";
import { planFinding, type PlanFinding } from "../plan-finding";
import type { PlanItem } from "../plan-item";
import { lostIn } from "./lost-text";
import { placeIn } from "./place";

const UNIT_COLUMNS: readonly ColumnId[] = ["leadUnits", "responsibleUnits", "supervisors"];

/** Open brackets, connecting words without a unit, and lost characters in the texts of the items. */
export function textFindings(items: readonly PlanItem[]): PlanFinding[] {
  return items.flatMap((item) =>
    (Object.keys(item.text) as ColumnId[]).flatMap((column) =>
      findingsIn(item, column, item.text[column] ?? ""),
    ),
  );
}

function findingsIn(item: PlanItem, column: ColumnId, text: string): PlanFinding[] {
  const place = placeIn(item, column);
  const isUnits = UNIT_COLUMNS.includes(column);
  const found: PlanFinding[] = [];
  const open = openBracketIn(text);
  if (open !== null)
    found.push(planFinding(isUnits ? "unit-bracket" : "text-bracket", { ...place, value: open }));
  if (isUnits && DANGLING.test(text)) found.push(planFinding("unit-separator", { ...place, value: text }));
  if (isProse(column)) {
    found.push(...lostIn(text).map((value) => planFinding("text-lost", { ...place, value })));
  }
  return found;
}

/** 及 and the like before the first unit or behind the last: a unit may have been lost. 及时 begins no list. */
const DANGLING = /^[、，,;；]|^(?:以及|及(?!时)|和|与)|[、，,]$|(?:以及|及|和|与)$/u;

/** In characters, around an open bracket. */
const AROUND = 12;
const PAIRS: Readonly<Record<string, string>> = {
  "（": "）)",
  "(": "）)",
  "《": "》",
  "【": "】",
  "〔": "〕",
};

/** The words around the first bracket that nothing closes before the line ends. */
function openBracketIn(text: string): string | null {
  for (const line of text.split("\n")) {
    const open: number[] = [];
    for (let at = 0; at < line.length; at += 1) {
      const character = line[at] ?? "";
      if (character in PAIRS) open.push(at);
      else if (closes(line[open.at(-1) ?? -1], character)) open.pop();
    }
    const [first] = open;
    if (first !== undefined) return line.slice(Math.max(0, first - AROUND), first + AROUND);
  }
  return null;
}

function closes(open: string | undefined, character: string): boolean {
  return open !== undefined && (PAIRS[open]?.includes(character) ?? false);
}
