/** Names, as the platform knows them, of the character sets that old workbooks number otherwise. */
const NAMES: Readonly<Partial<Record<number, string>>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  28591: "latin1",
  54936: "gb18030",
  65001: "utf-8",
};

/** What Western European (1252) has at 0x80 to 0x9f, where ISO 8859-1 has controls. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The platform's own decoders in the form that the library for old workbooks asks for: before Excel 97, texts were written
 * in the character set of the machine. Its own tables weigh more than the library itself.
 */
export const codePages = {
  utils: {
    decode(codePage: number, bytes: ArrayLike<number>): string {
      const text = decoderOf(codePage).decode(Uint8Array.from(bytes));
      return codePage === 1252 ? westernText(text) : text;
    },
  },
};

/** Many versions of Node, 20.18.3 and later among them, read windows-1252 as ISO 8859-1 (nodejs/node#56542): quotation marks get lost. */
function westernText(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WESTERN.charAt(control.charCodeAt(0) - 0x80));
}

const decoders = new Map<number, TextDecoder>();

function decoderOf(codePage: number): TextDecoder {
  const known = decoders.get(codePage) ?? newDecoder(codePage);
  decoders.set(codePage, known);
  return known;
}

function newDecoder(codePage: number): TextDecoder {
  try {
    return new TextDecoder(NAMES[codePage] ?? `windows-${codePage}`);
  } catch {
    return new TextDecoder("latin1"); // never met: all that Excel writes are above
  }
}
