import { gridOf } from "../../../../src/sheet";
import type { Grid } from "../../../../src/sheet";
import { readWorkbook } from "../../../../src/hosts/file";
import { stylesWith, workbookOfRows } from "../xlsx-parts";
import type { HandmadeWorkbook } from "../xlsx-parts";

function gridFrom(rows: string, rest: Omit<HandmadeWorkbook, "sheets"> = {}): Grid {
  return readWorkbook(workbookOfRows(rows, rest), "回收.xlsx").sheets[0]?.grid ?? gridOf("none", []);
}

function rowsFrom(cells: string, rest: Omit<HandmadeWorkbook, "sheets"> = {}): Grid["rows"] {
  return gridFrom(`<row r="1">${cells}</row>`, rest).rows;
}

describe("texts", () => {
  test("shared, inline and formula texts, with spaces and line breaks as they are", () => {
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> 责 任\n人 </t></is></c>' +
      '<c r="C1" t="str"><f>A1&amp;"局"</f><v>市生态环境局</v></c>';
    expect(rowsFrom(cells, { strings: "<si><t>立行立改</t></si>" })).toEqual([
      ["立行立改", " 责 任\n人 ", "市生态环境局"],
    ]);
  });

  test("rich text is joined, and how it is read aloud is left out", () => {
    const strings =
      "<si><r><rPr><b/></rPr><t>市发展</t></r><r><t>改革委</t></r><rPh sb='0' eb='1'><t>shi</t></rPh></si>" +
      "<si><t>课</t><rPh sb='0' eb='1'><r><t>カ</t></r></rPh><phoneticPr fontId='1'/></si>";
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
      '<c r="C1" t="inlineStr"><is><r><t>睢</t></r><rPh><t>sui</t></rPh><r><t>县</t></r></is></c>';
    expect(rowsFrom(cells, { strings })).toEqual([["市发展改革委", "课", "睢县"]]);
  });

  test("escaped characters, entities and CDATA", () => {
    const strings =
      "<si><t>一_x000A_二</t></si><si><t>_x005F_x000A_</t></si><si><t><![CDATA[<甲>&]]>&amp;&#x4E59;</t></si>";
    const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(rowsFrom(cells, { strings })).toEqual([["一\n二", "_x000A_", "<甲>&&乙"]]);
  });

  test("a text that begins with = is a text and no formula", () => {
    const grid = gridFrom('<row><c t="inlineStr"><is><t>=1+1</t></is></c></row>');
    expect(grid.rows).toEqual([["=1+1"]]);
    expect(grid.formulas.size).toBe(0);
  });

  test("a number of a text that is not there is an error in the cell, so that it is reported", () => {
    const lost = { kind: "error", code: "#REF!" };
    expect(
      rowsFrom('<c t="s"><v>7</v></c><c t="s"><v>-1</v></c>', { strings: "<si><t>甲</t></si>" }),
    ).toEqual([[lost, lost]]);
    expect(rowsFrom('<c t="s"><v>0</v></c>')).toEqual([[lost]]);
  });

  test("empty texts are empty cells", () => {
    const cells =
      '<c t="s"><v>0</v></c><c t="inlineStr"><is><t/></is></c><c t="s"><v>1</v></c><c t="str"><v></v></c>';
    expect(rowsFrom(cells, { strings: "<si/><si><t>甲</t></si>" })).toEqual([[null, null, "甲"]]);
  });
});

describe("numbers, truth values and errors", () => {
  test("numbers in every way of writing them", () => {
    const cells = '<c><v>0</v></c><c t="n"><v>-1.5E-3</v></c><c><v> 42 </v></c><c><v/></c><c><v>甲</v></c>';
    expect(rowsFrom(cells)).toEqual([[0, -0.0015, 42, null, "甲"]]);
  });

  test("truth values and errors", () => {
    const cells = '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>';
    expect(rowsFrom(cells)).toEqual([[true, false, { kind: "error", code: "#N/A" }]]);
  });

  test("percentages keep their fraction", () => {
    const styles = stylesWith(0, 9, "0.0%", '0"%"');
    const cells = '<c s="1"><v>0.85</v></c><c s="2"><v>1</v></c><c s="3"><v>85</v></c>';
    expect(rowsFrom(cells, { styles })).toEqual([
      [{ kind: "percent", fraction: 0.85 }, { kind: "percent", fraction: 1 }, 85],
    ]);
  });

  test("without styles, or with a style that is not there, a number is a number", () => {
    expect(rowsFrom('<c s="5"><v>43555</v></c>')).toEqual([[43555]]);
    expect(rowsFrom('<c s="5"><v>43555</v></c>', { styles: stylesWith(14) })).toEqual([[43555]]);
  });
});

describe("dates", () => {
  const styles = stylesWith(0, 14, 'yyyy"年"m"月"d"日";@', "[h]:mm", 22);

  test("serial numbers under a date's format, with the time of day where there is one", () => {
    const cells =
      '<c s="1"><v>43555</v></c><c s="2"><v>43555</v></c><c s="4"><v>43555.5</v></c><c s="3"><v>1.5</v></c>';
    expect(rowsFrom(cells, { styles })).toEqual([
      [
        { kind: "date", iso: "2019-03-31" },
        { kind: "date", iso: "2019-03-31" },
        { kind: "date", iso: "2019-03-31T12:00:00" },
        1.5,
      ],
    ]);
  });

  test("days counted from 1904", () => {
    const rows = rowsFrom('<c s="1"><v>42093</v></c>', { styles, properties: 'date1904="1"' });
    expect(rows).toEqual([[{ kind: "date", iso: "2019-03-31" }]]);
  });

  test("what is no day stays a number", () => {
    expect(rowsFrom('<c s="1"><v>-3</v></c><c s="1"><v>0.5</v></c>', { styles })).toEqual([[-3, 0.5]]);
  });

  test("a time of day alone is the text that shows it", () => {
    const clocks = stylesWith(
      0,
      20,
      21,
      "hh:mm:ss",
      'h"时"mm"分"',
      '[$-804]上午/下午h"时"mm"分"',
      "mm:ss",
      33,
    );
    const cells = [1, 2, 3, 4, 5, 6, 7].map((style) => `<c s="${style}"><v>0.375</v></c>`).join("");
    expect(rowsFrom(cells, { styles: clocks })).toEqual([Array.from({ length: 7 }, () => "9:00")]);
    const others =
      '<c s="1"><v>0</v></c><c s="1"><v>0.99999999</v></c><c s="2"><v>0.60423611</v></c><c s="1"><v>43555.375</v></c><c s="1"><v>-1</v></c>';
    expect(rowsFrom(others, { styles: clocks })).toEqual([
      ["0:00", "23:59:59", "14:30:06", { kind: "date", iso: "2019-03-31T09:00:00" }, -1],
    ]);
    const counted = { styles: clocks, properties: 'date1904="1"' };
    expect(rowsFrom('<c s="1"><v>0.375</v></c>', counted)).toEqual([["9:00"]]);
  });

  test("dates written as text of ISO 8601", () => {
    const cells = ["2019-03-31", "2019-03-31T00:00:00Z", "2019-03-31T08:30:00.000", "2019-02-30", "10:00:00"]
      .map((text) => `<c t="d"><v>${text}</v></c>`)
      .join("");
    expect(rowsFrom(cells)).toEqual([
      [
        { kind: "date", iso: "2019-03-31" },
        { kind: "date", iso: "2019-03-31" },
        { kind: "date", iso: "2019-03-31T08:30:00" },
        "2019-02-30",
        "10:00:00",
      ],
    ]);
  });
});

describe("formulas", () => {
  test("stored results are read, also those that look like nothing", () => {
    const cells =
      "<c><f>1-1</f><v>0</v></c>" +
      '<c t="b"><f>1=2</f><v>0</v></c>' +
      '<c t="str"><f>""</f><v></v></c>' +
      "<c><f>NOW()</f></c>" +
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>';
    const grid = gridFrom(`<row>${cells}</row>`);
    expect(grid.rows).toEqual([[0, false, "", null, { kind: "error", code: "#DIV/0!" }]]);
    expect([...grid.formulas.values()]).toEqual(["1-1", "1=2", '""', "NOW()", "1/0"]);
  });

  test("cells that share a formula are all known to hold one", () => {
    const grid = gridFrom(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><f t="array" ref="A3">SUM(B1:B2)</f><v>3</v></c></row>',
    );
    expect([...grid.formulas.values()]).toEqual(["B1*2", "B1*2", "SUM(B1:B2)"]);
  });
});
