import type { SheetSpec } from "../../sheet";
import { pageWidth } from "./page-area";
import { A4_LANDSCAPE, LINE, NOTE, type Paper, SUBTITLE, TITLE } from "./print-style";
import { SheetDraft } from "./sheet-draft";
import { drawTable, layOutTable, type TableColumn, type TableSection } from "./table";

/** What stands over the table of every sheet. */
export interface SheetHead {
  readonly title: string;
  /** `null` where nothing stands under the title. */
  readonly subtitle: string | null;
  /** A formula without `=` that gives the subtitle. */
  readonly subtitleFormula?: string;
}

/** A text that a formula makes, where it is not `null`. */
export interface ComputedText {
  readonly text: string;
  /** Without `=`. */
  readonly formula: string | null;
}

/** A sheet that consists of one table. */
export interface TableSheet<Row> {
  readonly name: string;
  readonly head: SheetHead;
  /** Lines over the table: what was counted, and how. */
  readonly notes?: readonly (string | ComputedText)[];
  readonly columns: readonly TableColumn<Row>[];
  readonly sections: readonly TableSection<Row>[];
  /** What the sheet says where there is no row. */
  readonly sentence: string;
  readonly paper?: Paper;
}

/** A sheet with title, notes and a table; without any row, one plain sentence instead of an empty grid. */
export function tableSheet<Row>(spec: TableSheet<Row>): SheetSpec {
  const { name, head, notes = [], columns, paper = A4_LANDSCAPE } = spec;
  const sections = spec.sections.filter(({ rows }) => rows.length > 0);
  if (sections.length === 0) return sentenceSheet(name, head, spec.sentence);
  const layout = layOutTable(columns, sections, paper);
  const draft = new SheetDraft(layout.widths);
  addHead(draft, head);
  for (const note of notes) addNote(draft, note);
  drawTable(draft, layout);
  return draft.sheet(name, paper);
}

function addNote(draft: SheetDraft, note: string | ComputedText): void {
  if (typeof note === "string") draft.addLine(note, NOTE);
  else if (note.formula === null) draft.addLine(note.text, NOTE);
  else draft.addComputedLine(note.text, note.formula, NOTE);
}

/** One column as wide as the page is cut off by LibreOffice; several are scaled to the page. */
const SENTENCE_COLUMNS = 8;

/** A sheet that says one plain sentence. */
export function sentenceSheet(name: string, head: SheetHead, sentence: string): SheetSpec {
  const width = pageWidth(A4_LANDSCAPE, SENTENCE_COLUMNS) / SENTENCE_COLUMNS;
  const draft = new SheetDraft(Array.from({ length: SENTENCE_COLUMNS }, () => width));
  addHead(draft, head);
  draft.addLine(sentence, LINE);
  return draft.sheet(name, A4_LANDSCAPE);
}

/** A title stands on one line where a smaller size lets it; in points, the usual one (二号 or a little less) first. */
const TITLE_SIZES = [20, 18, 16, 14];

/** Title and, where there is one, subtitle over the whole width. */
export function addHead(draft: SheetDraft, { title, subtitle, subtitleFormula }: SheetHead): void {
  draft.addLine(title, { ...TITLE, size: draft.sizeOnOneLine(title, TITLE_SIZES) });
  if (subtitle !== null && subtitleFormula === undefined) draft.addLine(subtitle, SUBTITLE);
  else if (subtitle !== null) draft.addComputedLine(subtitle, subtitleFormula ?? "", SUBTITLE);
}
