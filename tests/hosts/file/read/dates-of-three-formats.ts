/** Prints, as JSON, the dates that are read from workbooks of three formats; run under several time zones by a test. */
import * as XLSX from "@e965/xlsx";
import { strToU8 } from "fflate";
import { openWorkbookBytes } from "../../../../src/hosts/file";
import { stylesWith, workbookOfRows } from "../xlsx-parts";

const styles = stylesWith(0, 14, 22);
const DAYS =
  '<row><c s="1"><v>43555</v></c><c s="2"><v>43555.99</v></c><c t="d"><v>2019-03-31</v></c>' +
  '<c t="d"><v>2019-03-31T23:30:00</v></c></row>';

function oldWorkbook(): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([["完成时间"], [null]]);
  sheet["A2"] = { t: "n", v: 43555, z: "yyyy/m/d" };
  const book = { SheetNames: ["台账"], Sheets: { 台账: sheet } };
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xls" }) as ArrayBuffer);
}

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["a.xlsx", workbookOfRows(DAYS, { styles })],
  [
    "从1904年起.xlsx",
    workbookOfRows('<row><c s="1"><v>42093</v></c></row>', { styles, properties: 'date1904="1"' }),
  ],
  ["a.xls", oldWorkbook()],
  ["a.csv", strToU8("完成时间\n2019-03-31\n2019/3/31 23:30\n")],
];

async function print(): Promise<void> {
  const read = await Promise.all(
    FILES.map(async ([name, bytes]) => {
      const { sheets } = await openWorkbookBytes(bytes, name);
      return [name, sheets[0]?.grid.rows];
    }),
  );
  process.stdout.write(JSON.stringify(read));
}

void print();
