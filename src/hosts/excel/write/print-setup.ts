import type { PrintSpec } from "../../../sheet";

const PAGE_NUMBERS = "第 &P 页 共 &N 页";

/** Sets how a sheet prints: as wide as the page, as many pages down as it takes, in the middle between the margins. */
export function setUpPrinting(sheet: Excel.Worksheet, print: PrintSpec): void {
  const { pageLayout } = sheet;
  const { top, bottom, left, right } = print.margins;
  pageLayout.paperSize = print.paper;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Centimeters", {
    top,
    bottom,
    left,
    right,
    header: top / 2,
    footer: bottom / 2,
  });
  if (print.repeatRows) {
    pageLayout.setPrintTitleRows(`$${print.repeatRows.from + 1}:$${print.repeatRows.to + 1}`);
  }
  for (const row of print.pageBreaks ?? []) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
  if (print.pageNumbers) pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBERS;
}
