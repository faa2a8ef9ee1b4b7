import { element, xmlPart } from "../write/xml-element";
import { BODY_FONT, HEADING_FONT, NUMBER_FONT, SUBHEADING_FONT, TITLE_FONT } from "./official-fonts";

/**
 * What a program takes where a font is missing (`w:altName`, ISO/IEC 29500-1, 17.8.3.1): official documents name fonts that
 * Windows no longer brings along, and that are never sent with a document.
 */
const INSTEAD: Readonly<Record<string, string>> = {
  [BODY_FONT]: "仿宋,FangSong,STFangsong",
  [TITLE_FONT]: "方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体,SimSun",
  [HEADING_FONT]: "SimHei,STHeiti",
  [SUBHEADING_FONT]: "楷体,KaiTi,STKaiti",
  [NUMBER_FONT]: "SimSun,STSong",
};
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** GB2312. */
const CHARSET = "86";

/** The part of a document that lists its fonts. */
export function fontTable(): string {
  const fonts = Object.entries(INSTEAD).map(([name, others]) =>
    element(
      "w:font",
      { "w:name": name },
      element("w:altName", { "w:val": others }),
      element("w:charset", { "w:val": CHARSET }),
      element("w:family", { "w:val": "auto" }),
      element("w:pitch", { "w:val": "variable" }),
    ),
  );
  return xmlPart(element("w:fonts", { "xmlns:w": WORD }, ...fonts));
}
