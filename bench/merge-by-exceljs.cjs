/*
 * What the merge is measured against: what it reads, read with exceljs, and a workbook of its two large sheets with about as many
 * cells written with exceljs, styled alike. Nothing is recognised, matched or laid out.
 *
 * node merge-by-exceljs.cjs <master> <folder of returns> <output> own|shared
 */
const ExcelJS = require("exceljs");
const { readdirSync } = require("node:fs");
const { join } = require("node:path");

const [, , masterFile, folder, output, shape] = process.argv;
const thin = { style: "thin" };
const STYLE = {
  font: { name: "仿宋_GB2312", size: 10 },
  alignment: { wrapText: true, vertical: "middle" },
  border: { top: thin, left: thin, bottom: thin, right: thin },
};
/** Columns of the plan, and those that units fill in, counted from 1. */
const PLAN = 8;
const [PROGRESS, STATUS] = [9, 10];
const FILLED = 14;

async function rowsOf(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const rows = [];
  workbook.worksheets[0].eachRow((row) => {
    const values = row.values.slice(1);
    if (/^附件/.test(values[0]) && values[0] !== "附件") rows.push({ values, number: row.number });
  });
  return rows;
}

function addStyled(sheet, values, height) {
  const row = sheet.addRow(values);
  row.height = height;
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.style = STYLE;
  });
}

async function main() {
  const items = (await rowsOf(masterFile)).map(({ values }) => values.slice(0, PLAN));
  const sources = [];
  for (const file of readdirSync(folder).sort()) {
    const rows = await rowsOf(join(folder, file));
    for (const [place, { values, number }] of rows.entries()) {
      const item = items[shape === "shared" ? place : sources.length];
      for (let column = PLAN; column < FILLED; column++) {
        const together = shape === "shared" && column !== STATUS - 1 && item[column] !== undefined;
        item[column] = together ? `${item[column]}\n${values[column]}` : values[column];
      }
      const where = [item[0], item[1], values[5], "是", values[STATUS - 1], values[PROGRESS - 1]];
      sources.push([...where, file, "台账", number, "整改进展、完成状态"]);
    }
  }
  const workbook = new ExcelJS.Workbook();
  const ledger = workbook.addWorksheet("整改台账");
  for (const item of items) addStyled(ledger, item, 63);
  const list = workbook.addWorksheet("逐项出处");
  for (const source of sources) addStyled(list, source, 34.5);
  await workbook.xlsx.writeFile(output);
}

void main();
