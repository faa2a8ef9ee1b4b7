import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Letter } from "../../app";
import {
  fillTemplate,
  safeFileName,
  templateBytes,
  templateFailureSentence,
  WorkbookUnreadable,
} from "../../hosts/file";
import { ITEM_LIST, LETTER_KINDS, LETTER_TEMPLATES, type LetterKind } from "../../reports";
import { diskSentence } from "../disk-sentence";
import { InputUnusable } from "../input-unusable";
import type { Outbox } from "../outbox";

/** The templates that letters are filled into: a clerk's own where the folder has one, else the built-in one. */
export class LetterTemplates {
  /** What was left for the clerk to write, by kind. */
  readonly open = new Map<LetterKind, readonly string[]>();
  /** Kinds whose template has no place for the table of items. */
  readonly withoutTable: LetterKind[] = [];
  private readonly known = new Map<LetterKind, Template>();

  /** @param folder where a clerk's own templates are; `undefined` for none. */
  constructor(private readonly folder: string | undefined) {}

  /** Puts the built-in templates into the outbox, to be edited. */
  async writeBuiltIn(outbox: Outbox): Promise<void> {
    for (const kind of LETTER_KINDS) {
      const template = LETTER_TEMPLATES[kind];
      await outbox.deliver(`${template.name}.docx`, await templateBytes(template));
    }
  }

  /** @throws InputUnusable with one Chinese line where the clerk's template cannot be used, or the disk refuses. */
  async fill({ kind, spec }: Letter, outbox: Outbox): Promise<void> {
    const { path, bytes } = await this.templateOf(kind);
    try {
      const filled = await fillTemplate(bytes, spec);
      if (filled.unknownPlaces.length > 0) this.open.set(kind, filled.unknownPlaces);
      const hasTable = !filled.missingPlaces.includes(ITEM_LIST);
      if (!hasTable && !this.withoutTable.includes(kind)) this.withoutTable.push(kind);
      await outbox.deliver(safeFileName(spec.fileName), filled.bytes);
    } catch (error) {
      if (!(error instanceof WorkbookUnreadable)) throw error;
      throw new InputUnusable(`${basename(path)}：${templateFailureSentence(error.code)}`);
    }
  }

  private async templateOf(kind: LetterKind): Promise<Template> {
    const known = this.known.get(kind);
    if (known) return known;
    const path = join(this.folder ?? "", `${LETTER_TEMPLATES[kind].name}.docx`);
    const own = this.folder === undefined ? null : await fileIfThere(path);
    const template = { path, bytes: own ?? (await templateBytes(LETTER_TEMPLATES[kind])) };
    this.known.set(kind, template);
    return template;
  }
}

interface Template {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function fileIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new InputUnusable(`${path}：${diskSentence(error)}`);
  }
}
