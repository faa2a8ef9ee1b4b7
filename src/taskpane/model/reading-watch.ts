/** Watches whether the workbook is still as it was when it began to be read last. */
export class ReadingWatch {
  private count = 0;
  private changed = false;

  /** How many readings have begun. */
  get begun(): number {
    return this.count;
  }

  /** Whether somebody changed the workbook since the last reading began: it may not have that. */
  get isOutdated(): boolean {
    return this.changed;
  }

  readingBegins(): void {
    this.count += 1;
    this.changed = false;
  }

  workbookChanged(): void {
    this.changed = true;
  }
}
