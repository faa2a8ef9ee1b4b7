import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { distribute, itemsOf, openLedgers } from "../../src/app";
import { FileWorkbookHost, readWorkbook, workbookBytes } from "../../src/hosts/file";
import { type Item, recognizeWorkbook } from "../../src/ledger";
import { identifyReturn, mergeReturns } from "../../src/returns";
import type { SheetSpec } from "../../src/sheet";
import { MASTER } from "../cli/run-command";
import { testWithLibreOffice, throughLibreOffice } from "./libreoffice";

testWithLibreOffice(
  "a return form that another program saved comes back row by row by its keys, the column still hidden",
  async () => {
    const forms = new Map<string, readonly SheetSpec[]>();
    class KeepingHost extends FileWorkbookHost {
      override openWorkbook(sheets: readonly SheetSpec[], file: string): Promise<void> {
        forms.set(file, sheets);
        return Promise.resolve();
      }
    }
    const host = new KeepingHost({
      workbook: readWorkbook(readFileSync(MASTER), basename(MASTER)),
      deliver: () => Promise.resolve(),
    });
    const opened = await openLedgers(host);
    await distribute(host, opened, { dekad: { year: 2019, month: 4, part: 1 } });
    const file = "市生态环境局_整改填报表_2019年4月上旬.xlsx";
    const saved = throughLibreOffice(await workbookBytes(forms.get(file) ?? []));
    const { kind, directory } = opened;
    const workbook = recognizeWorkbook(saved.sheets, { kind, directory });
    const result = mergeReturns(itemsOf(opened), [identifyReturn("x.xlsx", workbook, directory)], {
      kind,
      directory,
    });
    const [outcome] = result.returns;
    expect(outcome?.unit).toBe("市生态环境局");
    expect(outcome?.matched).toHaveLength(17);
    expect(new Set(outcome?.matched.map(({ by }) => by))).toEqual(new Set(["key"]));
    expect(saved.sheets[0]?.grid.hiddenColumns.size).toBe(1);
    // Cells that nobody touched are still known as what was sent.
    const since = itemsOf(opened).map((item): Item => ({ ...item, status: "completed" }));
    const later = mergeReturns(since, [identifyReturn("x.xlsx", workbook, directory)], { kind, directory });
    expect(new Set(later.items.map(({ item }) => item.status))).toEqual(new Set(["completed"]));
  },
  120_000,
);
