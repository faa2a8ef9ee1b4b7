import { access } from "node:fs/promises";
import { format, parse } from "node:path";

/** The path itself, or with the first number that makes it free: `旬报.xlsx` → `旬报 (2).xlsx`. */
export async function freePath(path: string): Promise<string> {
  const { dir, name, ext } = parse(path);
  let free = path;
  for (let number = 2; await isThere(free); number++)
    free = format({ dir, name: `${name} (${number})`, ext });
  return free;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
