import type { LedgerKind } from "../ledger-kind";
import { foldHeader, withoutBrackets } from "./fold-header";
import type { HeaderMatch } from "./header-match";

/** The words of a kind of ledger: one look-up costs the same however many synonyms there are. */
export interface KnownHeaders {
  readonly kind: LedgerKind;
  readonly exact: ReadonlyMap<string, HeaderMatch>;
  /** Those of them that mean something else behind most words. */
  readonly common: ReadonlySet<string>;
  readonly lastResort: ReadonlyMap<string, HeaderMatch>;
  readonly subjects: RegExp;
}

/** Takes the words of a kind of ledger together. */
export function knownHeaders(kind: LedgerKind): KnownHeaders {
  return {
    kind,
    exact: exactHeaders(kind),
    common: new Set(kind.columns.flatMap(({ common = [] }) => common.map(foldHeader))),
    lastResort: lastResorts(kind),
    subjects: new RegExp(`(?:${kind.subjects.map(foldHeader).join("|")})的?`, "g"),
  };
}

function exactHeaders(kind: LedgerKind): ReadonlyMap<string, HeaderMatch> {
  const exact = new Map<string, HeaderMatch>();
  for (const column of kind.columns) {
    for (const part of column.title.split("/")) {
      exact.set(foldHeader(part), { id: column.id, how: "title", confidence: 1 });
    }
    exact.set(foldHeader(column.title), { id: column.id, how: "title", confidence: 1 });
  }
  for (const column of kind.columns) {
    for (const header of [...column.headers, ...(column.common ?? [])]) {
      const key = foldHeader(header);
      if (!exact.has(key)) exact.set(key, { id: column.id, how: "synonym", confidence: 0.95 });
    }
  }
  return exact;
}

function lastResorts(kind: LedgerKind): ReadonlyMap<string, HeaderMatch> {
  return new Map(
    kind.columns.flatMap(({ id, lastResort = [] }) =>
      lastResort.map((header) => [foldHeader(header), { id, how: "part", confidence: 0.5 }] as const),
    ),
  );
}

/** The column whose header a whole text is, with or without the notes in brackets that it carries. */
export function lookUp(exact: ReadonlyMap<string, HeaderMatch>, text: string): HeaderMatch | null {
  const whole = exact.get(text);
  if (whole) return whole;
  const bare = withoutBrackets(text);
  const match = bare === text ? undefined : exact.get(foldHeader(bare));
  return match ? { ...match, how: "synonym", confidence: 0.9 } : null;
}
