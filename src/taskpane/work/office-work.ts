import { proxy, type ProxyMarked } from "comlink";
import type { WorkbookHost } from "../../hosts";
import type { SheetCorrection } from "../../ledger";
import type { AppliedView } from "./answers";
import type { Choices } from "./choices";
import type { ReadingThreads } from "./pool/returns-pool";
import { ReturnsDesk } from "./returns-desk";
import { CellsShown } from "./themes/cells-shown";
import { Checking } from "./themes/checking";
import { Distributing } from "./themes/distributing";
import { Figures } from "./themes/figures";
import { LetterWriting } from "./themes/letter-writing";
import { Merging } from "./themes/merging";
import { Planning } from "./themes/planning";
import { Reporting } from "./themes/reporting";
import { UnitNames } from "./themes/unit-names";
import { Verifying } from "./themes/verifying";
import { ledgerView, type LedgerView } from "./views/ledger-view";
import type { Overview } from "./views/overview";
import { WorkbookAtHand } from "./workbook-at-hand";

/**
 * The whole work on one workbook, beside the pane: reading, checking, counting and writing happen here, so that the pane never
 * waits. What goes out is plain data; findings and items stay here and are asked for as they are shown.
 */
export class OfficeWork {
  readonly checking: Checking & ProxyMarked;
  readonly unitNames: UnitNames & ProxyMarked;
  readonly figures: Figures & ProxyMarked;
  readonly reporting: Reporting & ProxyMarked;
  readonly distributing: Distributing & ProxyMarked;
  readonly merging: Merging & ProxyMarked;
  readonly letterWriting: LetterWriting & ProxyMarked;
  readonly verifying: Verifying & ProxyMarked;
  readonly planning: Planning & ProxyMarked;
  readonly cellsShown: CellsShown & ProxyMarked;
  private readonly workbook: WorkbookAtHand;

  constructor(host: WorkbookHost, threads: ReadingThreads) {
    const workbook = new WorkbookAtHand(host, new ReturnsDesk(threads));
    const verifying = new Verifying(workbook);
    this.workbook = workbook;
    this.checking = proxy(new Checking(workbook));
    this.unitNames = proxy(new UnitNames(workbook));
    this.figures = proxy(new Figures(workbook));
    this.reporting = proxy(new Reporting(workbook));
    this.distributing = proxy(new Distributing(workbook));
    this.merging = proxy(new Merging(workbook));
    this.letterWriting = proxy(new LetterWriting(workbook));
    this.verifying = proxy(verifying);
    this.planning = proxy(new Planning(host));
    this.cellsShown = proxy(new CellsShown(workbook, verifying));
  }

  /** Reads the workbook as it is now; at the first time, what is kept in it as well. */
  read(): Promise<Overview> {
    return this.workbook.read();
  }

  /** Chooses sheet, 旬 and day, and judges anew what was read. */
  choose(choices: Choices): Promise<Overview> {
    return this.workbook.settle(choices);
  }

  /** Compares with the last 旬's ledger from now on; `null` to compare with none. */
  compareWith(file: File | null): Promise<Overview> {
    return this.workbook.compareWith(file);
  }

  /** Remembers what a person said of a sheet's header and columns, besides what was said before, and reads it anew. */
  async correct(sheet: string, correction: SheetCorrection): Promise<Overview> {
    const { corrections } = this.workbook.settings;
    const before = corrections[sheet] ?? {};
    const columns = { ...before.columns, ...correction.columns };
    await this.workbook.keep({
      corrections: { ...corrections, [sheet]: { ...before, ...correction, columns } },
    });
    return this.workbook.read();
  }

  /** Takes the last change back. */
  undo(): Promise<AppliedView> {
    return this.workbook.undo();
  }

  /** What the first screen shows of what was read last. */
  overview(): Overview {
    return this.workbook.overview();
  }

  ledgers(): LedgerView {
    return ledgerView(this.workbook.reading);
  }
}
