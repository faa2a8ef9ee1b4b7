import type { InverseEdit } from "../../app";
import { HostFailure } from "../../hosts";
import type { KeptSettings } from "./kept-settings";

/** What takes the last change of the workbook back. */
export class LastChange {
  private edits: readonly InverseEdit[] | null = null;

  constructor(private readonly kept: KeptSettings) {}

  /** The edits that take it back; none where there is nothing to take back. */
  get inverse(): readonly InverseEdit[] {
    return this.edits ?? this.kept.now.lastInverse;
  }

  /** Remembers it; also for a pane that is opened again later, where the workbook has room for it. */
  async remember(inverse: readonly InverseEdit[]): Promise<void> {
    const before = this.kept.now.lastInverse;
    this.edits = inverse;
    if (before.length + inverse.length === 0) return;
    try {
      await this.kept.keep({ lastInverse: inverse });
    } catch (error) {
      // The change itself was made. In this pane it can be taken back, and what is kept next keeps this as well.
      if (!(error instanceof HostFailure)) throw error;
    }
  }
}
