/** How far long work has come; shown on a terminal only, so that a log or another program gets clean text. */
export class ProgressBar {
  private readonly shown = process.stderr.isTTY;

  /** @param place counted from 1. */
  step(name: string, place: number, all: number): void {
    if (!this.shown) return;
    const width = 20;
    const filled = Math.round((place / all) * width);
    process.stderr.write(
      `\r\u001B[2K${"█".repeat(filled)}${"░".repeat(width - filled)} ${place}/${all} ${name}`,
    );
  }

  /** Takes the bar away. */
  done(): void {
    if (this.shown) process.stderr.write("\r\u001B[2K");
  }
}
