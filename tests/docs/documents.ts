import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const ROOT = resolve(__dirname, "../..");

/** Every document that a reader of the project is given, as paths below its root. */
export const DOCUMENTS: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

export function textOf(document: string): string {
  return readFileSync(join(ROOT, document), "utf8");
}

/** The commands that a document shows in its shell blocks, without their remarks, in their order. */
export function commandsIn(document: string): string[] {
  return [...textOf(document).matchAll(/^```sh\n(.*?)^```$/gmsu)].flatMap(([, block = ""]) =>
    block
      .split("\n")
      .flatMap((line) => line.replace(/\s+#.*$/u, "").split(" && "))
      .map((command) => command.trim())
      .filter((command) => command !== ""),
  );
}
