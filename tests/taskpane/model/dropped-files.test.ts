import { droppedFiles } from "../../../src/taskpane/model/dropped-files";
import { distinctFiles } from "../../../src/taskpane/work/distinct-files";

const file = (name: string): File => new File([name], name);

function fileEntry(fullPath: string): FileSystemEntry {
  const name = fullPath.split("/").at(-1) ?? "";
  const entry = {
    isFile: true,
    isDirectory: false,
    name,
    fullPath,
    file: (resolve: (read: File) => void) => {
      resolve(file(name));
    },
  };
  return entry as unknown as FileSystemEntry;
}

/** A folder that tells of its entries one at a time, as browsers tell of a hundred at a time. */
function folderEntry(fullPath: string, entries: readonly FileSystemEntry[]): FileSystemEntry {
  const entry = {
    isFile: false,
    isDirectory: true,
    fullPath,
    createReader: () => {
      const rest = [...entries];
      return {
        readEntries: (resolve: (read: FileSystemEntry[]) => void) => {
          resolve(rest.splice(0, 1));
        },
      };
    },
  };
  return entry as unknown as FileSystemEntry;
}

function dropped(...entries: readonly FileSystemEntry[]): DataTransfer {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { items, files: entries.map(({ name }) => file(name)) } as unknown as DataTransfer;
}

test("files of dropped folders keep the folders they are in, hidden ones are left out", async () => {
  const folder = folderEntry("/回收", [
    folderEntry("/回收/睢县", [fileEntry("/回收/睢县/填报表.xlsx"), fileEntry("/回收/睢县/.DS_Store")]),
    folderEntry("/回收/民权县", [fileEntry("/回收/民权县/填报表.xlsx")]),
  ]);
  const files = await droppedFiles(dropped(folder, fileEntry("/填报表.xlsx")));
  expect(files.map(({ name, webkitRelativePath }) => [name, webkitRelativePath])).toEqual([
    ["填报表.xlsx", "回收/睢县/填报表.xlsx"],
    ["填报表.xlsx", "回收/民权县/填报表.xlsx"],
    ["填报表.xlsx", "填报表.xlsx"],
  ]);
  expect((await distinctFiles(files)).map(({ name }) => name)).toEqual([
    "填报表(回收-睢县).xlsx",
    "填报表(回收-民权县).xlsx",
    "填报表.xlsx",
  ]);
});

test("dropped without a folder they are the browser's own", async () => {
  const transfer = dropped(fileEntry("/台账.xlsx"));
  expect(await droppedFiles(transfer)).toEqual([...transfer.files]);
});
