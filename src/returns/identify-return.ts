import { type Ledger, readRowKey, type RecognizedWorkbook, type RowKey } from "../ledger";
import type { CellValue } from "../sheet";
import { readUnits, type UnitDirectory } from "../units";
import type { ReturnedRow, ReturnedWorkbook, StrayRow } from "./merge-result";

/**
 * Tells whose return a workbook is and which 旬 it is for: by what its title and its 填报单位 column say, else by the file's
 * name.
 */
export function identifyReturn(
  file: string,
  { ledgers, otherSheets }: RecognizedWorkbook,
  directory: UnitDirectory,
): ReturnedWorkbook {
  const titles = ledgers.map(({ title }) => title);
  const named = titles.flatMap(({ unit }) => unit ?? []);
  const columns = ledgers.flatMap(({ items }) => items.flatMap(({ text }) => text.reportingUnit ?? []));
  const written = [...named, mostFrequent(columns)].find((text) => text !== null && text !== "") ?? null;
  const days = [
    ...titles.flatMap(({ reportedOn }) => reportedOn ?? []),
    ...ledgers.flatMap(({ items }) =>
      items.flatMap(({ dates }) => (dates.reportedOn.kind === "date" ? dates.reportedOn.date : [])),
    ),
  ].sort();
  const known = (written === null ? null : knownUnit(written, directory)) ?? unitOfFile(file, directory);
  return {
    file,
    unit: known ?? written,
    unitSuggestions: known === null && written !== null ? suggestionsFor(written, directory) : [],
    dekad: titles.find(({ dekad }) => dekad !== null)?.dekad ?? null,
    reportedOn: days.at(-1) ?? null,
    rows: ledgers.flatMap(rowsOf),
    stray: ledgers.flatMap(strayRows),
    otherSheets,
  };
}

function rowsOf({ items, grid }: Ledger): ReturnedRow[] {
  return items.map((item) => ({ item, key: keyIn(grid.rows[item.row - 1] ?? []) }));
}

/** The key stands wherever inserting and deleting columns has brought it. */
function keyIn(cells: readonly CellValue[]): RowKey | null {
  for (const value of cells) {
    const key = typeof value === "string" ? readRowKey(value) : null;
    if (key) return key;
  }
  return null;
}

function strayRows({ sheet, leftOut }: Ledger): StrayRow[] {
  return leftOut
    .filter(({ reason }) => reason === "stray" || reason === "numberOnly")
    .map(({ row, reason, text }) => ({ sheet, row: row + 1, reason, text }));
}

/** The unit that a file's name speaks of (`【报】市水利局整改台账.xlsx`), by its standard name; `null` where none is known. */
export function unitOfFile(file: string, directory: UnitDirectory): string | null {
  const name = file
    .replace(/\.[^.]+$/, "")
    .normalize("NFKC")
    .replace(/[[(【][^\])】]*[\])】]/g, " ")
    .replace(/\d{4}年|\d{1,2}月(\d{1,2}日|[上中下]旬)?|\d+/g, " ")
    .replace(
      /(中央|省)?(生态)?(环境保护|环保)?督察|整改|任务|清单|台账|旬报|报表|回收|上报|报送|最终|定稿|修改|版|反馈|关于|的|表/g,
      " ",
    );
  for (const piece of name.split(/[\s\-_—+.,、，]+/)) {
    const unit = piece === "" ? null : knownUnit(piece, directory);
    if (unit !== null) return unit;
  }
  return null;
}

function knownUnit(text: string, directory: UnitDirectory): string | null {
  const unit = readUnits(text, directory).find(({ name, members }) => name !== null && members.length === 0);
  return unit?.name ?? null;
}

function suggestionsFor(text: string, directory: UnitDirectory): readonly string[] {
  return readUnits(text, directory)[0]?.suggestions ?? [];
}

function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
