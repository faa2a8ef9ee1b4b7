import type { SheetSpec } from "../../sheet";
import { pageWidth } from "./column-widths";
import { A4_LANDSCAPE, LINE, NOTE, type Paper, SUBTITLE, TITLE } from "./print-style";
import { SheetDraft } from "./sheet-draft";
import { drawTable, layOutTable, type TableColumn, type TableSection } from "./table";

/** What stands over the table of every sheet. */
export interface SheetHead {
  readonly title: string;
  /** `null` where nothing stands under the title. */
  readonly subtitle: string | null;
}

/** A sheet that consists of one table. */
export interface TableSheet<Row> {
  readonly name: string;
  readonly head: SheetHead;
  /** Lines over the table: what was counted, and how. */
  readonly notes?: readonly string[];
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
  for (const note of notes) draft.addLine(note, NOTE);
  drawTable(draft, layout);
  return draft.sheet(name, paper);
}

/** A sheet that says one plain sentence. */
export function sentenceSheet(name: string, head: SheetHead, sentence: string): SheetSpec {
  const draft = new SheetDraft([pageWidth(A4_LANDSCAPE, 1)]);
  addHead(draft, head);
  draft.addLine(sentence, LINE);
  return draft.sheet(name, A4_LANDSCAPE);
}

/** Title and, where there is one, subtitle over the whole width. */
export function addHead(draft: SheetDraft, { title, subtitle }: SheetHead): void {
  draft.addLine(title, TITLE);
  if (subtitle !== null) draft.addLine(subtitle, SUBTITLE);
}
