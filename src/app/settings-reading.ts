import * as v from "valibot";
import { parseIsoDate, type IsoDate } from "../calendar";
import { CATALOG, DEFAULT_CHECK_SETTINGS, type BlankAllowance, type CheckSettings } from "../checks";
import { rectificationKind, STATUSES, type ColumnId, type SheetCorrection } from "../ledger";
import { ESCALATION_STEPS } from "../measures";
import { FoundValues } from "./found-values";
import { mergeDecisionsIn } from "./merge-decisions-reading";
import { DEFAULT_LETTER_SETTINGS, type LetterSettings } from "./letter-settings";
import type { SettingProblem } from "./setting-problem";
import { DEFAULT_OFFICE_SETTINGS, type OfficeSettings } from "./office-settings";

/** Settings as they were found, whatever was wrong with them. */
export interface SettingsReading {
  readonly settings: OfficeSettings;
  /** Each setting that could not be used, in the order in which they stand. */
  readonly problems: readonly SettingProblem[];
}

const CODES = v.picklist(CATALOG.map(({ code }) => code));
const COLUMN = v.picklist(rectificationKind.columns.map(({ id }) => id));
const STATUS = v.picklist(STATUSES);
const SEVERITY = v.picklist(["error", "warning", "info", "off"]);
const DAYS = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366));
const NAME = v.pipe(v.string(), v.nonEmpty());
const ROW = v.pipe(v.number(), v.integer(), v.minValue(1));
const PLACE = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const HEADER_ROWS = v.pipe(
  v.object({ from: ROW, to: ROW }),
  v.check(({ from, to }) => from <= to),
);
const DECISION = v.object({ spelling: NAME, unit: NAME, verdict: v.picklist(["accepted", "rejected"]) });
const DAY = v.custom<IsoDate>((text) => typeof text === "string" && parseIsoDate(text) !== null);
const DEKAD = v.object({
  year: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  part: v.picklist([1, 2, 3]),
});
const PERIOD = v.object({ dekad: DEKAD, asOf: DAY });
const EARLIER_ITEM = v.object({
  key: NAME,
  isNumbered: v.boolean(),
  problem: v.string(),
  status: v.nullable(STATUS),
  unreadStatus: v.string(),
  // Not kept before; without it nothing is said of the progress.
  progress: v.optional(v.string(), ""),
  isOverdue: v.boolean(),
});
const SNAPSHOT = v.object({ dekad: DEKAD, asOf: DAY, items: v.array(EARLIER_ITEM) });
const LEFT_ALONE = v.object({ before: v.string(), after: v.string() });
const INDEX = v.pipe(v.number(), v.integer(), v.minValue(0));
const CELL_VALUE = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.object({ kind: v.literal("date"), iso: v.string() }),
  v.object({ kind: v.literal("percent"), fraction: v.number() }),
  v.object({ kind: v.literal("error"), code: v.string() }),
]);
const EDIT = v.object({
  sheet: NAME,
  row: INDEX,
  column: INDEX,
  before: CELL_VALUE,
  after: CELL_VALUE,
  kind: v.string(),
  item: v.exactOptional(v.string()),
  columnId: v.exactOptional(COLUMN),
});
const LATE = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660));
const THRESHOLDS = v.pipe(
  v.object({ remind: LATE, supervise: LATE, circulate: LATE, interview: LATE }),
  v.check(
    ({ remind, supervise, circulate, interview }) =>
      remind <= supervise && supervise <= circulate && circulate <= interview,
  ),
);
const SENT_LETTER = v.object({
  item: NAME,
  unit: NAME,
  step: v.picklist(ESCALATION_STEPS),
  asOf: DAY,
});

/** Reads settings one by one: what is wrong in one is told, and spoils no other. */
export function readOfficeSettings(found: unknown): SettingsReading {
  const reader = new SettingsReader();
  return { settings: reader.office(found), problems: reader.problems };
}

class SettingsReader extends FoundValues {
  office(found: unknown): OfficeSettings {
    const parts = this.fields(found, "", Object.keys(DEFAULT_OFFICE_SETTINGS));
    const version = parts.get("version");
    if (version !== undefined && version !== 1) this.fault("version", "newer-version");
    return {
      version: 1,
      checks: this.checks(parts.get("checks")),
      decisions: this.elements(parts.get("decisions"), "decisions", DECISION, "decision") ?? [],
      corrections: this.corrections(parts.get("corrections")),
      sheet: this.value(parts.get("sheet"), "sheet", v.nullable(NAME), "sheet") ?? null,
      period: this.value(parts.get("period"), "period", v.nullable(PERIOD), "period") ?? null,
      leftAlone: this.elements(parts.get("leftAlone"), "leftAlone", LEFT_ALONE, "left-alone") ?? [],
      lastInverse: this.elements(parts.get("lastInverse"), "lastInverse", EDIT, "edit") ?? [],
      mergeDecisions: mergeDecisionsIn(parts.get("mergeDecisions"), "mergeDecisions", this),
      daysToReport:
        this.value(parts.get("daysToReport"), "daysToReport", DAYS, "days") ??
        DEFAULT_OFFICE_SETTINGS.daysToReport,
      letters: this.letters(parts.get("letters")),
      sentLetters: this.elements(parts.get("sentLetters"), "sentLetters", SENT_LETTER, "sent-letter") ?? [],
      snapshots: this.elements(parts.get("snapshots"), "snapshots", SNAPSHOT, "snapshot") ?? [],
    };
  }

  private letters(found: unknown): LetterSettings {
    const defaults = DEFAULT_LETTER_SETTINGS;
    const parts = this.fields(found, "letters", Object.keys(defaults));
    const text = (name: "sender" | "contact" | "phone"): string =>
      this.value(parts.get(name), `letters.${name}`, v.string(), "text") ?? defaults[name];
    const { thresholds, replyDays } = defaults;
    return {
      sender: text("sender"),
      contact: text("contact"),
      phone: text("phone"),
      replyDays: this.value(parts.get("replyDays"), "letters.replyDays", DAYS, "days") ?? replyDays,
      thresholds:
        this.value(parts.get("thresholds"), "letters.thresholds", THRESHOLDS, "thresholds") ?? thresholds,
    };
  }

  private checks(found: unknown): CheckSettings {
    const names = Object.keys(DEFAULT_CHECK_SETTINGS);
    const parts = this.fields(found, "checks", names);
    const defaults = DEFAULT_CHECK_SETTINGS;
    const columns = (name: "requiredColumns" | "requiredFields"): readonly ColumnId[] | null =>
      this.elements(parts.get(name), `checks.${name}`, COLUMN, "column") ?? defaults[name];
    return {
      rules: this.entries(parts.get("rules"), "checks.rules", CODES, (value, path) =>
        this.value(value, path, SEVERITY, "severity"),
      ),
      dueSoonDays:
        this.value(parts.get("dueSoonDays"), "checks.dueSoonDays", DAYS, "days") ?? defaults.dueSoonDays,
      requiredColumns: columns("requiredColumns"),
      requiredFields: columns("requiredFields"),
      mayBeBlank: parts.has("mayBeBlank")
        ? this.entries(parts.get("mayBeBlank"), "checks.mayBeBlank", COLUMN, (value, path) =>
            this.allowance(value, path),
          )
        : defaults.mayBeBlank,
    };
  }

  private allowance(found: unknown, path: string): BlankAllowance {
    const parts = this.fields(found, path, ["units", "statuses"]);
    return {
      units: this.elements(parts.get("units"), `${path}.units`, NAME, "unit") ?? [],
      statuses: this.elements(parts.get("statuses"), `${path}.statuses`, STATUS, "status") ?? [],
    };
  }

  private corrections(found: unknown): Record<string, SheetCorrection> {
    return this.entries(found, "corrections", NAME, (value, path) => this.correction(value, path));
  }

  private correction(found: unknown, path: string): SheetCorrection {
    const parts = this.fields(found, path, ["headerRows", "columns"]);
    const headerRows = this.value(parts.get("headerRows"), `${path}.headerRows`, HEADER_ROWS, "header-rows");
    const columns = this.entries(parts.get("columns"), `${path}.columns`, COLUMN, (value, place) =>
      this.value(value, place, PLACE, "column-place"),
    );
    return {
      ...(headerRows === undefined ? {} : { headerRows }),
      ...(parts.has("columns") ? { columns } : {}),
    };
  }
}
