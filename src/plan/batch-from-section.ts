import { readMark } from "./mark";
import type { PlanItem } from "./plan-item";

/**
 * Where a list's numbering starts again under another heading, the headings are its batches, behind the annex if there is one: an
 * item's number must be unique within its batch.
 */
export function withBatchesFromSections(items: readonly PlanItem[]): readonly PlanItem[] {
  const restarting = new Set(items.map(({ batch }) => batch).filter((batch) => restarts(items, batch)));
  return items.map((item) =>
    restarting.has(item.batch) && item.section !== null
      ? { ...item, batch: `${item.batch} ${sectionName(item.section)}`.trim() }
      : item,
  );
}

function restarts(items: readonly PlanItem[], batch: string): boolean {
  const sections = new Map<string, string | null>();
  return items.some(({ batch: own, number, section }) => {
    if (own !== batch || number === "") return false;
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
