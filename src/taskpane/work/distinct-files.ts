import { FileOutOfReach, fileBytes } from "./file-bytes";

/** A file that was chosen, and the name under which it is told apart from others. */
export interface ChosenFile {
  readonly name: string;
  readonly file: File;
}

/**
 * Files to be told apart by their names: those of one name are told by the folders they are in, as far as these are known, and by a
 * number where they are not. `虞城县/台账.xlsx` is `台账(虞城县).xlsx`: read as any name in brackets, it tells whose the file is.
 * @param before those chosen earlier: one of them that is chosen again has the name it had.
 */
export async function distinctFiles(
  files: readonly File[],
  before: readonly ChosenFile[] = [],
): Promise<ChosenFile[]> {
  const again = await chosenAgain(files, before);
  const taken = new Set(before.map(({ name }) => name));
  const given = countsOf(files.map(({ name }) => name));
  return files.map((file) => {
    const known = again.get(file);
    if (known !== undefined) return { name: known, file };
    const isAlone = given.get(file.name) === 1 && !taken.has(file.name);
    const wanted = isAlone ? file.name : withFolders(file);
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) {
      const numbered = withMark(wanted, String(number));
      if (!given.has(numbered)) name = numbered;
    }
    taken.add(name);
    return { name, file };
  });
}

/** Those chosen earlier with those chosen now; one that was chosen again stands once. */
export function withChosen(before: readonly ChosenFile[], chosen: readonly ChosenFile[]): ChosenFile[] {
  const names = new Set(chosen.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...chosen];
}

/** The file under its own name. */
export function namedFile({ name, file }: ChosenFile): File {
  return name === file.name ? file : new File([file], name, { lastModified: file.lastModified });
}

/** The names that files had when they were chosen earlier. Of several just like one of those, only the first is that one. */
async function chosenAgain(
  files: readonly File[],
  before: readonly ChosenFile[],
): Promise<ReadonlyMap<File, string>> {
  const left = new Set(before);
  const again = new Map<File, string>();
  for (const file of files) {
    for (const one of left) {
      if (again.has(file) || !(await isSame(one.file, file))) continue;
      again.set(file, one.name);
      left.delete(one);
    }
  }
  return again;
}

async function isSame(one: File, other: File): Promise<boolean> {
  const looksSame =
    pathOf(one) === pathOf(other) && one.size === other.size && one.lastModified === other.lastModified;
  return looksSame && (await holdsTheSame(one, other));
}

/** Forms filled in alike are often of one size, and those unpacked together of one time. */
async function holdsTheSame(one: File, other: File): Promise<boolean> {
  try {
    const [bytes, others] = await Promise.all([fileBytes(one), fileBytes(other)]);
    return bytes.every((byte, place) => byte === others[place]);
  } catch (error) {
    // One that cannot be read any more takes no other's place.
    if (error instanceof FileOutOfReach) return false;
    throw error;
  }
}

function pathOf({ webkitRelativePath, name }: File): string {
  return webkitRelativePath || name;
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** `回收/虞城县/台账.xlsx` as `台账(回收-虞城县).xlsx`; the bare name where no folder is known. */
function withFolders(file: File): string {
  const folders = pathOf(file).split("/").slice(0, -1);
  return folders.length === 0 ? file.name : withMark(file.name, folders.join("-"));
}

/** `台账.xlsx` as `台账(2).xlsx`. */
function withMark(name: string, mark: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? `${name.slice(0, dot)}(${mark})${name.slice(dot)}` : `${name}(${mark})`;
}
