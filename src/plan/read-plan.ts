import { planYearOf } from "../ledger";
import { tidyText } from "../text";
import type { UnitDirectory } from "../units";
import { batchOpenedBy } from "./batch-line";
import { withBatchesFromSections } from "./batch-from-section";
import { dutiesInMeasures } from "./duty-in-measures";
import { deadlineFindings } from "./findings/deadline-findings";
import { fieldFindings } from "./findings/field-findings";
import { labelFindings } from "./findings/label-findings";
import { numberFindings } from "./findings/number-findings";
import { placeIn } from "./findings/place";
import { textFindings } from "./findings/text-findings";
import { unitFindings } from "./findings/unit-findings";
import { withoutPageFurniture } from "./page-furniture";
import { planFinding, type PlanFinding } from "./plan-finding";
import { itemOfDraft, type PlanItem } from "./plan-item";
import { linesOf, linesOfTable, withoutBreaksAtMargin, type PlanLine } from "./plan-line";
import type { PlanText } from "./plan-text";
import { readTableItems, type TableItems } from "./table-items";
import { readTextItems } from "./text-items";

/** What a plan says. */
export interface PlanReading {
  /** In the order of the plan. */
  readonly items: readonly PlanItem[];
  /** In the order of the plan; nothing of what was found has been changed in the items. */
  readonly findings: readonly PlanFinding[];
  /** Lines among the items that were not taken into any of them. */
  readonly notUnderstood: readonly PlanLine[];
  /** The plan's title; `""` where none was recognised. */
  readonly title: string;
  /** The year that limits without one belong to; `null` where no limit names a year. */
  readonly planYear: number | null;
}

/**
 * Reads a plan (整改方案) item by item (建账). Items are recognised by their labels and numbering, whatever the layout, and in
 * tables by the ledger's headers.
 */
export function readPlan(text: PlanText, directory: UnitDirectory): PlanReading {
  const { lines, tabled } = readParts(text, directory);
  const { items: found, notUnderstood } = readTextItems(withoutBreaksAtMargin(withoutPageFurniture(lines)));
  const drafted = found.map((one) => ({ ...one, item: tidied(itemOfDraft(one.draft, one)) }));
  const read = [...drafted.map(({ item }) => item), ...tabled.map(tidied)].sort((a, b) => a.line - b.line);
  const { items, taken } = withDuties(withBatchesFromSections(read));
  const planYear = planYearOf(items.map((item) => item.text.deadline ?? ""));
  const findings = [
    ...labelFindings(drafted),
    ...numberFindings(items),
    ...fieldFindings(items),
    ...deadlineFindings(items, planYear),
    ...textFindings(items),
    ...unitFindings(items),
    ...taken,
    ...notUnderstood.map(lineFinding),
  ];
  return {
    items,
    findings: findings.sort((a, b) => a.line - b.line),
    notUnderstood,
    title: titleOf(text),
    planYear,
  };
}

/** Tables that hold items, and the lines of all the rest. */
function readParts(text: PlanText, directory: UnitDirectory): { lines: PlanLine[]; tabled: PlanItem[] } {
  const lines: PlanLine[] = [];
  const tabled: PlanItem[] = [];
  let batch = "";
  let header: TableItems["header"] = [];
  for (const part of text) {
    if (part.kind === "paragraph") {
      batch = batchOpenedBy(part.text) ?? batch;
      lines.push(...linesOf(part.line, part.text));
      continue;
    }
    const found = readTableItems(part, batch, header, directory);
    if (found) tabled.push(...found.items);
    else lines.push(...linesOfTable(part));
    header = found?.header ?? header;
  }
  return { lines, tabled };
}

function tidied(item: PlanItem): PlanItem {
  const text = Object.fromEntries(
    Object.entries(item.text).map(([column, value]) => [column, tidyText(value)]),
  );
  return { ...item, section: item.section === null ? null : tidyText(item.section), text };
}

/** Fills the duties that only the measures name, and says so. */
function withDuties(read: readonly PlanItem[]): { items: PlanItem[]; taken: PlanFinding[] } {
  const taken: PlanFinding[] = [];
  const items = read.map((item) => {
    const duties = dutiesInMeasures(item);
    for (const [column, value] of Object.entries(duties)) {
      taken.push(planFinding("duty-in-measures", { ...placeIn(item, column as keyof typeof duties), value }));
    }
    return { ...item, text: { ...item.text, ...duties } };
  });
  return { items, taken };
}

function lineFinding({ line, text }: PlanLine): PlanFinding {
  return planFinding("line-not-understood", { line, item: null, column: null, header: "", value: text });
}

const TITLE = /(?:方案|清单|台账|任务分解表|一览表)[（(]?.{0,12}$/u;
const LONGEST_TITLE = 80;

/** The first line that ends as the title of a plan does. */
function titleOf(text: PlanText): string {
  for (const part of text) {
    const line = part.kind === "paragraph" ? tidyText(part.text) : "";
    if (line.length > 5 && line.length <= LONGEST_TITLE && TITLE.test(line) && !/[。；;]/.test(line))
      return line;
  }
  return "";
}
