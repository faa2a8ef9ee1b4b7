/// <reference types="office-js" />
import { ExcelServer } from "./excel-server";
import type { Workbook } from "./model";
import { connect } from "./seams/connect";
import { installDesktopSeam } from "./seams/desktop-seam";
import { NodeWindow } from "./seams/node-window";
import { seamFacts } from "./seams/seam-facts";
import type { ExcelOptions } from "./switches";

/** Excel with an add-in in it: the genuine library on one side, the workbook on the other. */
export interface OpenedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly workbook: Workbook;
  readonly server: ExcelServer;
  /**
   * Puts `Excel`, `Office` and `OfficeExtension` where code for Office looks for them, until the function returned is called.
   */
  asGlobals(): () => void;
  /** To be called after the test; lets requests on their way come to their end. */
  close(): Promise<void>;
}

/**
 * Starts office.js of Excel on a PC in this process, over a workbook that `fill` puts sheets into; left out, it has one empty
 * `Sheet1`.
 */
export async function openExcel(
  options: ExcelOptions = {},
  fill: (workbook: Workbook) => void = () => undefined,
): Promise<OpenedExcel> {
  const server = new ExcelServer({ ...options, platform: "desktop" });
  fill(server.workbook);
  if (server.workbook.worksheets.items.length === 0) server.workbook.worksheets.add();
  const page = new NodeWindow();
  const bridge = connect(server, page.window);
  installDesktopSeam(seamFacts(server), Object.assign(page.window, bridge));
  page.run("office.js");
  const library = page.window as unknown as Library;
  await library.Office.onReady();
  return {
    Excel: library.Excel,
    Office: library.Office,
    OfficeExtension: library.OfficeExtension,
    workbook: server.workbook,
    server,
    asGlobals: () => setGlobals(library),
    close: async () => {
      server.endCellEdit();
      await server.settled();
      page.close();
    },
  };
}

interface Library {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

function setGlobals({ Excel, Office, OfficeExtension }: Library): () => void {
  const names = ["Excel", "Office", "OfficeExtension"];
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return () => {
    for (const [index, name] of names.entries()) {
      Reflect.deleteProperty(globalThis, name);
      const known = before[index];
      if (known) Object.defineProperty(globalThis, name, known);
    }
  };
}
