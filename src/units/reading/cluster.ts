import { decide, type UnitDecision } from "./decision";
import { createDirectory, type UnitDirectory } from "../directory/directory";
import { isSure, writtenName } from "../matching/match-name";
import { nameQuery } from "../matching/name-query";
import { similarUnits } from "../matching/similarity/similar";
import { indexOf } from "../matching/unit-index";
import { bareEntry } from "../directory/unit-entry";

/** A spelling and how often it was met. */
export interface CountedSpelling {
  readonly text: string;
  readonly count: number;
}

/** Spellings the directory does not know that resemble each other: one question instead of many. */
export interface UnitCluster {
  /** Most frequent first. */
  readonly spellings: readonly CountedSpelling[];
  /** How often all of them were met together. */
  readonly count: number;
  /** Units that may be meant, best first; empty where the directory has nothing like it. */
  readonly suggestions: readonly string[];
}

/**
 * Gathers unknown spellings that resemble each other or point to the same unit first. Spellings that the directory is sure of
 * are left out. Largest cluster first.
 */
export function clusterSpellings(
  spellings: readonly CountedSpelling[],
  directory: UnitDirectory,
): UnitCluster[] {
  const index = indexOf(directory);
  const unknown = spellings
    .map((spelling) => ({ ...spelling, found: writtenName(spelling.text, index).match() }))
    .filter(({ found }) => !isSure(found.match));
  const among = indexOf(
    createDirectory(
      unknown.map(({ text }) => bareEntry(text)),
      directory.city,
    ),
  );
  const sets = new DisjointSets();
  for (const { text, found } of unknown) {
    const [first] = found.suggestions;
    if (first !== undefined) sets.join(`spelling ${text}`, `unit ${first}`);
    else
      for (const other of similarUnits(nameQuery(text, among), among))
        sets.join(`spelling ${text}`, `spelling ${other}`);
  }
  const clusters = new Map<string, (typeof unknown)[number][]>();
  for (const spelling of unknown) {
    const root = sets.rootOf(`spelling ${spelling.text}`);
    const cluster = clusters.get(root) ?? [];
    cluster.push(spelling);
    clusters.set(root, cluster);
  }
  return [...clusters.values()].map(clusterOf).sort((a, b) => b.count - a.count);
}

/** One decision for a cluster, without the spellings that a person left out. */
export function decideCluster(
  decisions: readonly UnitDecision[],
  cluster: UnitCluster,
  verdict: Omit<UnitDecision, "spelling">,
  leftOut: ReadonlySet<string> = new Set(),
): UnitDecision[] {
  return cluster.spellings
    .filter(({ text }) => !leftOut.has(text))
    .reduce<UnitDecision[]>((all, { text }) => decide(all, { ...verdict, spelling: text }), [...decisions]);
}

function clusterOf(
  members: readonly (CountedSpelling & { readonly found: { readonly suggestions: readonly string[] } })[],
): UnitCluster {
  const sorted = members.toSorted((a, b) => b.count - a.count);
  return {
    spellings: sorted.map(({ text, count }) => ({ text, count })),
    count: sorted.reduce((sum, { count }) => sum + count, 0),
    suggestions: [...new Set(sorted.flatMap(({ found }) => found.suggestions))],
  };
}

/** Which names hang together, told pair by pair. */
class DisjointSets {
  private readonly parents = new Map<string, string>();

  rootOf(name: string): string {
    let root = name;
    for (let parent = this.parents.get(root); parent !== undefined && parent !== root;) {
      root = parent;
      parent = this.parents.get(root);
    }
    this.parents.set(name, root);
    return root;
  }

  join(a: string, b: string): void {
    this.parents.set(this.rootOf(a), this.rootOf(b));
  }
}
