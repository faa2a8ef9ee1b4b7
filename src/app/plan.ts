import type { WorkbookHost } from "../hosts";
import { rectificationKind, type Item } from "../ledger";
import { ledgerItems, planTextOf, readPlan, type PlanReading, type PlanText } from "../plan";
import { ledgerSheets, threeLists } from "../reports";
import { builtInDirectory, type UnitDirectory } from "../units";

/** What {@link plan} made of a plan. */
export interface PlanOutcome {
  readonly reading: PlanReading;
  /** The plan's items as those of a ledger; their row is the line of the plan's text. */
  readonly items: readonly Item[];
  readonly directory: UnitDirectory;
}

/**
 * 建账: reads a plan's text, a file's paragraphs and tables or what was pasted, into the items of a ledger.
 *
 * @param directory left out, the built-in one.
 */
export function plan(text: PlanText | string, directory: UnitDirectory = builtInDirectory()): PlanOutcome {
  const reading = readPlan(typeof text === "string" ? planTextOf(text) : text, directory);
  return { reading, items: ledgerItems(reading, directory), directory };
}

/**
 * Writes the ledger of a plan as a new workbook of standard layout, with its 问题清单, 整改清单 and 责任清单.
 * @returns the workbook's name.
 */
export async function writePlanLedger(
  host: WorkbookHost,
  { reading, items, directory }: PlanOutcome,
): Promise<string> {
  const title = `${subjectOf(reading.title)}整改台账`;
  const city = directory.city ?? "";
  const ledger = {
    name: "整改台账",
    title,
    unit: title.startsWith(city) ? city : "",
    kind: rectificationKind,
    items,
    asOf: null,
  };
  const fileName = `${title}.xlsx`;
  await host.openWorkbook([...ledgerSheets(ledger), ...threeLists(ledger)], fileName);
  return fileName;
}

/** `商丘市…反馈意见整改方案` is about `商丘市…反馈意见`. */
function subjectOf(title: string): string {
  return title
    .replace(/[（(][^）)]*[）)]\s*$/u, "")
    .replace(/(?:的?整改)?(?:工作|任务|措施|问题)?(?:实施|落实)?(?:方案|清单|台账|分解表|一览表)$/u, "")
    .trim();
}
