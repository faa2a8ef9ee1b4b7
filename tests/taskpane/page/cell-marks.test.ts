import { workOnSample } from "../read-sample";

const LEDGER = "整改台账";

describe("what is shown on the cells beside the pane", () => {
  test("findings stand on their cells, in words too", async () => {
    const { work } = await workOnSample();
    await work.read();
    const marks = work.cellsShown.cellMarks({ sheet: LEDGER, from: 0, count: 100 }, null);
    expect(marks).toContainEqual({ row: 10, column: 11, severity: "warning", change: null });
    const notes = work.cellsShown.cellNotes({ sheet: LEDGER, row: 10, column: 11 });
    expect(notes.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(notes[0]?.message).toContain("看不出期限");
  });

  test("only the rows that were asked for are told of", async () => {
    const { work } = await workOnSample();
    await work.read();
    const marks = work.cellsShown.cellMarks({ sheet: LEDGER, from: 10, count: 1 }, null);
    expect(new Set(marks.map(({ row }) => row))).toEqual(new Set([10]));
    expect(work.cellsShown.cellMarks({ sheet: "Sheet2", from: 0, count: 100 }, null)).toEqual([]);
  });

  test("in a preview, each cell that would change says what from and what to", async () => {
    const { work } = await workOnSample();
    await work.read();
    const planned = work.checking.fixes();
    expect(planned.length).toBeGreaterThan(0);
    const shown = work.cellsShown
      .cellMarks({ sheet: LEDGER, from: 0, count: 100 }, "fixes")
      .flatMap(({ row, column, change }) => (change ? [{ row, column, ...change }] : []));
    const expected = planned.map(({ place: { row, column }, before, after }) => ({
      row,
      column,
      before,
      after,
    }));
    expect(shown).toHaveLength(expected.length);
    expect(shown).toEqual(expect.arrayContaining(expected));
  });

  test("before anything was read, nothing is marked", async () => {
    const { work } = await workOnSample();
    expect(work.cellsShown.cellMarks({ sheet: LEDGER, from: 0, count: 100 }, "units")).toEqual([]);
    expect(work.cellsShown.cellNotes({ sheet: LEDGER, row: 10, column: 11 })).toEqual([]);
  });
});
