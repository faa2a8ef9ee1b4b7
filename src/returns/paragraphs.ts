/** What stands at the beginning of a line before the words of one who is named. */
export interface ParagraphHead {
  /** As it stands, number, brackets and colon too: `虞城县：`. */
  readonly written: string;
  /** The name alone. */
  readonly name: string;
}

/** What stands in a cell under the name of a unit, or under none. */
export interface Paragraph {
  readonly unit: string | null;
  /** The unit's name as it stands before the text; `""` where it is under none. */
  readonly written: string;
  readonly text: string;
}

const MAY_HAVE_HEADS = /[:：【]/;
const BRACKETED = /^【([^】]{1,25})】\s*[:：]?/;
/** `1.`, `（二）`, `三、` before a name. */
const NUMBERED =
  /^\s*(?:[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|[①-⑳])?\s*/;

/** Whether any line of a text may have a head; most texts have none. */
export function mayHaveHeads(text: string): boolean {
  return MAY_HAVE_HEADS.test(text);
}

/** The head of a line, `虞城县：`, `【虞城县】` or `1.虞城县：`, whoever it names; `null` where it has none. */
export function headOf(line: string): ParagraphHead | null {
  const number = NUMBERED.exec(line)?.[0] ?? "";
  const rest = line.slice(number.length);
  const [bracketed, inner] = BRACKETED.exec(rest) ?? [];
  if (bracketed !== undefined && inner !== undefined)
    return { written: number + bracketed, name: inner.trim() };
  const colon = rest.search(/[:：]/);
  return colon > 0 ? { written: number + rest.slice(0, colon + 1), name: rest.slice(0, colon).trim() } : null;
}

/**
 * Tells which unit the head of a line names; `null` where it names none: then the line goes on with what is above.
 * @param above the paragraphs above, the last of them the one that is open.
 */
export type HeadReader = (
  head: ParagraphHead,
  above: readonly Pick<Paragraph, "unit" | "written">[],
) => string | null;

/** Cuts a cell into paragraphs. */
export function paragraphsIn(text: string, unitOf: HeadReader): Paragraph[] {
  const paragraphs: { unit: string | null; written: string; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    const head = headOf(line);
    const last = paragraphs.at(-1);
    const unit = head && unitOf(head, paragraphs);
    if (head && unit !== null)
      paragraphs.push({ unit, written: head.written, lines: [line.slice(head.written.length).trimStart()] });
    else if (last) last.lines.push(line);
    else paragraphs.push({ unit: null, written: "", lines: [line] });
  }
  return paragraphs.map(({ unit, written, lines }) => ({ unit, written, text: lines.join("\n") }));
}
