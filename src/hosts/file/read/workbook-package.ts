import type { Allowance } from "../allowance";
import { allowanceOf } from "../allowance";
import { LIMITS } from "../limits";
import { PartMemory } from "./part-memory";
import { scanXml } from "./xml-scan";
import { zipEntries } from "./zip-archive";
import type { ZipEntry } from "./zip-archive";
import { unpackedChunks } from "./zip-entry";

/** A link from one part of a package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in Transitional and Strict files: `worksheet`, `styles`. */
  readonly type: string;
  /** Path of the other part, from the package's root. */
  readonly target: string;
}

/** The parts of an Office file, found as the Open Packaging Conventions say: by relationships, not by fixed names. */
export class WorkbookPackage {
  /** By their own name, and in lower case for links that differ in it. */
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly names: ReadonlySet<string>;
  private readonly allowance: Allowance;

  /**
   * @param inflatedBytes how many bytes all parts together may have once unpacked.
   * @throws WorkbookUnreadable `corrupt` where the archive's directory cannot be read.
   */
  constructor(bytes: Uint8Array, inflatedBytes: number = LIMITS.inflatedBytes) {
    this.allowance = allowanceOf(inflatedBytes, "bytes once unpacked");
    const entries = zipEntries(bytes).map((entry) => ({ entry, name: partName(entry.name) }));
    this.names = new Set(entries.map(({ name }) => name));
    this.entries = new Map([
      ...entries.map(({ entry, name }) => [name.toLowerCase(), entry] as const),
      ...entries.map(({ entry, name }) => [name, entry] as const),
    ]);
  }

  has(path: string): boolean {
    return this.entryOf(path) !== undefined;
  }

  /** The paths of all parts, in the order of the archive; its folders are no parts. */
  paths(): string[] {
    return [...this.names].filter((name) => !name.endsWith("/"));
  }

  /** The bytes of a part, piece by piece, or `null` where there is none. */
  part(path: string): Iterable<Uint8Array> | null {
    const entry = this.entryOf(path);
    return entry ? unpackedChunks(entry, this.allowance) : null;
  }

  /** What a part holds, as a memory of its kind reads it; `null` where there is none. */
  recalled<Result>(path: string, memory: PartMemory<Result>): Result | null {
    const entry = this.entryOf(path);
    return entry ? memory.resultOf(entry, this.allowance) : null;
  }

  /** The links that start from a part; `""` asks for those of the package itself. Links to places outside are left out. */
  relationshipsOf(path: string): Relationship[] {
    const slash = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, slash);
    const links = this.recalled(`${folder}_rels/${path.slice(slash)}.rels`, LINKS) ?? [];
    return links.map((link) => ({ ...link, target: resolvedPath(folder, link.target) }));
  }

  private entryOf(path: string): ZipEntry | undefined {
    const name = partName(path);
    return this.entries.get(name) ?? this.entries.get(name.toLowerCase());
  }
}

/** Links with their targets as written. */
const LINKS = new PartMemory((chunks) => {
  const found: Relationship[] = [];
  scanXml(chunks, {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const [id, type, target] = ["Id", "Type", "Target"].map((key) => attributes.get(key));
      if (id === undefined || type === undefined || target === undefined) return;
      found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target });
    },
  });
  return found;
});

/** Some writers put backslashes or a leading slash. */
function partName(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\/+/, "");
}

function resolvedPath(folder: string, target: string): string {
  const path = unescapedPath(target.replaceAll("\\", "/"));
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function unescapedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a bare % is part of the name
  }
}
