import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import { parseArea } from "./area";
import type { Area } from "./area";
import { isRecord, recordArgument } from "./arguments";
import { isRange, Range } from "./range";
import type { Worksheet } from "./worksheet";

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** `worksheet.pageLayout`. Margins are in points. */
export class PageLayout implements HostObject {
  readonly excelClass = "PageLayout";
  paperSize = "A4";
  orientation = "Portrait";
  topMargin = 54;
  bottomMargin = 54;
  leftMargin = 50.4;
  rightMargin = 50.4;
  headerMargin = 21.6;
  footerMargin = 21.6;
  centerHorizontally = false;
  centerVertically = false;
  blackAndWhite = false;
  draftMode = false;
  firstPageNumber: number | "" = "";
  printComments = "NoComments";
  printErrors = "AsDisplayed";
  printGridlines = false;
  printHeadings = false;
  printOrder = "DownThenOver";
  readonly headersFooters = new HeaderFooterGroup();
  printArea: Area | null = null;
  printTitleRows: Area | null = null;
  printTitleColumns: Area | null = null;
  private scale: Readonly<Record<string, unknown>> = { scale: 100 };
  constructor(private readonly worksheet: Worksheet) {}

  /** Either a scale in percent, or how many pages wide and high the sheet is printed. */
  get zoom(): unknown {
    return this.scale;
  }
  set zoom(zoom: unknown) {
    const wanted = recordArgument(zoom);
    const fits = "horizontalFitToPages" in wanted || "verticalFitToPages" in wanted;
    if (fits && "scale" in wanted) throw new HostError("InvalidArgument");
    const { scale = 100 } = wanted;
    if (!fits && !(typeof scale === "number" && scale >= 10 && scale <= 400))
      throw new HostError("InvalidArgument");
    this.scale = wanted;
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const factor = POINTS[String(unit)];
    if (factor === undefined) throw new HostError("InvalidArgument");
    const wanted = recordArgument(margins);
    const points = (side: string, before: number): number => {
      const value = wanted[side];
      return typeof value === "number" ? value * factor : before;
    };
    this.topMargin = points("top", this.topMargin);
    this.bottomMargin = points("bottom", this.bottomMargin);
    this.leftMargin = points("left", this.leftMargin);
    this.rightMargin = points("right", this.rightMargin);
    this.headerMargin = points("header", this.headerMargin);
    this.footerMargin = points("footer", this.footerMargin);
  }
  setPrintArea(area: unknown): void {
    this.printArea = this.areaOf(area);
  }
  setPrintTitleRows(rows: unknown): void {
    this.printTitleRows = this.areaOf(rows);
  }
  setPrintTitleColumns(columns: unknown): void {
    this.printTitleColumns = this.areaOf(columns);
  }
  getPrintAreaOrNullObject(): Range | null {
    return this.rangeOrNull(this.printArea);
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.rangeOrNull(this.printTitleRows);
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.rangeOrNull(this.printTitleColumns);
  }

  private areaOf(value: unknown): Area {
    return isRange(value) ? value.area : parseArea(isRecord(value) ? "" : String(value));
  }
  private rangeOrNull(area: Area | null): Range | null {
    return area && new Range(this.worksheet, area);
  }
}

/** `pageLayout.headersFooters` */
class HeaderFooterGroup implements HostObject {
  readonly excelClass = "HeaderFooterGroup";
  state = "Default";
  useSheetMargins = true;
  useSheetScale = true;
  readonly defaultForAllPages = new HeaderFooter();
  readonly firstPage = new HeaderFooter();
  readonly oddPages = new HeaderFooter();
  readonly evenPages = new HeaderFooter();
}

/** Texts with Excel's codes, such as `第 &P 页`. */
class HeaderFooter implements HostObject {
  readonly excelClass = "HeaderFooter";
  leftHeader = "";
  centerHeader = "";
  rightHeader = "";
  leftFooter = "";
  centerFooter = "";
  rightFooter = "";
}
