import * as XLSX from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import fc from "fast-check";

import { openWorkbookBytes, WorkbookUnreadable } from "../../../../src/hosts/file";
import { scanXml } from "../../../../src/hosts/file/read/xml-scan";
import { handmadeParts, stylesWith } from "../xlsx-parts";

/** With this number, and the path that fast-check prints, what fails is made again. */
const SEED = 20190410;
/** Milliseconds for one kind of file. What is reached in that time differs from machine to machine, its order does not. */
const MOST_TIME = 1_500;

const PARTS = handmadeParts({
  strings: "<si><t>市生态环境局</t></si><si><r><t>整</t></r><r><t>改&amp;</t></r></si>",
  styles: stylesWith(0, 14, "0%"),
  sheets: [
    {
      name: "台账",
      body:
        '<cols><col min="1" max="3" width="9" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c>' +
        '<c r="B1" s="1"><v>43555</v></c><c r="C1"><f t="shared" si="0" ref="C1:C2">A1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[<甲>]]></t></is></c><c r="B2" t="e"><v>#N/A</v></c></row></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><!-- 完 --><extLst><ext uri="x"/></extLst>',
    },
  ],
});
const SHEET = "xl/worksheets/sheet1.xml";
const SHEET_XML = PARTS[SHEET] ?? new Uint8Array();

/** A change at a place given as a share of the length: bytes taken out, said twice, others put in. */
interface Mutation {
  readonly place: number;
  readonly removed: number;
  readonly put: Uint8Array;
  readonly twice: boolean;
}

const SIGNS =
  "< > & \" ' / = </c> <c> <!-- <![CDATA[ <!DOCTYPE &#0; &a; ]]> <? <td rowspan=9> <table> \r".split(" ");
const MUTATIONS: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.constantFrom(0, 1), fc.nat(200)),
    put: fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.constantFrom(...SIGNS).map(strToU8)),
    twice: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

function mutated(original: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let bytes = original;
  for (const { place, removed, put, twice } of mutations) {
    const at = Math.floor(place * bytes.length);
    const piece = bytes.subarray(at, at + removed);
    bytes = new Uint8Array([
      ...bytes.subarray(0, at),
      ...put,
      ...(twice ? [...piece, ...piece] : []),
      ...bytes.subarray(at + removed),
    ]);
  }
  return bytes;
}

async function outcomeOf(bytes: Uint8Array, fileName: string): Promise<string> {
  try {
    await openWorkbookBytes(bytes, fileName);
    return "read";
  } catch (error) {
    return error instanceof WorkbookUnreadable ? "refused" : String(error);
  }
}

function oldWorkbook(bookType: "xls" | "biff5" | "biff2"): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["No", "Problem", 1],
    [1, "Rivers", true],
  ]);
  const book = {
    SheetNames: ["S", "T"].slice(0, bookType === "biff2" ? 1 : 2),
    Sheets: { S: sheet, T: sheet },
  };
  return new Uint8Array(XLSX.write(book, { type: "array", bookType }) as ArrayBuffer);
}

const KINDS: Readonly<
  Record<string, { fileName: string; make: (mutations: readonly Mutation[]) => Uint8Array }>
> = {
  "the archive of an .xlsx": {
    fileName: "a.xlsx",
    make: (mutations) => mutated(zipSync(PARTS), mutations),
  },
  "the XML of its sheet": {
    fileName: "a.xlsx",
    make: (mutations) => zipSync({ ...PARTS, [SHEET]: mutated(SHEET_XML, mutations) }, { level: 0 }),
  },
  "an .xls": { fileName: "a.xls", make: (mutations) => mutated(oldWorkbook("xls"), mutations) },
  "an .xls of Excel 5": { fileName: "a.xls", make: (mutations) => mutated(oldWorkbook("biff5"), mutations) },
  "an .xls of Excel 2": { fileName: "a.xls", make: (mutations) => mutated(oldWorkbook("biff2"), mutations) },
  "a page": {
    fileName: "a.xls",
    make: (mutations) =>
      mutated(
        strToU8("<html><table><tr><td rowspan=2>甲<td x:num=1>1</tr><tr><td>乙</table></html>"),
        mutations,
      ),
  },
  "a text": {
    fileName: "a.csv",
    make: (mutations) => mutated(strToU8('序号,"问题""甲"""\r\n1,"乙\n丙"\n'), mutations),
  },
};

describe("changed anywhere, a file is read or refused with a reason, and at once", () => {
  test.each(Object.entries(KINDS))(
    "%s",
    async (_, { fileName, make }) => {
      jest.spyOn(console, "error").mockImplementation(() => undefined);
      await fc.assert(
        fc.asyncProperty(MUTATIONS, async (mutations) => {
          const bytes = make(mutations);
          const started = performance.now();
          expect(["read", "refused"]).toContain(await outcomeOf(bytes, fileName));
          expect(performance.now() - started).toBeLessThan(2_000);
        }),
        { seed: SEED, numRuns: 100_000, interruptAfterTimeLimit: MOST_TIME },
      );
    },
    MOST_TIME * 10,
  );
});

/** What a reader is handed, texts in one piece, or `refused`. */
function eventsOf(bytes: Uint8Array, step: number): string {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += step) chunks.push(bytes.subarray(at, at + step));
  let events = "";
  try {
    scanXml(chunks, {
      open: (name, attributes, parent) => {
        events += `<${parent}/${name} ${JSON.stringify([...attributes.entries()])}>`;
      },
      text: (text) => {
        events += text;
      },
      close: (name) => {
        events += `</${name}>`;
      },
    });
    return events;
  } catch (error) {
    return error instanceof WorkbookUnreadable ? "refused" : String(error);
  }
}

test("XML gives the same in one piece or many", () => {
  fc.assert(
    fc.property(MUTATIONS, fc.integer({ min: 257, max: 700 }), (mutations, step) => {
      const bytes = mutated(SHEET_XML, mutations);
      expect(eventsOf(bytes, step)).toBe(eventsOf(bytes, bytes.length + 1));
    }),
    { seed: SEED, numRuns: 100_000, interruptAfterTimeLimit: MOST_TIME },
  );
});
