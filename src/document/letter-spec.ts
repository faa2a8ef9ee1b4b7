/**
 * A letter (公文) as data: what stands in its template's places. A host fills the template, the built-in one or the
 * clerk's own Word document, and the same letter reads the same in both.
 */
export interface LetterSpec {
  /** With its ending: `市水利局_督办函_2019年4月上旬.docx`. */
  readonly fileName: string;
  /** The name of the {@link TemplateSpec} it fills: `督办函`. */
  readonly template: string;
  /** What takes the place of `【主送单位】`, by the name within the brackets. A line break begins a new paragraph. */
  readonly fields: Readonly<Record<string, string>>;
  /** The tables that take the place of a paragraph holding nothing but `【问题清单】`, by the name within the brackets. */
  readonly tables: Readonly<Record<string, LetterTable>>;
}

/** A table within a letter; its header is repeated on every page. */
export interface LetterTable {
  readonly columns: readonly LetterColumn[];
  /** One text a column. */
  readonly rows: readonly (readonly string[])[];
}

export interface LetterColumn {
  readonly title: string;
  /** Its part of the table's width; the parts are in proportion to one another. */
  readonly share: number;
  readonly align: "left" | "center";
}

/** A template as data: the document that offices get to edit, before they have edited it. */
export interface TemplateSpec {
  /** `督办函`; the document is `督办函.docx`. */
  readonly name: string;
  readonly blocks: readonly TemplateBlock[];
}

/** One paragraph of a template, its text with places in it: `【主送单位】：`. */
export interface TemplateBlock {
  readonly style: TemplateStyle;
  readonly text: string;
}

/**
 * The parts of an official document in the order of GB/T 9704—2012: `title` 标题, `number` 发文字号, `addressee` 主送机关,
 * `body` 正文, `heading1` 一、, `heading2` （一）, `table` the place of a table, `attachment` 附件说明, `organ` 发文机关署名,
 * `date` 成文日期, `note` 附注 and contacts.
 */
export type TemplateStyle =
  | "title"
  | "number"
  | "addressee"
  | "body"
  | "heading1"
  | "heading2"
  | "table"
  | "attachment"
  | "organ"
  | "date"
  | "note";
