import { fillTemplate, readWorkbook, templateBytes, workbookBytes } from "../../../../src/hosts/file";
import type { SheetSpec } from "../../../../src/sheet";
import {
  convertedByLibreOffice,
  testWithLibreOffice,
  testWithWriter,
  throughLibreOffice,
} from "../../../second-program/libreoffice";
import { LETTER, TEMPLATE } from "../letter/sample-letter";
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

testWithWriter(
  "Writer opens a letter with all its text, its page, and a table whose header is repeated",
  async () => {
    const { bytes } = await fillTemplate(await templateBytes(TEMPLATE), LETTER);
    const [flat] = convertedByLibreOffice([bytes], "docx", "fodt");
    const text = new TextDecoder().decode(flat);
    const [body = ""] = /<office:text[ >].*<\/office:text>/s.exec(text) ?? [];
    const plain = body
      .replace(/<text:s\/>/g, " ")
      .replace(/<[^>]*>/g, "")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&");
    for (const value of Object.values(LETTER.fields)) expect(plain).toContain(value);
    for (const row of LETTER.tables["问题清单"]?.rows ?? [])
      for (const cell of row) expect(plain).toContain(cell);
    expect(plain).not.toContain("【");
    const [header = ""] = /<table:table-header-rows>.*<\/table:table-header-rows>/s.exec(body) ?? [];
    expect(header.match(/<table:table-row/g)).toHaveLength(1);
    expect(body.match(/<table:table-row[ >]/g)).toHaveLength(21);
    const [page = ""] = /<style:page-layout-properties [^>]*fo:page-width[^>]*>/.exec(text) ?? [];
    const mm = (name: string): number =>
      Math.round(Number(RegExp(`fo:${name}="([\\d.]+)in"`).exec(page)?.[1]) * 25.4);
    const measures = ["page-width", "page-height", "margin-left", "margin-right", "margin-top"];
    expect(measures.map(mm)).toEqual([210, 297, 28, 26, 37]);
  },
  180_000,
);
