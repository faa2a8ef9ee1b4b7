import data from "./near-shapes.json";

const neighbours = new Map<string, Set<string>>();
for (const group of data.groups.split(" ")) {
  const characters = Array.from(group);
  for (const character of characters) {
    const near = neighbours.get(character) ?? new Set();
    for (const other of characters) near.add(other);
    neighbours.set(character, near);
  }
}

/** True for two characters that are taken for one another by eye (柘 and 拓, 睢 and 雎). */
export function shapeNear(a: string, b: string): boolean {
  return neighbours.get(a)?.has(b) ?? false;
}
