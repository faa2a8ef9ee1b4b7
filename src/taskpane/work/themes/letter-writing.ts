import { itemsOf } from "../../../app";
import type { NamedBytes } from "../../../hosts/file";
import { LETTER_KINDS } from "../../../reports";
import type { LettersRequest, LettersWritten } from "../answers";
import { packedTemplates } from "../letter-files";
import { packedLetters, plannedLetters, type LettersBasis } from "../letters-desk";
import { lettersView, type LettersView } from "../views/letters-view";
import type { Overview } from "../views/overview";
import type { WorkbookAtHand } from "../workbook-at-hand";

/** 写督办函: letters to those who are late. */
export class LetterWriting {
  constructor(private readonly workbook: WorkbookAtHand) {}

  /** What would be written; `null` where no day was chosen. */
  letters(): LettersView | null {
    const { scoped, asOf, settings } = this.workbook.reading;
    if (!asOf || itemsOf(scoped).length === 0) return null;
    return lettersView(plannedLetters(this.basis, LETTER_KINDS), settings, asOf);
  }

  /** Writes letters, and keeps what was sent: what is chased in vain goes a step further in the next 旬. */
  async writeLetters(request: LettersRequest): Promise<LettersWritten> {
    await this.workbook.read();
    await this.workbook.keep({ letters: { ...this.workbook.settings.letters, ...request.office } });
    const { sent, ...written } = await packedLetters(this.basis, request);
    const overview = await this.workbook.settle(written.letters > 0 ? { sentLetters: sent } : {});
    return { ...written, overview };
  }

  /** The built-in templates of all letters in one file. */
  letterTemplates(): Promise<NamedBytes> {
    return packedTemplates();
  }

  /** Forgets all letters that were sent. */
  forgetSentLetters(): Promise<Overview> {
    return this.workbook.settle({ sentLetters: [] });
  }

  private get basis(): LettersBasis {
    const { reading, asOf, settings, merged } = this.workbook;
    return { opened: reading.scoped, asOf, settings, merge: merged?.outcome.result ?? null };
  }
}
