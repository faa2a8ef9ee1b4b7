import { execFile, type ExecFileException } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { commandsIn, DOCUMENTS, ROOT } from "./documents";

const run = promisify(execFile);

/** Commands that are shown and not run here, each with what runs it instead or why nothing does. */
const NOT_RUN: readonly (readonly [command: RegExp, reason: string])[] = [
  [/^npm ci$/u, "fetches packages: it has run before any test does"],
  [/^npm (?:test|run types)$/u, "runs these tests, or the compiler: .ci/run does both"],
  [/^npm run lint$/u, "looks through the whole project: .ci/run does"],
  [/^npm run build/u, "takes minutes: tests/build makes the site, .ci/run builds it"],
  [/^npx jest /u, "would run tests within a test"],
  [
    /^npm (?:start|stop)$/u,
    "serves until it is ended, and reaches into an installed Excel: tests/build/sideload.test.ts",
  ],
];

/** A copy of what the commands name, with the command built as `npm run build` builds it. */
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "taizhang-docs-"));
  const words = ["--mode", "production", "--config-name", "cli", "--output-path", join(folder, "dist/cli")];
  await run(process.execPath, ["node_modules/webpack/bin/webpack.js", ...words], { cwd: ROOT });
  cpSync(join(ROOT, "templates"), join(folder, "templates"), { recursive: true });
  cpSync(join(ROOT, "tests/plan"), join(folder, "tests/plan"), { recursive: true });
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const shown = DOCUMENTS.flatMap((document) =>
  commandsIn(document).map((command) => [document, command] as const),
);
const isLeftOut = (command: string): boolean => NOT_RUN.some(([pattern]) => pattern.test(command));
const toRun = shown.filter(([, command]) => !isLeftOut(command));

/** The words behind the program, for the commands that can be run. */
function wordsOf(command: string): string[] {
  if (command === "npm run demo") return ["dist/cli/demo.js"];
  const [, words] = /^(?:npx taizhang|node dist\/cli\/taizhang\.js) (.*)$/u.exec(command) ?? [];
  if (words === undefined) throw new Error(`a document shows a command that nobody runs: ${command}`);
  return ["dist/cli/taizhang.js", ...words.split(/\s+/u)];
}

async function outcomeOf(command: string): Promise<{ status: number; stdout: string; stderr: string }> {
  try {
    return { status: 0, ...(await run(process.execPath, wordsOf(command), { cwd: folder })) };
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error as ExecFileException;
    return { status: Number(code), stdout, stderr };
  }
}

test("the documents show the demo and every verb", () => {
  const verbs = new Set(toRun.map(([, command]) => wordsOf(command)[1]));
  const known = readdirSync(join(ROOT, "src/cli/commands")).flatMap(
    (name) => /^(.*)-command\.ts$/u.exec(name)?.slice(1, 2) ?? [],
  );
  expect(known.filter((verb) => !verbs.has(verb))).toEqual([]);
  expect(toRun.map(([, command]) => command)).toContain("npm run demo");
});

let followed = "";

// A document's commands run one after another, as whoever follows it would: a later one may need what an earlier one wrote.
test.each(toRun)(
  "%s: %s",
  async (document, command) => {
    if (document !== followed) rmSync(join(folder, "out"), { recursive: true, force: true });
    followed = document;
    const { status, stdout, stderr } = await outcomeOf(command);
    expect({ isDone: status === 0 || status === 1, stderr }).toEqual({ isDone: true, stderr: "" });
    expect(stdout.trim()).not.toBe("");
    const [, output] = / -o (\S+)/u.exec(command) ?? [];
    if (output !== undefined) expect(existsSync(join(folder, output))).toBe(true);
  },
  120_000,
);

test("what is not run is a script of the project, and still shown", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  for (const [, command] of shown) {
    const [, script] = /^npm (?:run )?(start|stop|test|(?<=run )\w+)/u.exec(command) ?? [];
    if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
  }
  for (const [pattern] of NOT_RUN) expect(shown.some(([, command]) => pattern.test(command))).toBe(true);
});
