import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where Excel registers itself on Windows, for one user or for all. */
const REGISTERED = String.raw`SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
const ON_MAC = "/Applications/Microsoft Excel.app";

/** Whether Excel is installed on this machine; only Windows and macOS have it. */
export function isExcelInstalled(platform: NodeJS.Platform): boolean {
  if (platform === "win32") {
    return ["HKLM", "HKCU"].some(
      (root) => spawnSync("reg", ["query", `${root}\\${REGISTERED}`]).status === 0,
    );
  }
  return platform === "darwin" && existsSync(ON_MAC);
}
