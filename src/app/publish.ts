import { formatChineseDate, type IsoDate } from "../calendar";
import type { WorkbookHost } from "../hosts";
import type { Item } from "../ledger";
import { publicLedger } from "../reports";
import type { MergeResult } from "../returns";
import { DUE_SOON_DAYS } from "./due-soon";
import { itemsOf, type OpenedLedgers } from "./open-ledgers";
import { cityOf, officeOf, subjectOf } from "./title";
import { VerbRefused } from "./verb-refused";

/** What {@link publish} is asked with. */
export interface PublishOptions {
  readonly asOf: IsoDate;
  /** The merge the items come from. */
  readonly merge?: MergeResult;
}

/** What was made for publication. */
export interface PublishOutcome {
  readonly items: readonly Item[];
  readonly fileName: string;
  /** How many phone and identity numbers were taken out of the published texts. */
  readonly numbers: number;
  /** How many times a person's name was. */
  readonly persons: number;
}

/**
 * 公开版: writes the ledger as it may be published as a new workbook: without the names and phones of persons, with only the
 * columns meant for publication. A person should read it before it goes out: a name in running text that no column names
 * may stay.
 *
 * @throws VerbRefused where the ledger has no items.
 */
export async function publish(
  host: WorkbookHost,
  opened: OpenedLedgers,
  { asOf, merge }: PublishOptions,
): Promise<PublishOutcome> {
  const items = merge ? merge.items.map(({ item }) => item) : itemsOf(opened);
  if (items.length === 0) throw new VerbRefused("ledger-not-found");
  const { sheets, numbers, persons } = publicLedger({
    title: `${subjectOf(opened)}整改情况公开表`,
    unit: officeOf(opened),
    kind: opened.kind,
    items,
    options: { asOf, dueSoonDays: DUE_SOON_DAYS },
  });
  const fileName = `${cityOf(opened)}整改情况公开表_${formatChineseDate(asOf)}.xlsx`;
  await host.openWorkbook(sheets, fileName);
  return { items, fileName, numbers, persons };
}
