/** One line of separated text; line breaks within quotes do not end it. */
export interface SeparatedRecord {
  readonly fields: readonly string[];
}

/**
 * Cuts separated text into lines and fields (RFC 4180, and what programs make of it): a field that begins with a quotation
 * mark goes on to the next single one; two of them stand for one. A mark elsewhere in a field is part of it, and so is one
 * that is never closed: it must not swallow the rest of the file.
 */
export function* separatedRecords(text: string, separator: string): Generator<SeparatedRecord, void> {
  const cutter = new FieldCutter(text, separator);
  while (!cutter.atEnd) {
    const fields: string[] = [];
    do fields.push(cutter.nextField());
    while (cutter.passSeparator());
    cutter.passLineEnd();
    yield { fields };
  }
}

const QUOTE = '"';

class FieldCutter {
  private at = 0;
  /** From here on no quotation mark closes what one before it opened. */
  private unclosedFrom = Infinity;

  /** What a field holds outside of quotation marks. */
  private readonly plain: RegExp;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {
    this.plain = new RegExp(`[^${separator}\\r\\n]*`, "y");
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** A quoted part, if there is one, and what follows it up to the field's end. */
  nextField(): string {
    const quoted = this.quotedPart();
    this.plain.lastIndex = this.at;
    const [rest = ""] = this.plain.exec(this.text) ?? [];
    this.at += rest.length;
    return quoted + rest;
  }

  passSeparator(): boolean {
    const isThere = this.text[this.at] === this.separator;
    if (isThere) this.at++;
    return isThere;
  }

  /** `\r\n`, `\n` or `\r`. */
  passLineEnd(): void {
    this.at += this.text.startsWith("\r\n", this.at) ? 2 : 1;
  }

  private quotedPart(): string {
    if (this.text[this.at] !== QUOTE || this.at >= this.unclosedFrom) return "";
    let close = this.text.indexOf(QUOTE, this.at + 1);
    while (close >= 0 && this.text[close + 1] === QUOTE) close = this.text.indexOf(QUOTE, close + 2);
    if (close < 0) {
      this.unclosedFrom = this.at;
      return "";
    }
    const part = this.text.slice(this.at + 1, close);
    this.at = close + 1;
    return part.includes(QUOTE) ? part.replaceAll('""', QUOTE) : part;
  }
}
