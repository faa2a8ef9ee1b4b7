import { allowanceOf } from "../allowance";
import { LIMITS } from "../limits";
import { WorkbookUnreadable } from "../workbook-unreadable";
import { GridBuilder } from "./grid-builder";
import type { OpenedWorkbook } from "./opened-workbook";
import { PageReader } from "./page-reader";
import { decodedText } from "./plain-text";
import { sheetNameOf } from "./text-workbook";

/** As much of a file is looked at for the first sign of a page, and for the encoding that it names. */
const START = 64 * 1024;

/** Whether a file is a web page, whatever its name: systems that "export to Excel" often write one and call it .xls. */
export function isPage(bytes: Uint8Array): boolean {
  const start = startOf(bytes);
  return /^\s*</.test(start) && !SPREADSHEET_XML.test(start) && PAGE.test(start);
}

const PAGE = /<(?:html|table|!doctype\s+html)[\s>]/i;
/** The XML spreadsheet of 2003 has elements called `Table` too. */
const SPREADSHEET_XML = /<(?:\w+:)?Workbook[\s>]/;

/**
 * Reads the tables of a web page as a workbook of one sheet, one table below the other.
 * @throws WorkbookUnreadable `not-a-workbook` where the page has no table, `empty` where nothing stands in it, `corrupt`
 * where it ends within one, `unknown-encoding` or `too-large`.
 */
export async function readPage(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  if (bytes.length > LIMITS.textBytes) throw new WorkbookUnreadable("too-large", `${bytes.length} bytes`);
  const text = decodedText(bytes, declaredEncoding(startOf(bytes)));
  if (text === null) throw new WorkbookUnreadable("unknown-encoding", "a page in no known encoding");
  const name = sheetNameOf(fileName);
  const reader = new PageReader();
  // Loaded when first needed: few files are pages.
  const { Parser } = await import("htmlparser2");
  new Parser(reader).end(text);
  const builder = new GridBuilder(name, allowanceOf(LIMITS.cells, "cells"));
  reader.fill(builder);
  const grid = builder.grid();
  if (grid.rows.length === 0) throw new WorkbookUnreadable("empty", "a page whose tables hold nothing");
  return { fileName, sheets: [{ name, visibility: "visible", grid }] };
}

/** The beginning of a file as text, good enough to find what is written in ASCII: UTF-16 loses its zero bytes. */
function startOf(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, START));
  return text.replace(/^(?:ï»¿|ÿþ|þÿ)/, "").replaceAll("\0", "");
}

function declaredEncoding(start: string): string | null {
  return /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null;
}
