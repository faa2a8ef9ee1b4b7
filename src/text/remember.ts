/**
 * A reader of texts that remembers what it read: most cells of a ledger say what another one says.
 *
 * @param most so many texts are remembered, then all are forgotten; a limit is for texts that may all differ.
 */
export function remember<T extends object | string | number | boolean | null>(
  read: (text: string) => T,
  most = Infinity,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (known.size >= most) known.clear();
    known.set(text, now);
    return now;
  };
}
