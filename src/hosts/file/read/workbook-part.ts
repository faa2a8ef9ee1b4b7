import type { SheetVisibility } from "../../../sheet";
import { WorkbookUnreadable } from "../workbook-unreadable";
import { PartMemory } from "./part-memory";
import { isTrue, scanXml } from "./xml-scan";
import type { XmlAttributes } from "./xml-scan";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Names the relationship that leads to the sheet's own part. */
  readonly relationship: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  /** Days are counted from 1904-01-01, as old Excel for Mac did. */
  readonly date1904: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
}

/** What the main parts of workbooks say; see {@link readWorkbookPart}. */
export const WORKBOOK_PARTS = new PartMemory(readWorkbookPart);

/** @throws WorkbookUnreadable `not-a-workbook` where the part is that of a letter or a slide show. */
function readWorkbookPart(chunks: Iterable<Uint8Array>): WorkbookPart {
  let date1904 = false;
  const sheets: SheetEntry[] = [];
  scanXml(chunks, {
    open(name, attributes, parent) {
      if (parent === "" && name !== "workbook") {
        throw new WorkbookUnreadable("not-a-workbook", `the main part is a ${name}`);
      }
      if (name === "workbookPr") date1904 = isTrue(attributes.get("date1904"));
      if (name === "sheet" && parent === "sheets") sheets.push(sheetEntry(attributes));
    },
  });
  return { date1904, sheets };
}

function sheetEntry(attributes: XmlAttributes): SheetEntry {
  const state = attributes.get("state");
  return {
    name: attributes.get("name") ?? "",
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationship: [...attributes.entries()].find(([key]) => key.endsWith(":id"))?.[1] ?? "",
  };
}
