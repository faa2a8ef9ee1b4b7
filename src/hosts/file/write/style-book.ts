import type { Alignment, Font, Style, Worksheet } from "exceljs";

import type { CellStyle } from "../../../sheet";

/** The character set of simplified Chinese, GB 2312: without it old programs show a named font as another. */
const CHINESE_CHARSET = 134;
const THIN = { style: "thin" } as const;
/** A style's cell in the part of the sheet on which it was put, and its number there, left out for the standard one. */
const STYLED_CELL = /<c r="A(\d+)"(?: s="(\d+)")?/g;

/**
 * The styles of a workbook, each once. exceljs makes their part, but gives away a style's number only by writing a cell in it:
 * so all of them are put down column A of a sheet, whose cells are replaced afterwards.
 */
export class StyleBook {
  private readonly places = new Map<string, number>();
  private readonly styles: Partial<Style>[] = [];
  /** By the object itself and fallback format, since most cells share their style's object. */
  private readonly known = new Map<string | undefined, WeakMap<CellStyle, number>>();

  /**
   * The place of a style in the book, from 0; equal styles share it.
   * @param fallbackFormat number format for a cell whose style gives none.
   */
  placeOf(style: CellStyle, fallbackFormat?: string): number {
    let known = this.known.get(fallbackFormat);
    if (!known) this.known.set(fallbackFormat, (known = new WeakMap()));
    let place = known.get(style);
    if (place === undefined) known.set(style, (place = this.place(style, fallbackFormat)));
    return place;
  }

  private place(style: CellStyle, fallbackFormat: string | undefined): number {
    const numberFormat = style.numberFormat ?? fallbackFormat;
    const made = exceljsStyle(style, numberFormat);
    const key = JSON.stringify(made);
    const place = this.places.get(key) ?? this.styles.push(made) - 1;
    this.places.set(key, place);
    return place;
  }

  /** Puts all styles on a sheet, the first one with a text, so that the workbook has a part for texts. */
  putOn(worksheet: Worksheet): void {
    worksheet.getCell(1, 1).value = "样式";
    for (const [place, style] of this.styles.entries()) worksheet.getCell(place + 1, 1).style = style;
  }

  /** The numbers of the styles in the workbook, by place. @param part of the sheet they were put on */
  numbersIn(part: string): number[] {
    const numbers = Array<number>(this.styles.length).fill(0);
    for (const [, row, number] of part.matchAll(STYLED_CELL)) numbers[Number(row) - 1] = Number(number ?? 0);
    return numbers;
  }
}

function exceljsStyle(style: CellStyle, numberFormat: string | undefined): Partial<Style> {
  return {
    font: fontOf(style),
    alignment: alignmentOf(style),
    ...(style.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: opaque(style.fill) } } }),
    ...(style.border === "thin" ? { border: { top: THIN, left: THIN, bottom: THIN, right: THIN } } : {}),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(style.locked === undefined ? {} : { protection: { locked: style.locked } }),
  };
}

function fontOf({ font, size, bold, color }: CellStyle): Partial<Font> {
  return {
    name: font ?? "宋体",
    charset: CHINESE_CHARSET,
    size: size ?? 11,
    ...(bold === undefined ? {} : { bold }),
    ...(color === undefined ? {} : { color: { argb: opaque(color) } }),
  };
}

function alignmentOf({ horizontal, vertical, wrap }: CellStyle): Partial<Alignment> {
  return {
    vertical: vertical ?? "middle",
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
  };
}

function opaque(rgb: string): string {
  return `FF${rgb.toUpperCase()}`;
}
