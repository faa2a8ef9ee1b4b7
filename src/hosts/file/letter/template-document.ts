import { convertMillimetersToTwip, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { TemplateBlock, TemplateSpec, TemplateStyle } from "../../../document";
import { packageBytes, type PartContent } from "../write/package-bytes";
import { fontTable } from "./font-table";
import { STYLE_NAMES } from "./style-names";
import { LAYOUTS, PAGE_NUMBER, STANDARD } from "./template-layout";

/** Who made the file, shown in its properties. */
const CREATOR = "台账助手";
/** Stands for the time of making, which is left out so that the same template gives the same file. */
const NO_TIME = "2000-01-01T00:00:00Z";
const TIME = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g;

/** @see templateBytes */
export async function templateDocument(spec: TemplateSpec): Promise<Uint8Array> {
  const packed = new Uint8Array(await Packer.toArrayBuffer(documentOf(spec)));
  const parts = Object.entries(unzipSync(packed)).filter(([path]) => !path.endsWith("/"));
  return packageBytes(parts.map(([path, bytes]) => [path, ownPart(path, bytes)] as const));
}

function ownPart(path: string, bytes: Uint8Array): PartContent {
  if (path === "docProps/core.xml") return strToU8(strFromU8(bytes).replace(TIME, `$1${NO_TIME}`));
  return path === "word/fontTable.xml" ? strToU8(fontTable()) : bytes;
}

const STYLES = Object.keys(LAYOUTS) as TemplateStyle[];

/** Apart from those of docx's own styles, `Title` among them. */
function idOf(style: TemplateStyle): string {
  return `letter-${style}`;
}

function documentOf({ name, blocks }: TemplateSpec): Document {
  return new Document({
    title: name,
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: STANDARD },
      paragraphStyles: STYLES.map((style) => ({
        ...LAYOUTS[style],
        id: idOf(style),
        name: STYLE_NAMES[style],
        basedOn: "Normal",
        quickFormat: true,
      })),
    },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumber("odd"), even: pageNumber("even") },
        children: blocks.map((block, index) => paragraphOf(block, blocks[index + 1])),
      },
    ],
  });
}

/** 天头 37 mm, 订口 28 mm, and a text of 156 × 225 mm on A4 (GB/T 9704—2012, 5.2.1). */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: convertMillimetersToTwip(37),
    bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
    header: convertMillimetersToTwip(15),
    // The page number's line stands 7 mm under the text (7.5).
    footer: convertMillimetersToTwip(25.2),
  },
};

/** The end of a letter. It stays in one piece, and what stands before it goes with it: none of it may stand on a page alone (7.3.5.5). */
const END: ReadonlySet<TemplateStyle | undefined> = new Set(["attachment", "organ", "date", "note"]);

function paragraphOf({ style, text }: TemplateBlock, next: TemplateBlock | undefined): Paragraph {
  const keepNext = END.has(next?.style);
  return new Paragraph({
    style: idOf(style),
    ...(keepNext ? { keepNext } : {}),
    children: [new TextRun(text)],
  });
}

function pageNumber(side: "odd" | "even"): Footer {
  const number = new TextRun({ ...PAGE_NUMBER.run, children: ["— ", PageNumber.CURRENT, " —"] });
  return new Footer({ children: [new Paragraph({ ...PAGE_NUMBER[side], children: [number] })] });
}
