import { spawn, spawnSync } from "node:child_process";
import type { Call } from "./sideload";

/** What opens an address in the user's browser; `null` where there is no screen to open one on. */
export function opening(
  address: string,
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): Call | null {
  if (platform === "win32") return ["cmd", "/c", "start", "", address];
  if (platform === "darwin") return ["open", address];
  const hasScreen = [environment["DISPLAY"], environment["WAYLAND_DISPLAY"]].some(Boolean);
  return hasScreen ? ["xdg-open", address] : null;
}

/** Opens an address in the user's browser, and says whether there was one. */
export function openPage(address: string): boolean {
  const call = opening(address, process.platform, process.env);
  if (!call) return false;
  const [program, ...words] = call;
  const finder = process.platform === "win32" ? "where" : "which";
  if (spawnSync(finder, [program]).status !== 0) return false;
  spawn(program, words, { detached: true, stdio: "ignore" }).unref();
  return true;
}
