import { letters, sentWith, type LettersOutcome, type OfficeSettings, type OpenedLedgers } from "../../app";
import { dekadLabel, dekadOf, type IsoDate } from "../../calendar";
import { packedFiles, type NamedBytes } from "../../hosts/file";
import type { LetterKind } from "../../reports";
import type { MergeResult } from "../../returns";
import type { LettersRequest, LettersWritten } from "./answers";
import { fileBytes } from "./file-bytes";
import { kindOfTemplate, letterFiles } from "./letter-files";

/** What letters are written about. */
export interface LettersBasis {
  readonly opened: OpenedLedgers;
  readonly asOf: IsoDate;
  readonly settings: OfficeSettings;
  /** The merge the items come from; `null` for the ledger alone. */
  readonly merge: MergeResult | null;
}

/** The letters that the ledger calls for. */
export function plannedLetters(
  { opened, asOf, settings, merge }: LettersBasis,
  kinds: readonly LetterKind[],
  unit: string | null = null,
): LettersOutcome {
  return letters(opened, {
    asOf,
    kinds,
    settings: settings.letters,
    sent: settings.sentLetters,
    ...(unit === null ? {} : { unit }),
    ...(merge ? { merge } : {}),
  });
}

/** Letters as one file to be downloaded, with what was sent up to now. */
export interface PackedLetters extends Omit<LettersWritten, "overview"> {
  readonly sent: OfficeSettings["sentLetters"];
}

/** Writes the letters asked for. */
export async function packedLetters(
  basis: LettersBasis,
  { kinds, unit, templates }: LettersRequest,
): Promise<PackedLetters> {
  const planned = plannedLetters(basis, kinds, unit);
  const { own, unknown } = await ownTemplates(templates);
  const { files, written, failures, ...told } = await letterFiles(planned.letters, own);
  const [only] = files;
  const packed: NamedBytes =
    only && files.length === 1
      ? only
      : {
          fileName: `公文_${dekadLabel(dekadOf(basis.asOf))}_${files.length}份.zip`,
          bytes: packedFiles(files),
        };
  return {
    ...packed,
    ...told,
    failures: [...failures, ...unknown.map(notATemplate)],
    letters: files.length,
    sent: sentWith(basis.settings.sentLetters, written, basis.asOf),
  };
}

interface TemplatesByKind {
  readonly own: ReadonlyMap<LetterKind, Uint8Array>;
  /** Names of files that do not say which letter they are for. */
  readonly unknown: readonly string[];
}

async function ownTemplates(files: readonly File[]): Promise<TemplatesByKind> {
  const own = new Map<LetterKind, Uint8Array>();
  const unknown: string[] = [];
  for (const file of files) {
    const kind = kindOfTemplate(file.name);
    if (kind) own.set(kind, await fileBytes(file));
    else unknown.push(file.name);
  }
  return { own, unknown };
}

function notATemplate(fileName: string): string {
  return `“${fileName}”看不出是哪种公文的模板，没有用。文件名里请留着“督办函”等字样。`;
}
