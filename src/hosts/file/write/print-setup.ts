import type { Worksheet } from "exceljs";

import type { PrintSpec } from "../../../sheet";

const CENTIMETRES_IN_INCH = 2.54;
/** Excel's numbers for sizes of paper (ECMA-376 part 1, 18.3.1.63). The types of exceljs leave A3 out. */
const PAPER: Readonly<Record<PrintSpec["paper"], number>> = { A4: 9, A3: 8 };
const PAGE_NUMBERS = "&C第 &P 页 共 &N 页";

/** Sets how a sheet prints: as wide as the page, as many pages down as it takes, in the middle between the margins. */
export function setUpPrinting(worksheet: Worksheet, print: PrintSpec): void {
  const { top, bottom, left, right } = print.margins;
  const layout: Partial<Worksheet["pageSetup"]> = {
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: inches(top) / 2,
      footer: inches(bottom) / 2,
    },
    ...(print.repeatRows && { printTitlesRow: `${print.repeatRows.from + 1}:${print.repeatRows.to + 1}` }),
  };
  // A break of exceljs stands after its row, which is counted from 1.
  for (const row of print.pageBreaks ?? []) worksheet.getRow(row).addPageBreak();
  Object.assign(worksheet.pageSetup, layout, { paperSize: PAPER[print.paper] });
  if (print.pageNumbers) worksheet.headerFooter.oddFooter = PAGE_NUMBERS;
}

function inches(centimetres: number): number {
  return centimetres / CENTIMETRES_IN_INCH;
}
