import type { SheetSpec } from "../../sheet";
import { drawLedger } from "../full-ledger/ledger-sheet";
import { changesSheet } from "./changes-sheet";
import { FINDINGS_SHEET, findingsSheet } from "./findings-sheet";
import { dueSoonSheet, notComputableSheet, overdueChart, overdueSheet } from "./lateness-sheets";
import { namesSheet } from "./names-sheet";
import { overviewSheet } from "./overview-sheet";
import { countyRatesSheet, unitRatesChart, unitRatesSheet } from "./rate-sheets";
import { countedLedger } from "./live/counted-ledger";
import { LiveFigures } from "./live/live-figures";
import { mergeSheets, notReturnedSheet } from "./returns-sheets";
import { summaryHead } from "./summary-head";
import type { SummaryInput } from "./summary-input";

/**
 * The 汇总 that a city office exports (DOMAIN §7): 总体情况, 单位完成率 with a chart, 县区完成率, 超期清单 with a chart, 临期清单, 无法判定清单, 未报送单位,
 * 校验问题清单, 名称规范对照, 与上旬对比, 合并来源 (after a merge with 未采用清单, 逐项出处 and 填报不一致), then the sheets that its figures are
 * counted over: 逐项判定, 单位归集 and 台账明细. A sheet with nothing to list says so in a sentence.
 */
export function summary(input: SummaryInput): SheetSpec[] {
  const detail = drawLedger({ ...input, name: "台账明细", asOf: input.options.asOf });
  const figures = new LiveFigures(input, detail);
  return [
    overviewSheet(input, figures),
    unitRatesSheet(input, figures),
    ...unitRatesChart(input, figures),
    countyRatesSheet(input, figures),
    overdueSheet(input, figures),
    ...overdueChart(input, figures),
    dueSoonSheet(input, figures),
    notComputableSheet(input, figures),
    notReturnedSheet(input),
    findingsSheet(summaryHead(input, FINDINGS_SHEET), input.findings),
    namesSheet(input),
    changesSheet(input, figures),
    ...mergeSheets(input),
    ...figures.sheets,
    countedLedger(detail),
    ...(detail.longTexts === null ? [] : [detail.longTexts]),
  ];
}
