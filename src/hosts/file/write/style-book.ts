import type { Alignment, Font, Style } from "exceljs";

import type { CellStyle } from "../../../sheet";

/** The character set of simplified Chinese, GB 2312: without it old programs show a named font as another. */
const CHINESE_CHARSET = 134;
const THIN = { style: "thin" } as const;

/**
 * Turns styles into those of exceljs, one object for all equal ones: exceljs knows a style again by its object, and
 * compares all of them otherwise.
 */
export class StyleBook {
  private readonly made = new Map<string, Partial<Style>>();

  /** @param fallbackFormat number format for a cell whose style gives none. */
  styleOf(style: CellStyle, fallbackFormat?: string): Partial<Style> {
    const numberFormat = style.numberFormat ?? fallbackFormat;
    const key = JSON.stringify([{ ...style, numberFormat }]);
    const made = this.made.get(key) ?? exceljsStyle(style, numberFormat);
    this.made.set(key, made);
    return made;
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
