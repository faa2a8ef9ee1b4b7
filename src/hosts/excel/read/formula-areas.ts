import type { CellRange } from "../../../sheet";
import { ExcelFailure } from "../excel-failure";
import { failureOf } from "../failure-of-error";
import { areasOf, rangeOf } from "../ranges";

/** More areas than this are not asked one by one. */
const MOST_AREAS = 2_000;

/**
 * Where a sheet has formulas: asked first, so that the texts of all other cells are not sent twice. Where Excel does not say (it
 * may not on a protected sheet), or there are formulas all over, it is the whole area.
 */
export async function findFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: CellRange,
): Promise<readonly CellRange[]> {
  const found = rangeOf(sheet, area).getSpecialCellsOrNullObject("Formulas");
  found.load("address");
  try {
    await context.sync();
  } catch (error) {
    const failure = failureOf(error);
    if (failure instanceof ExcelFailure && !failure.isPassing) return [area];
    throw error;
  }
  const areas = found.isNullObject ? [] : areasOf(found.address);
  return areas.length > MOST_AREAS ? [area] : areas.flatMap((one) => within(one, area));
}

function within(one: CellRange, area: CellRange): CellRange[] {
  const top = Math.max(one.top, area.top);
  const left = Math.max(one.left, area.left);
  const bottom = Math.min(one.bottom, area.bottom);
  const right = Math.min(one.right, area.right);
  return top <= bottom && left <= right ? [{ top, left, bottom, right }] : [];
}
