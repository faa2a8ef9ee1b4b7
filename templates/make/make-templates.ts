import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { allTemplates } from "./all-templates";

/** Writes all templates into the folder given, or into `templates/`, over what was there. */
async function makeTemplates(folder: string): Promise<void> {
  for (const { path, bytes } of await allTemplates()) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    console.log(path);
  }
}

makeTemplates(resolve(process.argv[2] ?? join(__dirname, ".."))).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
