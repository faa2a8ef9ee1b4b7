/** A memory holds so many texts at most, and as many again from before: it must not grow with a long day's work. */
const MEMORY_LIMIT = 20_000;

/** What was found out for each text. What is asked for again stays; what is not is forgotten in time. */
class Memory<Found> {
  private recent = new Map<string, Found>();
  private older: ReadonlyMap<string, Found> = new Map<string, Found>();

  /** What was found for this text before; `undefined` where nothing is remembered. */
  known(text: string): Found | undefined {
    const recent = this.recent.get(text);
    if (recent !== undefined) return recent;
    const older = this.older.get(text);
    if (older !== undefined) this.keep(text, older);
    return older;
  }

  /** What was found for this text before, or what is found now. */
  recall(text: string, find: () => Found): Found {
    const known = this.known(text);
    if (known !== undefined) return known;
    const found = find();
    this.keep(text, found);
    return found;
  }

  private keep(text: string, found: Found): void {
    if (this.recent.size >= MEMORY_LIMIT) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(text, found);
  }
}

/** One memory for each thing that answers are found with, kept as long as the thing itself. */
export function memories<Found>(): (owner: object) => Memory<Found> {
  const kept = new WeakMap<object, Memory<Found>>();
  return (owner) => {
    const known = kept.get(owner);
    if (known) return known;
    const made = new Memory<Found>();
    kept.set(owner, made);
    return made;
  };
}
