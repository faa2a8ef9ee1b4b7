import type { OpenedLedgers } from "./open-ledgers";

/** What a ledger is about, from its title: `商丘市…反馈意见整改台账` is about `商丘市…反馈意见`. */
export function subjectOf({ workbook, directory }: OpenedLedgers): string {
  const title = workbook.ledgers[0]?.title.text ?? "";
  const subject = title
    .replace(/[（(][^）)]*[）)]\s*$/, "")
    .replace(/(整改)?(工作|任务|问题)?(总|管理)?(台账|清单|情况表|汇总表|一览表|表)$/, "")
    .trim();
  return subject === "" || subject === title ? `${directory.city ?? ""}督察反馈意见` : subject;
}

/** The office that keeps a ledger: what its title gives as 填报单位, or else the directory's city. */
export function officeOf(opened: OpenedLedgers): string {
  return officeNamed(opened) ?? opened.directory.city ?? "";
}

/** What a ledger's title gives as 填报单位; `null` where it gives none. */
export function officeNamed({ workbook }: OpenedLedgers): string | null {
  return workbook.ledgers.find(({ title }) => title.unit !== null)?.title.unit ?? null;
}
