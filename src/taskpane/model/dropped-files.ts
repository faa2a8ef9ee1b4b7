/** The files that were dropped, those in dropped folders included, without the hidden ones that systems put there. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // The list of what was dropped is emptied as soon as this turn ends.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry === null || entry.isFile)) return [...transfer.files];
  const files = await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : Promise.resolve([]))));
  return files.flat().filter(({ name }) => !name.startsWith("."));
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [inFolder(file, entry.fullPath.replace(/^\//, ""))];
  }
  if (!isFolder(entry)) return [];
  const files: File[] = [];
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return files;
    for (const one of some) files.push(...(await filesIn(one)));
  }
}

/** The file as one of a chosen folder is: with its path from there on, which a dropped file does not tell. */
export function inFolder(file: File, path: string): File {
  return Object.defineProperty(file, "webkitRelativePath", { value: path });
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
