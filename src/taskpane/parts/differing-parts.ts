/** A change with what both texts begin and end with set apart. */
export interface DifferingParts {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

/** Texts up to this many characters are shown whole: a name is easier to read than its differing part. */
const SHOWN_WHOLE = 24;
/** So many characters are left on each side of what differs. */
const AROUND = 8;

/** Sets apart what two long texts share at their ends, so that the change itself is seen; `…` stands for what is left out. */
export function differingParts(before: string, after: string): DifferingParts {
  if (Math.max(before.length, after.length) <= SHOWN_WHOLE) return { start: "", before, after, end: "" };
  const first = Array.from(before);
  const second = Array.from(after);
  const shorter = Math.min(first.length, second.length);
  let head = 0;
  while (head < shorter && first[head] === second[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && first[first.length - 1 - tail] === second[second.length - 1 - tail])
    tail += 1;
  const kept = first.slice(0, head);
  const rest = tail === 0 ? [] : first.slice(-tail);
  return {
    start: kept.length > AROUND ? `…${kept.slice(-AROUND).join("")}` : kept.join(""),
    before: first.slice(head, first.length - tail).join(""),
    after: second.slice(head, second.length - tail).join(""),
    end: rest.length > AROUND ? `${rest.slice(0, AROUND).join("")}…` : rest.join(""),
  };
}
