import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { DOCUMENTS, ROOT, textOf } from "./documents";

/** What a document points to within the project: links and pictures. */
function linksIn(document: string): string[] {
  return [...textOf(document).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = ""]) => decodeURIComponent(target))
    .filter((target) => !/^https?:/u.test(target));
}

test.each(DOCUMENTS)("%s points to nothing that is not there", (document) => {
  const missing = linksIn(document).filter((target) => {
    const [file = "", heading] = target.split("#");
    const path = join(ROOT, dirname(document), file);
    if (file !== "" && !existsSync(path)) return true;
    const text = textOf(file === "" ? document : join(dirname(document), file));
    return heading !== undefined && !headingsOf(text).includes(heading);
  });
  expect(missing).toEqual([]);
});

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gmu)].map(([, heading = ""]) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replace(/\s/gu, "-"),
  );
}

test("every picture is shown somewhere", () => {
  const shown = new Set(DOCUMENTS.flatMap(linksIn).map((target) => target.replace(/^docs\//u, "")));
  const pictures = readdirSync(join(ROOT, "docs/pictures")).map((name) => `pictures/${name}`);
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
});

test("the map in the README names every room and every folder", () => {
  const text = textOf("README.md");
  for (const room of readdirSync(join(ROOT, "src"))) expect(text).toContain(`${room}/`);
});
