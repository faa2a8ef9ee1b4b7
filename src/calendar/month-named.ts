import { dekadEnd } from "./dekad";
import type { IsoDate } from "./iso-date";

const MONTH = String.raw`(20\d\d)年(1[0-2]|0?[1-9])月`;
/** What a ledger of progress is called, to the end of its title; a plan's ends otherwise, and behind it stands when it was settled. */
const KIND = String.raw`(?:台[账帐]|(?:(?:进展)?情况)?月报表?|调度表|进展(?:情况)?表?|情况(?:汇总)?表?|汇总表?|统计表?)`;
/** `2019年3月整改进展情况`: nothing stands between the two that the month could be another thing's, as in `2019年3月督察反馈问题…`. */
const BEFORE = new RegExp(`${MONTH}份?(?:的?(?:问题|整改|工作|任务|落实|推进|完成|推动))*${KIND}$`);
/** `整改台账（2019年3月份）`. */
const BEHIND = new RegExp(`${KIND}[(【[]?${MONTH}份?[)】\\]]?$`);
/** `（2019年3月份）` in a line of its own. */
const ALONE = new RegExp(`^[(【[]?${MONTH}份[)】\\]]?$`);

/**
 * The last day of the month for which a title says that its ledger is: by then a ledger of a month tells how things stand. `null` where a month is
 * named in any other way: one in a sentence (`2019年6月底前完成`), of an inspection, or of a plan.
 */
export function monthEndNamed(title: string): IsoDate | null {
  const text = title.normalize("NFKC").replace(/\s+/g, "");
  const [, year, month] = BEFORE.exec(text) ?? BEHIND.exec(text) ?? ALONE.exec(text) ?? [];
  return year === undefined ? null : dekadEnd({ year: Number(year), month: Number(month), part: 3 });
}
