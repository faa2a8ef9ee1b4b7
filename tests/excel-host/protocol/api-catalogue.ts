import { readFileSync } from "node:fs";

import { compareVersions } from "./api-set";
import type { ApiSet } from "./api-set";

/** One member of a class of the Excel API, as Microsoft declares it. */
export interface ApiMember {
  readonly kind: "property" | "method";
  readonly set: ApiSet;
  /** The declared TypeScript type of a property; empty for a method. */
  readonly type: string;
}

/** What the Excel API has: class → member → what is declared of it. */
export type ApiCatalogue = ReadonlyMap<string, ReadonlyMap<string, ApiMember>>;

const FIRST_SET: ApiSet = { name: "ExcelApi", version: "1.1" };
let read: ApiCatalogue | undefined;

/** The catalogue of `@types/office-js`, read once: it names the requirement set of every member. */
export function excelCatalogue(): ApiCatalogue {
  read ??= parseDeclarations(readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"));
  return read;
}

/** Reads the classes of `declare namespace Excel` out of the text of the declarations. */
export function parseDeclarations(text: string): ApiCatalogue {
  const start = text.indexOf("\ndeclare namespace Excel {");
  const end = text.indexOf("\ndeclare namespace", start + 1);
  const classes = new Map<string, Map<string, ApiMember>>();
  let members: Map<string, ApiMember> | undefined;
  let classSet = FIRST_SET;
  let set: ApiSet | undefined;
  for (const line of text.slice(start, end === -1 ? undefined : end).split(/\r?\n/)) {
    const trimmed = line.trimStart();
    if (trimmed.startsWith("/**")) set = undefined;
    if (trimmed.startsWith("*")) set ??= setIn(trimmed);
    const [, className] = /^ {4}class (\w+)(?:<\w+>)? extends OfficeExtension\.ClientObject/.exec(line) ?? [];
    if (className !== undefined) {
      members = new Map<string, ApiMember>();
      classes.set(className, members);
      classSet = set ?? FIRST_SET;
      set = undefined;
    } else if (line.startsWith("    }")) members = undefined;
    else if (members && addMember(members, line, set ?? classSet)) set = undefined;
  }
  return classes;
}

function setIn(comment: string): ApiSet | undefined {
  const [, name, version] = /\[Api set: (\w+) (\d+\.\d+)(?! for password\])/.exec(comment) ?? [];
  if (name !== undefined && version !== undefined) return { name, version };
  return comment.includes("(PREVIEW") || comment.includes("BETA")
    ? { name: "Preview", version: "1.1" }
    : undefined;
}

/** False where the line declares no member. */
function addMember(members: Map<string, ApiMember>, line: string, set: ApiSet): boolean {
  const [, property, type] = /^ {8}(?:readonly )?(\w+)\??: (.*?);?$/.exec(line) ?? [];
  const [, method] = /^ {8}(\w+)(?:<.*?>)?\(/.exec(line) ?? [];
  const name = property ?? method;
  if (name === undefined) return false;
  const earlier = members.get(name);
  const oldest = earlier && compareVersions(earlier.set.version, set.version) <= 0 ? earlier.set : set;
  members.set(name, { kind: method === undefined ? "property" : "method", set: oldest, type: type ?? "" });
  return true;
}
