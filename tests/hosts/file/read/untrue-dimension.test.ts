import { readWorkbook } from "../../../../src/hosts/file";
import { handmadeWorkbook } from "../xlsx-parts";

test.each(["A1:XFD1048576", "A1", "C3:D4", "nothing"])(
  "what a sheet says of its size (%s) is not believed",
  (ref) => {
    const body = `<dimension ref="${ref}"/><sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>`;
    const [sheet] = readWorkbook(handmadeWorkbook({ sheets: [{ body }] }), "回收.xlsx").sheets;
    expect(sheet?.grid.rows).toEqual([[], [null, 7]]);
  },
);
