import type { Letter } from "../../app";
import {
  fillTemplate,
  packedFiles,
  safeFileName,
  templateBytes,
  templateFailureSentence,
  WorkbookUnreadable,
  type NamedBytes,
} from "../../hosts/file";
import { ITEM_LIST, LETTER_KINDS, LETTER_NAMES, LETTER_TEMPLATES, type LetterKind } from "../../reports";

/** A clerk's own template documents, by the letter they are for. */
export type OwnTemplates = ReadonlyMap<LetterKind, Uint8Array>;

/** Letters as files, with what is left to the clerk. */
export interface LetterFiles {
  readonly files: readonly NamedBytes[];
  /** The letters that the files are, one for each. */
  readonly written: readonly Letter[];
  /** Places that nobody filled, over all letters. */
  readonly open: readonly string[];
  /** Letters whose template has no place for the table of items. */
  readonly withoutTable: readonly string[];
  /** A sentence for each template that cannot be used: its letters are not written. */
  readonly failures: readonly string[];
}

/** Fills each letter into its template. */
export async function letterFiles(letters: readonly Letter[], own: OwnTemplates): Promise<LetterFiles> {
  const files: NamedBytes[] = [];
  const written: Letter[] = [];
  const open = new Set<string>();
  const withoutTable = new Set<string>();
  const failures = new Set<string>();
  for (const letter of letters) {
    const { kind, spec } = letter;
    const template = own.get(kind) ?? (await templateBytes(LETTER_TEMPLATES[kind]));
    try {
      const { bytes, unknownPlaces, missingPlaces } = await fillTemplate(template, spec);
      files.push({ fileName: safeFileName(spec.fileName), bytes });
      written.push(letter);
      for (const place of unknownPlaces) open.add(place);
      if (missingPlaces.includes(ITEM_LIST)) withoutTable.add(LETTER_NAMES[kind]);
    } catch (error) {
      if (!(error instanceof WorkbookUnreadable)) throw error;
      failures.add(`${LETTER_NAMES[kind]}：${templateFailureSentence(error.code)}`);
    }
  }
  return { files, written, open: [...open], withoutTable: [...withoutTable], failures: [...failures] };
}

/** The built-in templates in one file, to be edited. */
export async function packedTemplates(): Promise<NamedBytes> {
  const files: NamedBytes[] = [];
  for (const kind of LETTER_KINDS) {
    const bytes = await templateBytes(LETTER_TEMPLATES[kind]);
    files.push({ fileName: `${LETTER_NAMES[kind]}.docx`, bytes });
  }
  return { fileName: "公文模板.zip", bytes: packedFiles(files) };
}

/** The letter that a template's file name says it is for: `督办函.docx`, `督办函（改）.docx`; `null` where it says none. */
export function kindOfTemplate(fileName: string): LetterKind | null {
  return LETTER_KINDS.find((kind) => fileName.includes(LETTER_NAMES[kind])) ?? null;
}
