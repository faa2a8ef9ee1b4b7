import fc from "fast-check";

import { type IsoDate, parseIsoDate, readDate, readDeadline } from "../../src/calendar";
import { type ColumnId, type Item, type Status, STATUSES, STATUS_WORDS } from "../../src/ledger";
import type { UnitRef } from "../../src/units";

/** What a test says of an item; the rest is blank. */
export interface ItemParts {
  readonly batch?: string;
  readonly number?: string;
  readonly status?: Status | null;
  readonly text?: Partial<Record<ColumnId, string>>;
  readonly leadUnits?: readonly string[];
  readonly responsibleUnits?: readonly string[];
  readonly section?: string;
  readonly row?: number;
  readonly closed?: boolean;
}

/** An item as the ledger's reader gives it, with its deadline and dates read out of the texts. */
export function itemOf(parts: ItemParts = {}): Item {
  const { batch = "附件1", number = "1", status = "inProgress", row = 5, text = {} } = parts;
  const { leadUnits = [], responsibleUnits = [] } = parts;
  const statusText = status === null ? (text.status ?? "") : STATUS_WORDS[status];
  const all: Item["text"] = { problem: "问题", ...text, batch, number, status: statusText };
  return {
    sheet: "整改台账",
    row,
    rows: [row],
    section: parts.section ?? null,
    batch,
    number,
    text: {
      ...all,
      leadUnits: text.leadUnits ?? leadUnits.join("、"),
      responsibleUnits: text.responsibleUnits ?? responsibleUnits.join("、"),
    },
    units: { leadUnits: leadUnits.map(unitOf), responsibleUnits: responsibleUnits.map(unitOf) },
    deadline: readDeadline(text.deadline ?? "", { planYear: 2019 }),
    status,
    percent: null,
    dates: {
      completedOn: readDate(text.completedOn ?? "", { planYear: 2019 }),
      verifiedOn: readDate(text.verifiedOn ?? "", { planYear: 2019 }),
      closedOn: readDate(text.closedOn ?? "", { planYear: 2019 }),
      reportedOn: readDate(text.reportedOn ?? "", { planYear: 2019 }),
    },
    closed: parts.closed ?? null,
    columns: new Map(),
    elsewhere: null,
  };
}

/** A unit's name as the directory knows it; with a question mark before it, as it does not. */
export function unitOf(name: string): UnitRef {
  const known = !name.startsWith("?");
  return {
    text: name,
    match: known ? "exact" : "none",
    name: known ? name : null,
    members: [],
    suggestions: [],
    role: null,
    note: null,
    start: 0,
    end: name.length,
  };
}

/** A day that the test knows to exist. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`No such day: ${text}`);
  return date;
}

const CHINESE =
  "督察发现全市各级党委政府整改工作推进缓慢，部分企业（含散乱污）仍未关停、超标排放；PM2.5年均浓度为58微克/立方米。";

/** Text as cells hold it: Chinese with Latin letters, marks and line breaks, now and then very long. */
export const cellTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...Array.from(CHINESE), "\n", " ", "A", "1", "20190331"), { maxLength: 60 }),
    fc.constantFrom(1, 1, 1, 1, 8, 40),
  )
  .map(([characters, times]) => characters.join("").repeat(times));

/** Ledgers of up to 12 items; batches alternate as in a merged ledger, numbers are unique within the ledger. */
export const ledgers: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      batch: fc.constantFrom("附件1", "附件二", "附件2", "第一批", ""),
      status: fc.option(fc.constantFrom(...STATUSES)),
      deadline: fc.constantFrom("2019年3月底前", "立行立改，持续推进", "2019年4月15日前", "", "2019年年底前"),
      problem: cellTexts,
      progress: cellTexts,
      lead: fc.subarray(["市水利局", "市生态环境局", "?市散烧办"]),
      responsible: fc.subarray(["梁园区人民政府", "梁园区党委", "永城市人民政府", "市公安局"]),
    }),
    { maxLength: 12 },
  )
  .map((parts) =>
    parts.map(({ batch, status, deadline, problem, progress, lead, responsible }, index) =>
      itemOf({
        batch,
        status,
        number: String(index + 1),
        row: index + 4,
        text: { problem, progress, deadline },
        leadUnits: lead,
        responsibleUnits: responsible,
      }),
    ),
  );
