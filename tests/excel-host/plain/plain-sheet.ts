import { cellAddress, columnLetter } from "../../../src/sheet";
import { areaText, PLAIN_LOOK } from "../model";
import type { CellLook, StoredValue, Worksheet } from "../model";

/** What a cell holds, and in which ways it does not look as new. */
export interface PlainCell {
  readonly value: StoredValue;
  /** With `=` before it. */
  readonly formula?: string;
  readonly look: Partial<CellLook>;
}

/** A sheet as data, for a test to compare. Addresses are as the user sees them; sizes are in points. */
export interface PlainSheet {
  readonly name: string;
  readonly visibility: string;
  readonly protected: boolean;
  /** Cells that are not as new, by address, in no certain order. */
  readonly cells: Readonly<Record<string, PlainCell>>;
  readonly merges: readonly string[];
  /** By letter; only columns whose width was set. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** By number from 1; only rows whose height was set. */
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly frozen: string | null;
  readonly filter: string | null;
  readonly validations: readonly {
    readonly range: string;
    readonly rule: unknown;
    readonly prompt: unknown;
    readonly errorAlert: unknown;
  }[];
  readonly conditionalFormats: readonly PlainConditionalFormat[];
  readonly comments: Readonly<Record<string, string>>;
  readonly charts: readonly {
    readonly type: string;
    readonly source: string;
    readonly title: string;
    readonly position: string | null;
  }[];
  readonly print: PlainPrint;
}

/** A conditional format: what of it the API can set, without what was left alone. */
export interface PlainConditionalFormat {
  readonly ranges: readonly string[];
  readonly type: string;
  readonly formula: string | null;
  readonly fill: string | null;
}

/** How a sheet prints. Margins are in points. */
export interface PlainPrint {
  readonly paperSize: string;
  readonly orientation: string;
  readonly zoom: unknown;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly titleRows: string | null;
  readonly area: string | null;
  readonly centerHorizontally: boolean;
  readonly printGridlines: boolean;
  readonly footer: string;
  /** The rows, from 1, that begin a page because somebody said so. */
  readonly pageBreaks: readonly number[];
}

/** Everything of a sheet that the model keeps. */
export function plainSheet(sheet: Worksheet): PlainSheet {
  const whole = sheet.getRange().area;
  const cells = sheet.cells
    .within(whole)
    .map(([row, column]) => [cellAddress(row, column), plainCell(sheet, row, column)] as const)
    .filter(
      ([, cell]) => cell.value !== null || cell.formula !== undefined || Object.keys(cell.look).length > 0,
    );
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protection.protected,
    cells: Object.fromEntries(cells),
    merges: sheet.merges.touching(whole).map(areaText),
    columnWidths: Object.fromEntries(
      sheet.columnSizes.sized.map(([column, size]) => [columnLetter(column), size]),
    ),
    rowHeights: Object.fromEntries(sheet.rowSizes.sized.map(([row, size]) => [row + 1, size])),
    hiddenRows: sheet.rowSizes.hidden.map((row) => row + 1),
    hiddenColumns: sheet.columnSizes.hidden.map(columnLetter),
    frozen: sheet.freezePanes.area && areaText(sheet.freezePanes.area),
    filter: sheet.autoFilter.area && areaText(sheet.autoFilter.area),
    validations: sheet.validations.map(({ area, rule, prompt, errorAlert }) => ({
      range: areaText(area),
      rule,
      prompt,
      errorAlert,
    })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ranges: format.areas.map(areaText),
      type: format.type,
      formula: format.customOrNullObject?.rule.formula ?? null,
      fill: format.customOrNullObject?.format.fill.color ?? null,
    })),
    comments: Object.fromEntries(sheet.comments.items.map(({ area, content }) => [areaText(area), content])),
    charts: sheet.charts.items.map((chart) => ({
      type: chart.chartType,
      source: areaText(chart.source.area),
      title: chart.title.text,
      position: chart.position,
    })),
    print: plainPrint(sheet),
  };
}

/** One cell; row and column are 0-based. */
export function plainCell(sheet: Worksheet, row: number, column: number): PlainCell {
  const { value, formula } = sheet.shown(row, column);
  const changed = Object.entries(sheet.cells.look(row, column)).filter(
    ([key, setting]) => JSON.stringify(setting) !== JSON.stringify(PLAIN_LOOK[key as keyof CellLook]),
  );
  return { value, ...(formula === undefined ? {} : { formula }), look: Object.fromEntries(changed) };
}

function plainPrint({ pageLayout, horizontalPageBreaks }: Worksheet): PlainPrint {
  const { topMargin, bottomMargin, leftMargin, rightMargin } = pageLayout;
  return {
    paperSize: pageLayout.paperSize,
    orientation: pageLayout.orientation,
    zoom: pageLayout.zoom,
    margins: { top: topMargin, bottom: bottomMargin, left: leftMargin, right: rightMargin },
    titleRows: pageLayout.printTitleRows && areaText(pageLayout.printTitleRows),
    area: pageLayout.printArea && areaText(pageLayout.printArea),
    centerHorizontally: pageLayout.centerHorizontally,
    printGridlines: pageLayout.printGridlines,
    footer: pageLayout.headersFooters.defaultForAllPages.centerFooter,
    pageBreaks: horizontalPageBreaks.rows.map((row) => row + 1),
  };
}
