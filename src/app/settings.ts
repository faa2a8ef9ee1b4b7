import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from "../checks";
import type { JsonValue, WorkbookHost } from "../hosts";
import type { SheetCorrection } from "../ledger";
import type { UnitDecision } from "../units";
import type { CheckOptions } from "./check";
import { readOfficeSettings, type SettingsReading } from "./settings-reading";

/** What an office has settled, kept in its workbook: plain data, small. */
export interface OfficeSettings {
  readonly version: 1;
  readonly checks: CheckSettings;
  /** What was said of doubtful spellings of units. */
  readonly decisions: readonly UnitDecision[];
  /** What was said of sheets that were understood wrongly, by the sheet's name. */
  readonly corrections: Readonly<Record<string, SheetCorrection>>;
}

/** What holds where nothing has been settled. */
export const DEFAULT_OFFICE_SETTINGS: OfficeSettings = {
  version: 1,
  checks: DEFAULT_CHECK_SETTINGS,
  decisions: [],
  corrections: {},
};

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
}: OfficeSettings): Pick<Required<CheckOptions>, "settings" | "decisions" | "corrections"> {
  return { settings: checks, decisions, corrections };
}
