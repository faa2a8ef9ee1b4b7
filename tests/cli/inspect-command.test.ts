import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { inFolder, MASTER, taizhang } from "./run-command";

interface Line {
  readonly file: string;
  readonly ok: boolean;
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly ms: number;
}

function linesOf(stdout: string): Line[] {
  const lines = stdout.trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Line);
}

test("a folder is read with all folders in it, one JSON line a file", async () => {
  await inFolder(async (folder) => {
    for (const inside of ["睢县", "睢县/第二次 报", "__MACOSX"]) mkdirSync(join(folder, inside));
    for (const file of ["台账.xlsx", "睢县/台账.xlsx", "睢县/第二次 报/“终稿”(1) .XLSX", "没有后缀"])
      copyFileSync(MASTER, join(folder, file));
    symlinkSync(MASTER, join(folder, "另处的表.xlsx"));
    writeFileSync(join(folder, "~$台账.xlsx"), "lock");
    writeFileSync(join(folder, "空.xlsx"), "");
    writeFileSync(join(folder, "睢县/说明.pdf"), "%PDF-1.4");
    for (const left of [
      ".DS_Store",
      "._台账.xlsx",
      ".~lock.台账.xlsx#",
      "Thumbs.db",
      "desktop.ini",
      "__MACOSX/a",
    ])
      writeFileSync(join(folder, left), "x");

    const { status, stdout } = await taizhang("inspect", folder, "--json");
    const lines = linesOf(stdout);
    const codes = Object.fromEntries(lines.map(({ file, error }) => [file, error?.code ?? "read"]));
    expect(codes).toEqual({
      "台账.xlsx": "read",
      "另处的表.xlsx": "read",
      没有后缀: "read",
      [join("睢县", "台账.xlsx")]: "read",
      [join("睢县", "第二次 报", "“终稿”(1) .XLSX")]: "read",
      [join("睢县", "说明.pdf")]: "not-a-workbook",
      "~$台账.xlsx": "lock-file",
      "空.xlsx": "empty",
    });
    expect(lines.filter(({ ok, error }) => ok === (error !== null))).toEqual([]);
    expect(status).toBe(1);
  });
});

test("a file that stands in two arguments is read once", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "台账.xlsx");
    copyFileSync(MASTER, file);
    expect(linesOf((await taizhang("inspect", file, folder, "--json")).stdout)).toHaveLength(1);
  });
});

test("a link that leads nowhere is told, and the rest is read", async () => {
  await inFolder(async (folder) => {
    symlinkSync(join(folder, "不在.xlsx"), join(folder, "断.xlsx"));
    copyFileSync(MASTER, join(folder, "台账.xlsx"));
    const lines = linesOf((await taizhang("inspect", folder, "--json")).stdout);
    expect(lines.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});
