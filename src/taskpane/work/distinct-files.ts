/** A file that was chosen, and the name under which it is told apart from others. */
export interface ChosenFile {
  readonly name: string;
  readonly file: File;
}

/**
 * Files to be told apart by their names: of several with one name, from different folders, the further ones get a number.
 * @param before those chosen earlier: one of them that is chosen again has the name it had.
 */
export function distinctFiles(files: readonly File[], before: readonly ChosenFile[] = []): ChosenFile[] {
  const given = new Set(files.map(({ name }) => name));
  const taken = new Set(before.map(({ name }) => name));
  return files.map((file) => {
    const known = before.find((one) => isSame(one.file, file));
    if (known) return { name: known.name, file };
    let { name } = file;
    for (let number = 2; taken.has(name); number += 1) {
      const numbered = withNumber(file.name, number);
      if (!given.has(numbered)) name = numbered;
    }
    taken.add(name);
    return { name, file };
  });
}

/** The file under its own name. */
export function namedFile({ name, file }: ChosenFile): File {
  return name === file.name ? file : new File([file], name);
}

function isSame(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}

/** `台账.xlsx` as `台账(2).xlsx`. */
function withNumber(name: string, number: number): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? `${name.slice(0, dot)}(${number})${name.slice(dot)}` : `${name}(${number})`;
}
