import fc from "fast-check";

import { rankTally, tallyByBatch, tallyByUnit, tallyRate, type TallyRow } from "../../src/measures";
import { builtInDirectory } from "../../src/units";
import { generatedRows } from "./generated-rows";
import { day, readItems, rowsOf, type RowParts } from "./read-items";

const OPTIONS = { asOf: day("2019-04-10"), dueSoonDays: 10 };
const COUNTIES = builtInDirectory().membersOf("各县(市、区)人民政府");

/** Name, items, completed and overdue of each line. */
function countsOf(rows: readonly TallyRow[]): [string, number, number, number][] {
  return rows.map(({ name, items, completed, overdue }) => [
    name,
    items.length,
    completed.length,
    overdue.length,
  ]);
}

const LEDGER: readonly RowParts[] = [
  { lead: "市水利局", responsible: "市公安局、市水利局", status: "completed", deadline: "2019年3月底前" },
  { lead: "市环保局", responsible: "市公安局", status: "inProgress", deadline: "2019年3月底前" },
  { lead: "市生态环境局、市水利局", responsible: "", status: "closed", deadline: "2019年底前" },
  { lead: "市环境保护局、市生态环境局", responsible: "市公安局", status: "behind", deadline: "立行立改" },
];

describe("by unit", () => {
  test("an item counts once for each unit it names, former names for the unit of today", () => {
    expect(countsOf(tallyByUnit(readItems(LEDGER), "leadUnits", OPTIONS))).toEqual([
      ["市水利局", 2, 2, 0],
      ["市生态环境局", 3, 1, 1],
    ]);
  });

  test("lead units and responsible units are two views", () => {
    expect(countsOf(tallyByUnit(readItems(LEDGER), "responsibleUnits", OPTIONS))).toEqual([
      ["市公安局", 3, 1, 1],
      ["市水利局", 1, 1, 0],
    ]);
  });

  test("a group stands for its members, and a member named beside it counts once", () => {
    expect(COUNTIES.length).toBeGreaterThan(5);
    const tallies = tallyByUnit(
      readItems([
        { responsible: "各县（市、区）人民政府", status: "completed" },
        { responsible: "梁园区人民政府、各县（市、区）人民政府", status: "inProgress" },
        { responsible: "梁园区人民政府、梁园区人民政府", status: "inProgress" },
      ]),
      "responsibleUnits",
      OPTIONS,
    );
    expect(new Set(tallies.map(({ name }) => name))).toEqual(new Set(COUNTIES));
    for (const { name, items, completed } of tallies) {
      expect([items.length, completed.length]).toEqual([name === "梁园区人民政府" ? 3 : 2, 1]);
    }
  });

  test("spellings of an unknown unit that differ only in case are one, as COUNTIFS counts them", () => {
    const rows = readItems([
      { lead: "市A公司", status: "completed" },
      { lead: "市a公司", status: "inProgress" },
      { lead: "市A公司、市a公司", status: "inProgress" },
    ]);
    expect(countsOf(tallyByUnit(rows, "leadUnits", OPTIONS))).toEqual([["市A公司", 3, 1, 0]]);
  });

  test("a name that the directory does not know has a line of its own, as written", () => {
    const tallies = tallyByUnit(
      readItems([{ lead: "某某实业公司" }, { lead: "某某实业公司、市水利局" }]),
      "leadUnits",
      OPTIONS,
    );
    expect(tallies.map(({ name, known, items }) => [name, known, items.length])).toEqual([
      ["某某实业公司", false, 2],
      ["市水利局", true, 1],
    ]);
  });

  test("a name that is only similar is not counted for the unit it resembles", () => {
    const tallies = tallyByUnit(readItems([{ lead: "市生太环境局" }]), "leadUnits", OPTIONS);
    expect(tallies.map(({ name, known }) => [name, known])).toEqual([["市生太环境局", false]]);
  });

  test("an item without a unit has no line, and no item none", () => {
    expect(tallyByUnit(readItems([{ lead: "" }]), "leadUnits", OPTIONS)).toEqual([]);
    expect(tallyByUnit([], "leadUnits", OPTIONS)).toEqual([]);
  });
});

test("by batch, in the order of the ledger: two spellings of a batch are one", () => {
  const items = readItems([
    { batch: "附件二", number: "1", status: "completed" },
    { batch: "附件1", number: "1", status: "closed" },
    { batch: "附件2", number: "2", status: "inProgress", deadline: "2019年4月9日前" },
  ]);
  expect(countsOf(tallyByBatch(items, OPTIONS))).toEqual([
    ["附件2", 2, 1, 1],
    ["附件1", 1, 1, 0],
  ]);
});

describe("the ranking", () => {
  const done = (lead: string, complete: number, open: number): RowParts[] => [
    ...rowsOf(complete, { lead, status: "completed" }),
    ...rowsOf(open, { lead, status: "inProgress" }),
  ];

  test("goes by rate, then by the number of items, then by name", () => {
    const items = readItems([
      ...done("市公安局", 1, 1),
      ...done("市水利局", 2, 2),
      ...done("市财政局", 0, 9),
      ...done("市教育局", 1, 0),
      ...done("市民政局", 1, 1),
    ]);
    const ranked = rankTally(tallyByUnit(items, "leadUnits", OPTIONS));
    expect(ranked.map(({ name }) => name)).toEqual([
      "市教育局",
      "市水利局",
      "市公安局",
      "市民政局",
      "市财政局",
    ]);
    expect(ranked.map(tallyRate)).toEqual([1, 0.5, 0.5, 0.5, 0]);
  });

  test("a line without items has the rate 0", () => {
    expect(tallyRate({ name: "市水利局", known: true, items: [], completed: [], overdue: [] })).toBe(0);
  });
});

describe("of any ledger", () => {
  const ledgers = generatedRows.map(readItems);

  test("the counts by batch add up to the total", () => {
    fc.assert(
      fc.property(ledgers, (items) => {
        const tallies = tallyByBatch(items, OPTIONS);
        expect(tallies.flatMap(({ items: own }) => own)).toHaveLength(items.length);
        expect(new Set(tallies.flatMap(({ items: own }) => own)).size).toBe(items.length);
      }),
    );
  });

  test("a unit has a line exactly once, with each item that names it exactly once", () => {
    fc.assert(
      fc.property(ledgers, (items) => {
        const tallies = tallyByUnit(items, "responsibleUnits", OPTIONS);
        expect(new Set(tallies.map(({ name }) => name)).size).toBe(tallies.length);
        for (const { items: own, completed, overdue } of tallies) {
          expect(new Set(own).size).toBe(own.length);
          expect(own).toEqual(expect.arrayContaining([...completed, ...overdue]));
          expect(completed.filter((item) => overdue.includes(item))).toEqual([]);
        }
        const named = items.filter(({ units }) => units.responsibleUnits.length > 0);
        expect(new Set(tallies.flatMap(({ items: own }) => own))).toEqual(new Set(named));
      }),
    );
  });

  test("the ranking holds every line once and does not depend on the order it is given", () => {
    fc.assert(
      fc.property(
        ledgers.chain((items) => {
          const tallies = tallyByUnit(items, "responsibleUnits", OPTIONS);
          return fc.tuple(
            fc.constant(tallies),
            fc.shuffledSubarray(tallies, { minLength: tallies.length, maxLength: tallies.length }),
          );
        }),
        ([tallies, shuffled]) => {
          const ranked = rankTally(shuffled);
          expect(ranked).toEqual(rankTally(tallies));
          expect(new Set(ranked)).toEqual(new Set(tallies));
          expect(ranked.map(tallyRate)).toEqual(ranked.map(tallyRate).sort((a, b) => b - a));
        },
      ),
    );
  });
});
