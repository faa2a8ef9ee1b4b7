import { realpathSync } from "node:fs";
import { resolve } from "node:path";

/** The one path of a file, whichever way it is named: links followed, letters as the disk has them; as written where there is no such file. */
export function truePath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}
