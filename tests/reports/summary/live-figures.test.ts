import fc from "fast-check";

import { workbookBytes } from "../../../src/hosts/file";
import { type Item, rectificationKind, type Status, STATUS_WORDS } from "../../../src/ledger";
import { snapshotOf, compareDekads } from "../../../src/measures";
import { summary, type SummaryInput, summaryTitle } from "../../../src/reports";
import {
  cellsOfRow,
  withCells,
  type CellSpec,
  type CellValue,
  type SheetSpec,
  type SpecValue,
} from "../../../src/sheet";
import { allThroughLibreOffice, testWithLibreOffice } from "../../second-program/libreoffice";
import { day, itemOf, type ItemParts, ledgers } from "../items";
import { headerRow, titlesOf, withoutResults } from "../sheet-checks";

const NOW = { asOf: day("2019-04-10"), dueSoonDays: 10 };
const BEFORE = { asOf: day("2019-03-31"), dueSoonDays: 10 };

function inputOf(items: readonly Item[], parts: Partial<SummaryInput> = {}): SummaryInput {
  return {
    title: summaryTitle("商丘市", "环保督察反馈意见"),
    unit: "市整改办",
    kind: rectificationKind,
    items,
    options: NOW,
    countyOf: (unit) => /^(梁园区|永城市)/.exec(unit)?.[1] ?? null,
    comparison: null,
    findings: [],
    nameChanges: [],
    merge: null,
    failureText: (code) => code,
    ...parts,
  };
}

type Figures = Readonly<Record<string, SpecValue>>;

/** What the formulas of a summary should give, by sheet and cell. */
function expectedOf(sheets: readonly SheetSpec[]): Figures {
  return Object.fromEntries(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((own, row) =>
        cellsOfRow(own).flatMap((cell, column) =>
          cell?.formula === undefined
            ? []
            : [[`${name}!${row}:${column} ${cell.formula}`, plain(cell.value)]],
        ),
      ),
    ),
  );
}

/** What LibreOffice found in the same cells. */
function computedOf(
  sheets: readonly SheetSpec[],
  bytes: ReturnType<typeof allThroughLibreOffice>[number],
): Figures {
  const grids = new Map(bytes.sheets.map(({ name, grid }) => [name, grid]));
  return Object.fromEntries(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((own, row) =>
        cellsOfRow(own).flatMap((cell, column) =>
          cell?.formula === undefined
            ? []
            : [
                [
                  `${name}!${row}:${column} ${cell.formula}`,
                  plain(grids.get(name)?.rows[row]?.[column] ?? null),
                ],
              ],
        ),
      ),
    ),
  );
}

/** Numbers to the 14 digits that LibreOffice saves; a date and a share as what is stored of them. */
function plain(value: SpecValue | CellValue): SpecValue {
  if (value === "") return null;
  if (typeof value === "number") return Number(value.toPrecision(14));
  if (typeof value !== "object" || value === null) return value;
  if (value.kind === "percent") return Number(value.fraction.toPrecision(14));
  return value.kind === "date" ? value.iso : value.code;
}

/** Writes over one cell of a sheet, found by its row and the title of its column. */
function typed(
  sheets: readonly SheetSpec[],
  name: string,
  row: number,
  title: string,
  value: SpecValue,
): SheetSpec[] {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const column = titlesOf(sheet).indexOf(title);
    if (column === -1) throw new RangeError(`No column ${title}`);
    return withCell(sheet, headerRow(sheet) + 1 + row, column, value);
  });
}

function withCell(sheet: SheetSpec, at: number, column: number, value: SpecValue): SheetSpec {
  const put = (cell: CellSpec | null): CellSpec => ({ ...(cell?.style && { style: cell.style }), value });
  return {
    ...sheet,
    rows: sheet.rows.map((own, row) =>
      row === at
        ? withCells(
            own,
            cellsOfRow(own).map((cell, index) => (index === column ? put(cell) : cell)),
          )
        : own,
    ),
  };
}

testWithLibreOffice(
  "whatever the ledger: every formula, computed by LibreOffice, gives the figure that is measured",
  async () => {
    const inputs = fc
      .sample(fc.tuple(ledgers, ledgers), { numRuns: 25, seed: 9 })
      .map(([items, earlier], index) =>
        inputOf(
          items,
          index % 2 === 0 ? { comparison: compareDekads(snapshotOf(earlier, BEFORE), items, NOW) } : {},
        ),
      );
    const made = inputs.map((input) => summary(input));
    const bytes = await Promise.all(made.map((sheets) => workbookBytes(withoutResults(sheets))));
    const opened = allThroughLibreOffice(bytes);
    const formulas = made.reduce((sum, sheets) => sum + Object.keys(expectedOf(sheets)).length, 0);
    expect(formulas).toBeGreaterThan(3_000);
    for (const [index, sheets] of made.entries()) {
      const workbook = opened[index];
      if (!workbook) throw new Error("A workbook is missing");
      expect(computedOf(sheets, workbook)).toEqual(expectedOf(sheets));
    }
  },
  240_000,
);

describe("the figures follow what is typed", () => {
  const parts: readonly ItemParts[] = [
    {
      number: "1",
      text: { deadline: "2019年3月底前" },
      leadUnits: ["市水利局"],
      responsibleUnits: ["梁园区人民政府"],
    },
    { number: "2", text: { deadline: "2019年4月15日前" }, leadUnits: ["市水利局", "市公安局"] },
    { number: "3", status: "completed", text: { deadline: "2019年3月底前", completedOn: "2019年3月20日" } },
    { number: "4", batch: "附件2", text: { deadline: "立行立改，持续推进" }, leadUnits: ["市公安局"] },
    {
      number: "5",
      batch: "附件2",
      status: "closed",
      text: { deadline: "2019年2月底前" },
      leadUnits: ["市公安局"],
    },
  ];
  const items = parts.map(itemOf);
  const earlier = [itemOf({ ...parts[0], status: "onSchedule" }), ...parts.slice(1).map(itemOf)];

  function changedItem(index: number, change: ItemParts): Item[] {
    return parts.map((own, at) =>
      itemOf(at === index ? { ...own, ...change, text: { ...own.text, ...change.text } } : own),
    );
  }
  const madeOf = (own: readonly Item[], options = NOW): SheetSpec[] =>
    summary(inputOf(own, { options, comparison: compareDekads(snapshotOf(earlier, BEFORE), own, options) }));
  const withStatus = (index: number, status: Status): [string, SheetSpec[], SheetSpec[]] => [
    `status of item ${index + 1} to ${STATUS_WORDS[status]}`,
    typed(madeOf(items), "台账明细", index, "完成状态", STATUS_WORDS[status]),
    madeOf(changedItem(index, { status })),
  ];
  const asOf = day("2019-05-01");
  const settings = madeOf(items).map((sheet) =>
    sheet.name === "逐项判定" ? withCell(sheet, 2, 2, { kind: "date", iso: asOf }) : sheet,
  );
  const cases: readonly [name: string, typed: readonly SheetSpec[], meant: readonly SheetSpec[]][] = [
    withStatus(0, "completed"),
    withStatus(0, "relapsed"),
    withStatus(2, "inProgress"),
    withStatus(3, "longTerm"),
    withStatus(1, "closed"),
    withStatus(4, "verified"),
    [
      "a deadline",
      typed(
        typed(madeOf(items), "逐项判定", 0, "最早期限", { kind: "date", iso: "2019-04-12" }),
        "逐项判定",
        0,
        "最后期限",
        { kind: "date", iso: "2019-04-12" },
      ),
      madeOf(changedItem(0, { text: { deadline: "2019年4月12日前" } })),
    ],
    [
      "the day of completion",
      typed(madeOf(items), "台账明细", 2, "完成时间", { kind: "date", iso: "2019-04-02" }),
      madeOf(changedItem(2, { text: { completedOn: "2019年4月2日" } })),
    ],
    ["the as-of date", settings, madeOf(items, { ...NOW, asOf })],
  ];
  /** Lists keep their items; all their figures are compared elsewhere. */
  const SHEETS = ["总体情况", "单位完成率", "县区完成率", "逐项判定"];

  /** The figures of a summary by what stands at the head of their row: rankings are sorted by what was typed. */
  function figuresOf(sheets: readonly SheetSpec[], computed: Figures | null): string[] {
    return sheets
      .filter(({ name }) => SHEETS.includes(name))
      .flatMap(({ name, rows }) =>
        rows.map((own, row) => {
          const cells = cellsOfRow(own);
          const label = cells.find((cell) => typeof cell?.value === "string" && cell.formula === undefined);
          const figures = cells.flatMap((cell, column) => {
            if (cell?.formula === undefined) return [];
            const key = `${name}!${row}:${column} ${cell.formula}`;
            return [computed ? computed[key] : plain(cell.value)];
          });
          // Two items may have the same batch: their numbers tell them apart.
          const number = cells[1]?.formula === undefined ? cells[1]?.value : null;
          return `${name} ${JSON.stringify([label?.value, number, figures])}`;
        }),
      )
      .sort();
  }

  testWithLibreOffice(
    "status, deadline, day of completion and as-of date",
    async () => {
      const bytes = await Promise.all(cases.map(([, sheets]) => workbookBytes(withoutResults(sheets))));
      const opened = allThroughLibreOffice(bytes);
      for (const [index, [name, sheets, meant]] of cases.entries()) {
        const workbook = opened[index];
        if (!workbook) throw new Error("A workbook is missing");
        const found = figuresOf(sheets, computedOf(sheets, workbook));
        expect([name, ...found]).toEqual([name, ...figuresOf(meant, null)]);
        expect(found).not.toEqual(figuresOf(madeOf(items), null));
      }
    },
    240_000,
  );
});
