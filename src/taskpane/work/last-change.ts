import type { InverseEdit } from "../../app";
import type { KeptSettings } from "./kept-settings";

/** So many edits can be taken back after the pane was closed: settings in a workbook are small. */
const EDITS_KEPT = 1_000;

/** What takes the last change of the workbook back. */
export class LastChange {
  private edits: readonly InverseEdit[] | null = null;

  constructor(private readonly kept: KeptSettings) {}

  /** The edits that take it back; none where there is nothing to take back. */
  get inverse(): readonly InverseEdit[] {
    return this.edits ?? this.kept.now.lastInverse;
  }

  /** Remembers it, also for a pane that is opened again later, where it is not too much. */
  async remember(inverse: readonly InverseEdit[]): Promise<void> {
    const before = this.kept.now.lastInverse;
    this.edits = inverse;
    const lastInverse = inverse.length <= EDITS_KEPT ? inverse : [];
    if (before.length + lastInverse.length > 0) await this.kept.keep({ lastInverse });
  }
}
