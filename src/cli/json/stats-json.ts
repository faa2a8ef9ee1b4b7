import type { Stats } from "../../app";
import { latenessOf, type Item } from "../../ledger";
import { rankTally, rateOf, tallyRate, type TallyRow } from "../../measures";

/** `stats --json` (DESIGN, The command). */
export function statsJson({
  asOf,
  dueSoonDays,
  measures,
  byLeadUnit,
  byResponsibleUnit,
  byBatch,
}: Stats): unknown {
  const place = ({ batch, number, sheet, row }: Item): Record<string, unknown> => ({
    batch,
    number,
    sheet,
    row,
  });
  return {
    asOf,
    measures: Object.fromEntries(
      Object.values(measures).map((measure) => [
        measure.id,
        {
          numerator: measure.numerator.length,
          denominator: measure.denominator.length,
          rate: rateOf(measure),
        },
      ]),
    ),
    overdue: measures.overdue.numerator.flatMap((item) => {
      const late = latenessOf(item, asOf, dueSoonDays);
      return late.kind === "overdue" ? [{ ...place(item), due: late.due, daysLate: late.daysLate }] : [];
    }),
    dueSoon: measures.dueSoon.numerator.flatMap((item) => {
      const late = latenessOf(item, asOf, dueSoonDays);
      return late.kind === "dueSoon" ? [{ ...place(item), due: late.due, daysLeft: late.daysLeft }] : [];
    }),
    notComputable: measures.notComputable.numerator.map(place),
    byLeadUnit: rankTally(byLeadUnit).map(unitRow),
    byResponsibleUnit: rankTally(byResponsibleUnit).map(unitRow),
    byBatch: byBatch.map(({ name, ...row }) => ({ batch: name, ...counts({ name, ...row }) })),
  };
}

function unitRow(row: TallyRow): unknown {
  return { unit: row.name, known: row.known, ...counts(row) };
}

function counts(row: TallyRow): Record<string, number> {
  return {
    total: row.items.length,
    completed: row.completed.length,
    rate: tallyRate(row),
    overdue: row.overdue.length,
  };
}
