import type { LettersRequest } from "../../work/answers";
import { WORDS } from "../../words";
import type { PaneActs } from "../pane-acts";

/** 写督办函: what a user does to have letters written. */
export class LetterActs {
  constructor(private readonly acts: PaneActs) {}

  /** A clerk's own templates are used for the letters that their names tell. */
  useTemplates(templates: readonly File[]): void {
    this.acts.store.setState({ templates });
  }

  /** Writes letters and hands them over, one document or all in one file. */
  writeLetters(request: Omit<LettersRequest, "templates">): Promise<void> {
    const { store, work, surroundings } = this.acts;
    return this.acts.attempt(WORDS.letters.making, async () => {
      const { templates } = store.getState();
      const written = await work.letterWriting.writeLetters({ ...request, templates });
      this.acts.showRead(written.overview);
      if (written.letters > 0) await surroundings.deliver(written.fileName, written.bytes);
      const text = WORDS.letters.done(written);
      const isWhole = written.failures.length + written.withoutTable.length === 0;
      this.acts.tell({ tone: isWhole ? "success" : "warning", text, undo: false });
    });
  }

  /** Hands over the built-in templates, to be edited. */
  letterTemplates(): Promise<void> {
    return this.acts.attempt(WORDS.letters.making, async () => {
      const { fileName, bytes } = await this.acts.work.letterWriting.letterTemplates();
      await this.acts.surroundings.deliver(fileName, bytes);
      this.acts.tellDone(WORDS.letters.templatesDone(fileName));
    });
  }

  forgetSentLetters(): Promise<void> {
    return this.acts.decided(() => this.acts.work.letterWriting.forgetSentLetters());
  }
}
