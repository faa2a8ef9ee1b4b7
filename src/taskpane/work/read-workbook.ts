import {
  asOfNamed,
  checkOpened,
  checkOptionsOf,
  openLedgers,
  proposeUnitEdits,
  safeFixes,
  withoutChanges,
  type OfficeSettings,
  type OpenedLedgers,
  type UnitEdit,
} from "../../app";
import { dekadEnd, type Dekad } from "../../calendar";
import type { WorkbookHost } from "../../hosts";
import type { Judgement } from "./choices";
import type { Reading } from "./reading";

/** Reads a workbook anew and finds everything in it that is shown. */
export async function readWorkbook(host: WorkbookHost, judgement: Judgement): Promise<Reading> {
  return readOpened(await openLedgers(host, checkOptionsOf(judgement.settings)), judgement);
}

/** What is found in ledgers already read, with what a clerk has chosen. */
export function readOpened(all: OpenedLedgers, { settings, previous }: Judgement): Reading {
  const scoped = withinSheet(all, settings.sheet);
  const dekad = settings.period?.dekad ?? dekadNamed(scoped);
  const asOf = settings.period?.asOf ?? (dekad ? dekadEnd(dekad) : asOfNamed(scoped));
  const outcome = checkOpened(scoped, {
    ...checkOptionsOf(settings),
    ...(asOf ? { asOf } : {}),
    ...(previous ? { previous: previous.items } : {}),
  });
  return {
    all,
    scoped,
    sheet: scoped === all ? null : settings.sheet,
    dekad,
    asOf,
    dueSoonDays: settings.checks.dueSoonDays,
    outcome,
    fixes: safeFixes(outcome.findings),
    unitEdits: unitEdits(scoped, settings),
    settings,
    previous,
  };
}

/** Only the ledger of one sheet; all where that sheet is gone or none was chosen. */
function withinSheet(all: OpenedLedgers, sheet: string | null): OpenedLedgers {
  const ledgers = all.workbook.ledgers.filter((ledger) => ledger.sheet === sheet);
  return ledgers.length === 0 ? all : { ...all, workbook: { ...all.workbook, ledgers } };
}

function dekadNamed({ workbook }: OpenedLedgers): Dekad | null {
  return workbook.ledgers.find(({ title }) => title.dekad !== null)?.title.dekad ?? null;
}

function unitEdits(opened: OpenedLedgers, { decisions, leftAlone }: OfficeSettings): UnitEdit[] {
  const isLeft = new Set(leftAlone.map(({ before, after }) => JSON.stringify([before, after])));
  return proposeUnitEdits(opened, decisions).flatMap(
    (edit) => withoutChanges(edit, ({ before, after }) => isLeft.has(JSON.stringify([before, after]))) ?? [],
  );
}
