import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import {
  FileAlreadyThere,
  freePath,
  openWorkbookFile,
  writeFileAtomically,
} from "../../../../src/hosts/file/disk";
import { workbookOfRows } from "../xlsx-parts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const BYTES = new Uint8Array([1, 2, 3]);

describe("writing", () => {
  test("leaves the file and nothing beside it", async () => {
    await writeFileAtomically(join(folder, "旬报.xlsx"), BYTES, { overwrite: false });
    expect(await readdir(folder)).toEqual(["旬报.xlsx"]);
    expect([...(await readFile(join(folder, "旬报.xlsx")))]).toEqual([1, 2, 3]);
  });

  test("does not replace a file unasked", async () => {
    const path = join(folder, "旬报.xlsx");
    await writeFile(path, "原来的");
    await expect(writeFileAtomically(path, BYTES, { overwrite: false })).rejects.toThrow(FileAlreadyThere);
    expect(await readFile(path, "utf8")).toBe("原来的");
    expect(await readdir(folder)).toEqual(["旬报.xlsx"]);
  });

  test("replaces it when asked", async () => {
    const path = join(folder, "旬报.xlsx");
    await writeFile(path, "原来的");
    await writeFileAtomically(path, BYTES, { overwrite: true });
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
    expect(await readdir(folder)).toEqual(["旬报.xlsx"]);
  });

  test("leaves nothing when it fails", async () => {
    const path = join(folder, "没有的文件夹", "旬报.xlsx");
    await expect(writeFileAtomically(path, BYTES, { overwrite: true })).rejects.toMatchObject({
      code: "ENOENT",
    });
    await expect(writeFileAtomically(folder, BYTES, { overwrite: true })).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  test("of two that write the same name at once, one wins and the other is told", async () => {
    const path = join(folder, "旬报.xlsx");
    const results = await Promise.allSettled(
      [BYTES, BYTES].map((bytes) => writeFileAtomically(path, bytes, { overwrite: false })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await readdir(folder)).toEqual(["旬报.xlsx"]);
  });
});

test("a free path is the path itself, or the first number that is free", async () => {
  const path = join(folder, "旬报.xlsx");
  expect(await freePath(path)).toBe(path);
  await writeFile(path, "");
  await writeFile(join(folder, "旬报 (2).xlsx"), "");
  expect(await freePath(path)).toBe(join(folder, "旬报 (3).xlsx"));
});

describe("opening", () => {
  test("a workbook", async () => {
    const path = join(folder, "台账.xlsx");
    await writeFile(path, workbookOfRows("<row><c><v>1</v></c></row>"));
    const { fileName, sheets } = await openWorkbookFile(path);
    expect(fileName).toBe("台账.xlsx");
    expect(sheets[0]?.grid.rows).toEqual([[1]]);
  });

  test("a lock file is known before it is read", async () => {
    await expect(openWorkbookFile(join(folder, "~$台账.xlsx"))).rejects.toMatchObject({ code: "lock-file" });
  });

  test("a file that is not there is Node's own error", async () => {
    await expect(openWorkbookFile(join(folder, "台账.xlsx"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});
