import { readMark } from "./mark";
import type { PlanItem } from "./plan-item";

/**
 * Where a plan names no batch and its numbering starts again under another heading, the headings are its batches: an item's
 * number must be unique within its batch.
 */
export function withBatchesFromSections(items: readonly PlanItem[]): readonly PlanItem[] {
  if (!restarts(items)) return items;
  return items.map((item) =>
    item.batch === "" && item.section !== null ? { ...item, batch: sectionName(item.section) } : item,
  );
}

function restarts(items: readonly PlanItem[]): boolean {
  const sections = new Map<string, string | null>();
  return items.some(({ batch, number, section }) => {
    if (batch !== "" || number === "") return false;
    const before = sections.get(number);
    sections.set(number, section);
    return before !== undefined && before !== section;
  });
}

/** `一、大气污染问题（5项）` is the batch 大气污染问题. */
function sectionName(section: string): string {
  return readMark(section)
    .rest.replace(/[（(]\s*共?\s*\d+\s*[项个件条]\s*[）)]$/u, "")
    .trim();
}
