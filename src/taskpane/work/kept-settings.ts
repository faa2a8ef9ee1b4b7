import {
  DEFAULT_OFFICE_SETTINGS,
  loadSettings,
  saveSettings,
  type OfficeSettings,
  type SettingProblem,
} from "../../app";
import type { WorkbookHost } from "../../hosts";

/** Excel keeps about 1 MB of settings in a workbook, and a little of it is left for other programs. */
const MOST_BYTES = 900_000;

/** What an office has settled, kept with its workbook. */
export class KeptSettings {
  private settings: OfficeSettings | null = null;
  private found: readonly SettingProblem[] = [];

  constructor(private readonly host: WorkbookHost) {}

  /** What is settled now; before it was loaded, the settings of an office that has settled nothing. */
  get now(): OfficeSettings {
    return this.settings ?? DEFAULT_OFFICE_SETTINGS;
  }

  /** What of the kept settings could not be used. */
  get problems(): readonly SettingProblem[] {
    return this.found;
  }

  /** Loads what is kept with the workbook, at the first time. */
  async load(): Promise<void> {
    if (this.settings) return;
    const { settings, problems } = await loadSettings(this.host);
    this.settings = settings;
    this.found = problems;
  }

  /** Keeps a change in the workbook. */
  async keep(change: Partial<OfficeSettings>): Promise<void> {
    if (Object.keys(change).length === 0) return;
    this.settings = withinRoom({ ...this.now, ...change });
    if (this.host.can.settings) await saveSettings(this.host, this.settings);
  }
}

/** What takes the last change back gives way to what was settled: it may be of thousands of cells with all their words. */
function withinRoom(settings: OfficeSettings): OfficeSettings {
  if (settings.lastInverse.length === 0) return settings;
  const { length } = new TextEncoder().encode(JSON.stringify(settings));
  return length <= MOST_BYTES ? settings : { ...settings, lastInverse: [] };
}
