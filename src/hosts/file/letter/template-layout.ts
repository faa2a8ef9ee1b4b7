import { AlignmentType, LineRuleType, type IParagraphStyleOptions } from "docx";
import type { TemplateStyle } from "../../../document";
import { BODY_FONT, HEADING_FONT, NUMBER_FONT, SUBHEADING_FONT, TITLE_FONT } from "./official-fonts";
import { TEXT_WIDTH } from "./official-page";

type Layout = Pick<IParagraphStyleOptions, "run" | "paragraph">;
/** How paragraphs and their text look; docx's own names. */
type ParagraphLook = NonNullable<Layout["paragraph"]>;
type TextLook = NonNullable<Layout["run"]>;

/** Twentieths of a point. */
const POINT = 20;
/** A character of 三号, and of 四号, in twentieths of a point. */
const CHARACTER = 16 * POINT;
const NUMBER_CHARACTER = 14 * POINT;
/** The fixed height of lines: 22 of them fill a page (5.2.3). */
const LINE = 28 * POINT;
/**
 * How much closer than they are the characters stand, so that 28 of them fill a line (5.2.3). A grid of characters would do it
 * too, but LibreOffice sets 18 in it.
 */
const CLOSER = -5;

/** A font for every script, so that digits and Chinese look alike; the size in points. */
function text(font: string, points: number): TextLook {
  return {
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
    size: points * 2,
    sizeComplexScript: points * 2,
  };
}

function lines(height: number, before = 0, after = 0): ParagraphLook {
  return { spacing: { line: height, lineRule: LineRuleType.EXACT, before, after } };
}

const FIRST_LINE: ParagraphLook = { indent: { firstLine: 2 * CHARACTER, firstLineChars: 200 } };
const BODY_TEXT = text(BODY_FONT, 16);

/** What holds of the whole document: 三号 仿宋 in fixed lines, filled to both margins. */
export const STANDARD = {
  run: { ...BODY_TEXT, characterSpacing: CLOSER, language: { value: "en-US", eastAsia: "zh-CN" } },
  paragraph: { ...lines(LINE), alignment: AlignmentType.BOTH },
} as const satisfies Partial<Layout>;

/**
 * 成文日期 is 6 to 7.5 characters wide and has four to its right, so that its middle is 7.25 characters from the margin. What is
 * centred in twice that width stands over it, however long it is.
 */
const UNDER_THE_SEAL = 14.5 * CHARACTER;

/**
 * How each part of an official document is set (GB/T 9704—2012, 7.3). Each is a style of the document, where an
 * office changes it for all paragraphs of its kind.
 */
export const LAYOUTS: Readonly<Record<TemplateStyle, Layout>> = {
  number: { paragraph: { ...lines(LINE, 0, 2 * LINE), alignment: AlignmentType.CENTER } },
  title: {
    run: { ...text(TITLE_FONT, 22), characterSpacing: 0 },
    paragraph: { ...lines(36 * POINT, 0, LINE), alignment: AlignmentType.CENTER, keepNext: true },
  },
  addressee: { paragraph: { alignment: AlignmentType.LEFT, keepNext: true } },
  body: { paragraph: FIRST_LINE },
  heading1: {
    run: text(HEADING_FONT, 16),
    paragraph: { ...FIRST_LINE, keepNext: true, outlineLevel: 0 },
  },
  heading2: {
    run: text(SUBHEADING_FONT, 16),
    paragraph: { ...FIRST_LINE, keepNext: true, outlineLevel: 1 },
  },
  table: { paragraph: { alignment: AlignmentType.CENTER } },
  attachment: {
    // Its further lines stand under the name of the attachment, behind “附件：”.
    paragraph: { ...lines(LINE, LINE), indent: { left: 5 * CHARACTER, hanging: 3 * CHARACTER } },
  },
  organ: {
    paragraph: {
      ...lines(LINE, 2 * LINE),
      alignment: AlignmentType.CENTER,
      indent: { left: TEXT_WIDTH - UNDER_THE_SEAL },
      keepNext: true,
    },
  },
  date: {
    paragraph: { alignment: AlignmentType.RIGHT, indent: { right: 4 * CHARACTER } },
  },
  note: { paragraph: FIRST_LINE },
};

/** Page numbers are 四号 半角宋体, one character in from the outer margin: right on odd pages, left on even ones (7.5). */
export const PAGE_NUMBER = {
  run: text(NUMBER_FONT, 14),
  odd: { ...lines(16 * POINT), alignment: AlignmentType.RIGHT, indent: { right: NUMBER_CHARACTER } },
  even: { ...lines(16 * POINT), alignment: AlignmentType.LEFT, indent: { left: NUMBER_CHARACTER } },
} as const;
