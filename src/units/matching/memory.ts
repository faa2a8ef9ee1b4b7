/** What was found out for each text, kept as long as the thing it was found with. */
export type Memory<Found> = WeakMap<object, Map<string, Found>>;

/** Past this many different texts a memory starts afresh: it must not grow with a long day's work. */
const MEMORY_LIMIT = 50_000;

/** What was found for this text before, or what is found now. */
export function remembered<Found>(
  memory: Memory<Found>,
  owner: object,
  text: string,
  find: () => Found,
): Found {
  const known = memory.get(owner) ?? new Map<string, Found>();
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = find();
  if (known.size === 0) memory.set(owner, known);
  if (known.size >= MEMORY_LIMIT) known.clear();
  known.set(text, found);
  return found;
}
