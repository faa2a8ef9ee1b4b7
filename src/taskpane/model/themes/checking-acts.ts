import type { CellRef } from "../../../sheet";
import type { FindingsQuery } from "../../work/views/findings-view";
import { WORDS } from "../../words";
import type { PaneActs } from "../pane-acts";

/** What a user does about what was found. */
export class CheckingActs {
  constructor(private readonly acts: PaneActs) {}

  applyFixes(): Promise<void> {
    return this.acts.change(() => this.acts.work.checking.applyFixes(), WORDS.check.applied);
  }

  applyGroupFixes(query: FindingsQuery, key: string): Promise<void> {
    return this.acts.change(() => this.acts.work.checking.applyGroupFixes(query, key), WORDS.check.applied);
  }

  applyProposed(cell: CellRef): Promise<void> {
    return this.acts.change(() => this.acts.work.checking.applyProposed(cell), WORDS.check.applied);
  }

  exportFindings(): Promise<void> {
    return this.acts.make(WORDS.check.exporting, async () => {
      const { fileName, items } = await this.acts.work.checking.exportFindings();
      this.acts.tellDone(WORDS.check.exported(items, this.acts.whereIs(fileName)));
    });
  }

  /** Colours the cells with errors and warnings in the sheet, or takes the colours away. */
  mark(marked: boolean): Promise<void> {
    return this.acts.quietly(async () => {
      await this.acts.work.checking.mark(marked ? ["error", "warning"] : []);
      this.acts.store.setState({ marked });
    });
  }
}
