/** What stands at the beginning of a line before the words of one who is named. */
export interface ParagraphHead {
  /** As it stands, brackets and colon too: `虞城县：`. */
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
const BRACKETED = /^\s*【([^】]{1,25})】\s*[:：]?/;

/** Whether any line of a text may have a head; most texts have none. */
export function mayHaveHeads(text: string): boolean {
  return MAY_HAVE_HEADS.test(text);
}

/** The head of a line, `虞城县：` or `【虞城县】`, whoever it names; `null` where it has none. */
export function headOf(line: string): ParagraphHead | null {
  const [bracketed, inner] = BRACKETED.exec(line) ?? [];
  if (bracketed !== undefined && inner !== undefined) return { written: bracketed, name: inner.trim() };
  const colon = line.search(/[:：]/);
  return colon > 0 ? { written: line.slice(0, colon + 1), name: line.slice(0, colon).trim() } : null;
}

/** Cuts a cell into paragraphs. @param unitOf the unit that a head names; `null` where it names none: then the line goes on with what is above. */
export function paragraphsIn(text: string, unitOf: (head: ParagraphHead) => string | null): Paragraph[] {
  const paragraphs: { unit: string | null; written: string; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    const head = headOf(line);
    const unit = head && unitOf(head);
    const last = paragraphs.at(-1);
    if (head && unit !== null)
      paragraphs.push({ unit, written: head.written, lines: [line.slice(head.written.length).trimStart()] });
    else if (last) last.lines.push(line);
    else paragraphs.push({ unit: null, written: "", lines: [line] });
  }
  return paragraphs.map(({ unit, written, lines }) => ({ unit, written, text: lines.join("\n") }));
}
