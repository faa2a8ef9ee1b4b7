import { bracketRanges } from "./piece";
import { roleNamed, trailingRole } from "./role";

/** A name with so much taken off around it; offsets count from the start of the text it stands in. */
export interface Peeling {
  readonly start: number;
  readonly end: number;
  readonly role: string | null;
  /** True where the role speaks for the names before it as well. */
  readonly roleForList: boolean;
  readonly notes: readonly string[];
  /** A bracket that never closes, or one that was never opened. */
  readonly bracket: "unclosed" | "stray" | null;
}

const LEADING =
  /^(?:以及|会同|并会同|及其|及|和|并|由|与|同|暨|原|[-—•·*]+|[(（]?\d{1,2}[)）.．]|[(（][一二三四五六七八九十]{1,3}[)）]|[①-⑳])\s*/;

/** The text as it stands, then with one thing more taken off its end each time: a note in brackets, a role, a stray mark. */
export function* peelingsOf(text: string): Generator<Peeling> {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  yield* peelingsFrom(text, start, end);
  const [leading = ""] = LEADING.exec(text.slice(start, end)) ?? [];
  if (leading !== "" && start + leading.length < end) yield* peelingsFrom(text, start + leading.length, end);
}

function* peelingsFrom(text: string, start: number, end: number): Generator<Peeling> {
  let peeling: Peeling | null = { start, end, role: null, roleForList: false, notes: [], bracket: null };
  while (peeling) {
    yield peeling;
    peeling = peeled(text.slice(start, peeling.end), peeling);
  }
}

/** With one thing more taken off the end; `null` where nothing there can go. */
function peeled(name: string, peeling: Peeling): Peeling | null {
  const last = bracketRanges(name).at(-1);
  if (last?.to === name.length && last.from > 0) return withoutBracket(name, last, peeling);
  const role = trailingRole(name);
  if (role) {
    return {
      ...peeling,
      end: endOf(peeling, name.slice(0, name.length - role.length)),
      role: peeling.role === null || peeling.role === "等" ? role.role : peeling.role,
      roleForList: peeling.roleForList || role.forList,
    };
  }
  const [tail = ""] = /[\s。.．:：)）\]］]+$|(?:以及|及|和|与)$/.exec(name) ?? [];
  if (tail === "" || tail.length === name.length) return null;
  const stray = /[)）\]］]/.test(tail) ? "stray" : null;
  return { ...peeling, end: peeling.end - tail.length, bracket: peeling.bracket ?? stray };
}

function withoutBracket(
  name: string,
  range: { readonly from: number; readonly to: number; readonly closed: boolean },
  peeling: Peeling,
): Peeling {
  const inside = name.slice(range.from + 1, range.closed ? range.to - 1 : range.to).trim();
  const role = peeling.role === null ? roleNamed(inside) : null;
  return {
    ...peeling,
    end: endOf(peeling, name.slice(0, range.from)),
    role: role ?? peeling.role,
    notes: role === null ? [inside, ...peeling.notes] : peeling.notes,
    bracket: range.closed ? peeling.bracket : "unclosed",
  };
}

function endOf(peeling: Peeling, name: string): number {
  return peeling.start + name.trimEnd().length;
}
