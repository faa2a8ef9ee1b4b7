import { conflictsSheet, sourcesSheet } from "../../../src/reports";
import type { ProgressEntry } from "../../../src/returns";
import { cellsOfRow } from "../../../src/sheet";
import { itemOf } from "../items";
import { mergeOf } from "../merges";
import { filledCells, headerRow, textsOf, titlesOf } from "../sheet-checks";

const head = { title: "商丘市整改台账", subtitle: "（2019年4月上旬）" };
const merge = mergeOf(itemOf({ number: "12", text: { problem: "河道淤积" } }));

describe("sourcesSheet", () => {
  test("every unit's word has its file, sheet and row", () => {
    const sheet = sourcesSheet(merge, head);
    const rows = sheet.rows
      .slice(headerRow(sheet) + 1)
      .map((row) => cellsOfRow(row).map((cell) => cell?.value));
    expect(titlesOf(sheet).slice(-4)).toEqual(["文件", "工作表", "行", "写入的栏"]);
    expect(rows).toEqual([
      ["附件1", 12, "市水利局", "是", "正在整改", "已清淤3公里", "市水利局.xlsx", "Sheet1", 7, "整改进展"],
      ["附件1", 12, "民权县人民政府", "否", "未达到序时进度", "=1+1", "民权县.xls", "Sheet1", 12, "整改进展"],
    ]);
    expect(filledCells(sheet).some(({ formula }) => formula !== undefined)).toBe(false);
  });

  test("a status with a note behind it stands as it was written", () => {
    const item = itemOf({ number: "12" });
    const noted = { ...item, text: { ...item.text, status: "正在整改（资金未到位）" } };
    expect(textsOf(sourcesSheet(mergeOf(noted), head))).toContain("正在整改（资金未到位）");
  });
});

describe("conflictsSheet", () => {
  test("under the item a row for each unit that disagrees", () => {
    const sheet = conflictsSheet(merge, head);
    const firsts = sheet.rows.slice(headerRow(sheet) + 1).map((row) => cellsOfRow(row)[0]?.value);
    expect(firsts).toEqual([expect.stringMatching(/附件1第12项.*河道淤积/), "市水利局", "民权县人民政府"]);
  });

  test("tells the column, what each unit wrote in it, and what stands", () => {
    const [entry] = merge.conflicts[0]?.entries ?? [];
    const word = { ...entry, returned: itemOf({ text: { completedOn: "2019年4月8日" } }) } as ProgressEntry;
    const item = itemOf({ number: "12", text: { completedOn: "2019年4月9日" } });
    const settled = { by: "decision", take: { from: "master" } } as const;
    const conflict = {
      item,
      before: item,
      kind: "date",
      column: "completedOn",
      entries: [word],
      settledBy: settled,
    } as const;
    const texts = textsOf(conflictsSheet({ ...merge, conflicts: [conflict] }, head));
    expect(texts).toContain("附件1第12项 完成时间：问题（已定为“2019年4月9日”）");
    expect(texts).toContain("2019年4月8日");
  });

  test("where a unit disagrees with the plan alone, units do not disagree", () => {
    const [conflict] = merge.conflicts.map((one) => ({ ...one, kind: "baseline" as const }));
    expect(headerRow(conflictsSheet({ ...merge, conflicts: conflict ? [conflict] : [] }, head))).toBe(-1);
  });

  test("what was complete in the ledger and is not now is told with what stood there", () => {
    const before = itemOf({ number: "12", status: "completed" });
    const item = itemOf({ number: "12", status: "inProgress" });
    const [first] = mergeOf(item).items;
    const items = first ? [{ ...first, before, item }] : [];
    const texts = textsOf(conflictsSheet({ conflicts: [], items }, head));
    expect(texts).toContain("附件1第12项 完成状态：问题（台账原为“完成整改”，暂按“正在整改”）");
    expect(texts).toContain("市水利局");
  });

  test("of what was complete it is told what a person decided", () => {
    const before = itemOf({ number: "12", status: "completed" });
    const [first] = mergeOf(before).items;
    const settledBy = { by: "decision", take: { from: "master" } } as const;
    const cells = { status: { sources: [], settledBy } };
    const items = first ? [{ ...first, before, item: before, cells }] : [];
    const texts = textsOf(conflictsSheet({ conflicts: [], items }, head));
    expect(texts).toContain("附件1第12项 完成状态：问题（已定为“完成整改”）");
  });

  test("what still says that an item is complete which was opened again is told beside it", () => {
    const before = itemOf({ number: "12", status: "completed" });
    const text = { completedOn: "2019年3月20日", percent: "1" };
    const item = { ...itemOf({ number: "12", status: "relapsed", text }), percent: 100 };
    const [first] = mergeOf(item).items;
    const items = first ? [{ ...first, before, item }] : [];
    expect(textsOf(conflictsSheet({ conflicts: [], items }, head))).toContain(
      "附件1第12项 完成状态：问题（台账原为“完成整改”，暂按“反弹”；完成比例还是“100%”、完成时间还是“2019年3月20日”，请核对）",
    );
  });

  test("without conflict it has a sentence and no grid", () => {
    const sheet = conflictsSheet({ ...merge, conflicts: [] }, head);
    expect(headerRow(sheet)).toBe(-1);
    expect(sheet.rows).toHaveLength(3);
  });
});
