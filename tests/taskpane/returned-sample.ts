import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

const RETURNED = path.resolve(__dirname, "../../templates/sample/returned");

/** The sample's returned workbooks. */
export async function returnedSample(): Promise<File[]> {
  const names = await readdir(RETURNED);
  return Promise.all(
    names.map(async (name) => new File([new Uint8Array(await readFile(path.join(RETURNED, name)))], name)),
  );
}
