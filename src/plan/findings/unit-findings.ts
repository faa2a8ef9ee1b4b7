import type { ColumnId } from "../../ledger";
import { planFinding, type PlanFinding } from "../plan-finding";
import type { PlanItem } from "../plan-item";
import { placeIn } from "./place";

const UNIT_COLUMNS: readonly ColumnId[] = ["leadUnits", "responsibleUnits", "supervisors"];
const BETWEEN = /[、，,;；\s]+|以及|及|和|会同/u;
const ENDS_AS_UNIT = /[局委办府部院会司所站校社队行处科心位组团区县市镇乡道厅）)]$/u;
const SHORTEST = 3;
/** In characters: so many are lost at most. */
const MOST_LOST = 3;

/** Names that lost their end (`市水利`): the plan's own longer names tell them, whatever city it is. */
export function unitFindings(items: readonly PlanItem[]): PlanFinding[] {
  const whole = [...new Set(items.flatMap(namesOf))].filter((name) => ENDS_AS_UNIT.test(name));
  return items.flatMap((item) =>
    UNIT_COLUMNS.flatMap((column) =>
      namesIn(item.text[column] ?? "").flatMap((value) => {
        const longer = isCutOff(value)
          ? whole.find((name) => name.startsWith(value) && name.length - value.length <= MOST_LOST)
          : undefined;
        return longer === undefined
          ? []
          : [planFinding("unit-cut-off", { ...placeIn(item, column), value, params: { longer } })];
      }),
    ),
  );
}

function isCutOff(name: string): boolean {
  return name.length >= SHORTEST && !ENDS_AS_UNIT.test(name);
}

function namesOf({ text }: PlanItem): string[] {
  return UNIT_COLUMNS.flatMap((column) => namesIn(text[column] ?? ""));
}

function namesIn(text: string): string[] {
  return text
    .replace(/。$/u, "")
    .split(BETWEEN)
    .filter((name) => name !== "");
}
