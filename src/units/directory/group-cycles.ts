import type { UnitEntry } from "./unit-entry";

/**
 * The memberships that lie on a circle: for each entry the groups through which it belongs, in the end, to itself.
 * A strongly connected set of entries is found by one walk (Tarjan 1972), so the work is linear in the memberships.
 */
export function groupCycles(entries: readonly UnitEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groupsOf = new Map(entries.map((entry) => [entry.name, entry.groups]));
  const circleOf = circles(groupsOf);
  const found = new Map<string, Set<string>>();
  for (const [name, groups] of groupsOf) {
    const onCircle = groups.filter(
      (group) => groupsOf.has(group) && circleOf.get(group) === circleOf.get(name),
    );
    if (onCircle.length > 0) found.set(name, new Set(onCircle));
  }
  return found;
}

/** A number for each name; names on one circle share it. */
function circles(groupsOf: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const circle = new Map<string, number>();
  const open: string[] = [];
  const visit = (name: string): number => {
    const own = order.size;
    order.set(name, own);
    let low = own;
    open.push(name);
    for (const group of groupsOf.get(name) ?? []) {
      if (!groupsOf.has(group) || circle.has(group)) continue;
      low = Math.min(low, order.has(group) ? (order.get(group) ?? low) : visit(group));
    }
    lowest.set(name, low);
    if (low === own) for (let member = ""; member !== name;) circle.set((member = open.pop() ?? name), own);
    return low;
  };
  for (const name of groupsOf.keys()) if (!order.has(name)) visit(name);
  return circle;
}
