/** The timers of a window: they end with it, and do not keep the process alive by repeating. */
export class WindowTimers {
  private readonly running = new Set<NodeJS.Timeout>();

  readonly setTimeout = (act: () => void, after?: number): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      this.running.delete(timer);
      act();
    }, after);
    this.running.add(timer);
    return timer;
  };

  readonly setInterval = (act: () => void, every: number): NodeJS.Timeout => {
    const timer = setInterval(act, every).unref();
    this.running.add(timer);
    return timer;
  };

  readonly clear = (timer: NodeJS.Timeout | undefined): void => {
    clearTimeout(timer);
    if (timer) this.running.delete(timer);
  };

  close(): void {
    for (const timer of this.running) clearTimeout(timer);
    this.running.clear();
  }
}
