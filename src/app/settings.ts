import type { JsonValue, WorkbookHost } from "../hosts";
import type { CheckOptions } from "./check";
import type { OfficeSettings } from "./office-settings";
import { readOfficeSettings, type SettingsReading } from "./settings-reading";

/** Reads what was kept in a workbook. Never fails: what is wrong in it is told, and the default holds in its place. */
export async function loadSettings(host: WorkbookHost): Promise<SettingsReading> {
  return readOfficeSettings(host.can.settings ? await host.loadSettings() : null);
}

/** Keeps the settings in the workbook. */
export function saveSettings(host: WorkbookHost, settings: OfficeSettings): Promise<void> {
  return host.saveSettings(JSON.parse(JSON.stringify(settings)) as JsonValue);
}

/** What the settings mean for checking a workbook, and for reading it. */
export function checkOptionsOf({
  checks,
  decisions,
  corrections,
  snapshots,
}: OfficeSettings): Pick<Required<CheckOptions>, "settings" | "decisions" | "corrections" | "snapshots"> {
  return { settings: checks, decisions, corrections, snapshots };
}
