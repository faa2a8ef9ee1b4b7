import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file of this name exists, and it was not asked to replace it. */
export class FileAlreadyThere extends Error {
  override readonly name = "FileAlreadyThere";
  readonly code = "file-already-there";
  constructor(
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${path} is there already`, options);
  }
}

/**
 * Writes a file so that its name never stands for half of it: the bytes go to a temporary name beside it, to the disk
 * itself, and are then renamed. Whatever fails, no temporary file stays.
 * @throws FileAlreadyThere where the file exists and `overwrite` is false; Node's own error where the disk refuses.
 */
export async function writeFileAtomically(
  path: string,
  bytes: Uint8Array,
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeThrough(temporary, bytes);
    await (overwrite ? rename(temporary, path) : renameToFree(temporary, path));
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Takes the name by making an empty file, which fails where another program took it first; renaming alone would replace
 * that file. (A hard link would do the same, but not on memory sticks.)
 */
async function renameToFree(temporary: string, path: string): Promise<void> {
  try {
    await (await open(path, "wx")).close();
  } catch (error) {
    throw isOfCode(error, "EEXIST") ? new FileAlreadyThere(path, { cause: error }) : error;
  }
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

function isOfCode(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}
