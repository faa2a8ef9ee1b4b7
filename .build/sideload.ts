import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ADD_IN_ID } from "./manifest";

/** Where Excel for Windows looks for add-ins that are being worked on; Microsoft's own tools write the same values. */
const DEVELOPER_KEY = String.raw`HKCU\SOFTWARE\Microsoft\Office\16.0\Wef\Developer`;
/** The folder in which Excel for Mac looks for them. */
const MAC_FOLDER = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

/** A program and its arguments. */
export type Call = readonly [program: string, ...words: string[]];

/** What tells Excel for Windows of a manifest, and to look again at its next start. */
export function registering(manifest: string): readonly Call[] {
  return [
    ["reg", "add", DEVELOPER_KEY, "/v", ADD_IN_ID, "/t", "REG_SZ", "/d", manifest, "/f"],
    ["reg", "add", DEVELOPER_KEY, "/v", "RefreshAddins", "/t", "REG_DWORD", "/d", "1", "/f"],
  ];
}

/** What takes it back. */
export function unregistering(): readonly Call[] {
  return [["reg", "delete", DEVELOPER_KEY, "/v", ADD_IN_ID, "/f"]];
}

/** The manifest's copy for Excel for Mac. */
export function macManifest(home: string): string {
  return join(home, MAC_FOLDER, `${ADD_IN_ID}.manifest.xml`);
}

/** Makes the add-in known to the Excel of this machine, and starts it. */
export function sideload(platform: NodeJS.Platform, manifest: string): void {
  if (platform === "darwin") {
    mkdirSync(join(homedir(), MAC_FOLDER), { recursive: true });
    copyFileSync(manifest, macManifest(homedir()));
    execFileSync("open", ["-a", "Microsoft Excel"]);
    return;
  }
  for (const [program, ...words] of registering(manifest)) execFileSync(program, words, { stdio: "ignore" });
  execFileSync("cmd", ["/c", "start", "", "excel"]);
}

/** Takes the add-in back from the Excel of this machine; where it is not there, nothing happens. */
export function unload(platform: NodeJS.Platform): void {
  if (platform === "darwin") rmSync(macManifest(homedir()), { force: true });
  if (platform === "win32") for (const [program, ...words] of unregistering()) spawnSync(program, words);
}
