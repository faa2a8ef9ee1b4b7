/* What the merge is measured against: every returned workbook read with exceljs, all rows written into one styled workbook with exceljs. */
const ExcelJS = require("exceljs");
const { readdirSync } = require("node:fs");
const { join } = require("node:path");

const [, , folder, output] = process.argv;
const thin = { style: "thin" };
const STYLE = {
  font: { name: "仿宋_GB2312", size: 10 },
  alignment: { wrapText: true, vertical: "middle" },
  border: { top: thin, left: thin, bottom: thin, right: thin },
};

async function main() {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("合并");
  for (const file of readdirSync(folder).sort()) {
    const returned = new ExcelJS.Workbook();
    await returned.xlsx.readFile(join(folder, file));
    returned.worksheets[0].eachRow((row) => {
      const added = sheet.addRow([...row.values.slice(1), file, row.number]);
      added.eachCell({ includeEmpty: true }, (cell) => {
        cell.style = STYLE;
      });
    });
  }
  await workbook.xlsx.writeFile(output);
}

void main();
