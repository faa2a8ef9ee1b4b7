import { type Dekad, dekadLabel, type IsoDate } from "../calendar";
import type { WorkbookHost } from "../hosts";
import type { Item } from "../ledger";
import { returnForm, sentListSheet, type SentForm } from "../reports";
import { dueDay, leadUnitsOf, ownershipBy } from "../returns";
import type { SheetSpec } from "../sheet";
import { itemsOf, type OpenedLedgers } from "./open-ledgers";
import { subjectOf } from "./title";
import { VerbRefused } from "./verb-refused";

/** What {@link distribute} is asked with. */
export interface DistributeOptions {
  /** The 旬 to report on. */
  readonly dekad: Dekad;
  /** The day on which the forms are to be back; left out, {@link dueDay}. */
  readonly due?: IsoDate;
  /** Told before each form is written: its place among all, counted from 1. */
  readonly onForm?: (unit: string, place: number, all: number) => void;
}

/** What was sent out. */
export interface DistributeOutcome {
  readonly dekad: Dekad;
  readonly due: IsoDate;
  readonly forms: readonly SentForm[];
  /** Names that items answer to and that the directory does not know: no form was made for them. */
  readonly unknownUnits: readonly string[];
  /** Items that stand in no form. */
  readonly withoutUnit: readonly Item[];
  readonly listFile: string;
}

/**
 * 下发: writes for each unit that the master names, members of groups too, a form with its own items, and a list of what was sent.
 * A county's party committee and government get one form.
 *
 * @throws VerbRefused where the ledger holds no item.
 */
export async function distribute(
  host: WorkbookHost,
  opened: OpenedLedgers,
  { dekad, due = dueDay(dekad), onForm }: DistributeOptions,
): Promise<DistributeOutcome> {
  const items = itemsOf(opened);
  if (items.length === 0) throw new VerbRefused("ledger-not-found");
  const forms = formsOf(opened, items, dekad);
  for (const [index, form] of forms.entries()) {
    onForm?.(form.unit, index + 1, forms.length);
    await host.openWorkbook(formSheets(opened, form, dekad, due), form.file);
  }
  const listFile = `下发清单_${dekadLabel(dekad)}.xlsx`;
  await host.openWorkbook([sentListSheet(`${subjectOf(opened)}整改填报表下发清单`, dekad, forms)], listFile);
  const sent = new Set(forms.flatMap(({ items: own }) => own));
  return {
    dekad,
    due,
    forms,
    listFile,
    unknownUnits: unknownUnits(items),
    withoutUnit: items.filter((item) => !sent.has(item)),
  };
}

/** The forms to be made, one a unit, in the directory's order. */
function formsOf({ directory }: OpenedLedgers, items: readonly Item[], dekad: Dekad): SentForm[] {
  const ownership = ownershipBy(directory);
  return ownership.namedUnits(items).map((unit) => ({
    unit,
    file: `${unit}_整改填报表_${dekadLabel(dekad)}.xlsx`,
    items: items.filter((item) => ownership.names(item, unit)),
  }));
}

function formSheets(
  opened: OpenedLedgers,
  { unit, items }: SentForm,
  dekad: Dekad,
  due: IsoDate,
): SheetSpec[] {
  const ownership = ownershipBy(opened.directory);
  return returnForm({
    title: `${subjectOf(opened)}整改进展填报表`,
    unit,
    dekad,
    due,
    kind: opened.kind,
    items,
    isLead: (item) => leadUnitsOf(item).length === 0 || ownership.isLead(item, unit),
  });
}

function unknownUnits(items: readonly Item[]): string[] {
  const texts = items.flatMap(({ units }) =>
    [...units.leadUnits, ...units.responsibleUnits].flatMap(({ name, text }) => (name === null ? text : [])),
  );
  return [...new Set(texts)];
}
