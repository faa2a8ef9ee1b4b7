import type { ColumnId } from "../ledger";
import { isProse, secondReading } from "./label-words";
import type { Label } from "./label";
import { follows, MARK_STYLES, readMark, type Mark, type MarkStyle } from "./mark";
import type { LabelPlace, Piece } from "./piece";
import type { PlanLine } from "./plan-line";

/** A label of an item with its value. */
export interface DraftField {
  readonly label: Label;
  readonly column: ColumnId;
  /** 1-based line of the label. */
  readonly line: number;
  readonly place: LabelPlace;
  readonly text: string;
}

/** An item put together from its pieces, before its values are read. */
export interface ItemDraft {
  /** 1-based. */
  readonly line: number;
  readonly number: number | null;
  /** What stands before the first label. */
  readonly heading: string;
  readonly fields: readonly DraftField[];
  /** Lines that belong to no field. */
  readonly strays: readonly PlanLine[];
  /** A heading over the items that follow. */
  readonly sectionAfter: string | null;
}

const LONGEST_SECTION = 40;

/** Puts an item together from its pieces; the first is the one it begins with. */
export function draftItem(pieces: readonly Piece[], style: MarkStyle | null): ItemDraft {
  const body = [...pieces];
  const sectionAfter = takeSection(body, style);
  const [first] = body;
  const builder = new DraftBuilder();
  for (const piece of body) builder.add(piece);
  return {
    line: first?.line ?? 0,
    number: first?.mark?.number ?? null,
    heading: builder.heading.join("\n"),
    fields: builder.fields.map(({ texts, ...field }) => ({ ...field, text: texts.join("\n") })),
    strays: builder.strays,
    sectionAfter,
  };
}

/** Whether a line without a label is a heading over items numbered in `style`. */
export function isSectionHeading({ label, mark, text, whole }: Piece, style: MarkStyle | null): boolean {
  if (label !== null || mark === null || style === null || whole.length > LONGEST_SECTION || text === "")
    return false;
  return MARK_STYLES.indexOf(mark.style) < MARK_STYLES.indexOf(style);
}

/** Takes the headings off the end of an item: they stand over the next one. */
function takeSection(pieces: Piece[], style: MarkStyle | null): string | null {
  let section: string | null = null;
  for (
    let last = pieces.at(-1);
    last && pieces.length > 1 && isSectionHeading(last, style);
    last = pieces.at(-1)
  ) {
    section ??= last.whole;
    pieces.pop();
  }
  return section;
}

interface OpenField extends Omit<DraftField, "text"> {
  readonly texts: string[];
  lastMark: Mark | null;
}

const GOES_ON_AFTER = /[、，,;；（(和及与]$/u;
const GOES_ON_WITH = /^[、，,;；）)和及与]/u;
const DAY = /\d{4}年?|年底|月底|[上下]半年|立行立改|长期|持续/u;
const UNIT_END = /[局委办府部院司心位组队区县市厅会所站校室处科社行）)][。；;]?$/u;

class DraftBuilder {
  readonly heading: string[] = [];
  readonly fields: OpenField[] = [];
  readonly strays: PlanLine[] = [];
  private open: OpenField | null = null;

  add(piece: Piece): void {
    if (piece.label) this.openField(piece, piece.label);
    else if (this.open === null) this.addHeading(piece);
    else this.goOn(piece, this.open);
  }

  private addHeading({ text, whole }: Piece): void {
    const line = this.heading.length === 0 ? text : whole;
    if (line !== "") this.heading.push(line);
  }

  private openField({ line, place, text }: Piece, label: Label): void {
    const column = this.columnFor(label);
    this.open = {
      label,
      column,
      line,
      place,
      texts: text === "" ? [] : [text],
      lastMark: readMark(text).mark,
    };
    this.fields.push(this.open);
  }

  private columnFor({ column, word }: Label): ColumnId {
    const isTaken = this.fields.some((field) => field.column === column && field.label.word !== word);
    return (isTaken ? secondReading(word) : null) ?? column;
  }

  /** A line without a label goes on with the field above it, where that may be. */
  private goOn(piece: Piece, open: OpenField): void {
    const { line, mark, whole } = piece;
    const measures = this.fields.findLast(({ column }) => column === "measures");
    if (isProse(open.column) || open.texts.length === 0) this.append(open, piece);
    else if (measures && follows(mark, measures.lastMark)) {
      this.append(measures, piece);
      this.open = measures;
    } else if (joins(open, whole)) open.texts.push(`${open.texts.pop() ?? ""}${whole}`);
    else if (isFurtherValue(open, piece)) this.append(open, piece);
    else this.strays.push({ line, text: whole });
  }

  private append(field: OpenField, { mark, whole }: Piece): void {
    field.texts.push(whole);
    field.lastMark = mark ?? field.lastMark;
  }
}

function joins({ texts }: OpenField, text: string): boolean {
  return GOES_ON_AFTER.test(texts.at(-1) ?? "") || GOES_ON_WITH.test(text);
}

function isFurtherValue({ column }: OpenField, { text, mark }: Piece): boolean {
  if (column === "deadline") return DAY.test(text);
  const isUnits = column === "leadUnits" || column === "responsibleUnits" || column === "supervisors";
  return isUnits && mark === null && text.length <= 60 && UNIT_END.test(text) && !/[。；;].+/.test(text);
}
