import { readWorkbook, workbookBytes } from "../../../../src/hosts/file";
import type { SheetSpec } from "../../../../src/sheet";
import { testWithLibreOffice, throughLibreOffice } from "../../../second-program/libreoffice";
import { cell, REPORT } from "./sample-spec";

const MANY = Array.from({ length: 40 }, (_, number) => `第${number}号责任单位,（市级）`);
const OPTIONS: SheetSpec = {
  name: "填报's 表",
  columns: [{ width: 20 }],
  rows: [{ cells: [cell("单位")] }, { cells: [cell(MANY[3] ?? ""), { value: 30, formula: "LEN(A2)*3" }] }],
  validations: [{ range: { top: 1, left: 0, bottom: 99, right: 0 }, rule: { kind: "list", values: MANY } }],
  print: {
    paper: "A4",
    orientation: "portrait",
    repeatRows: { from: 0, to: 0 },
    fitToWidth: true,
    margins: { top: 2, bottom: 2, left: 2, right: 2 },
    pageNumbers: true,
  },
};

testWithLibreOffice(
  "LibreOffice opens what we write and finds the same in it",
  async () => {
    const bytes = await workbookBytes([REPORT, OPTIONS]);
    const ours = readWorkbook(bytes, "a.xlsx").sheets;
    const theirs = throughLibreOffice(bytes).sheets;
    expect(theirs.map(({ name, visibility }) => [name, visibility])).toEqual(
      ours.map(({ name, visibility }) => [name, visibility]),
    );
    for (const [index, sheet] of ours.entries()) {
      expect(theirs[index]?.grid.rows).toEqual(sheet.grid.rows);
      expect(theirs[index]?.grid.merges).toEqual(sheet.grid.merges);
      // Not equal: LibreOffice saves a truth value as the formula TRUE().
      expect([...(theirs[index]?.grid.formulas.keys() ?? [])]).toEqual(
        expect.arrayContaining([...sheet.grid.formulas.keys()]),
      );
      expect([...(theirs[index]?.grid.hiddenColumns ?? [])]).toEqual([...sheet.grid.hiddenColumns]);
    }
  },
  180_000,
);
