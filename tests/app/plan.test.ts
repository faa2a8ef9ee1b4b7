import { openLedgers, itemsOf, plan, writePlanLedger } from "../../src/app";
import type { WorkbookHost } from "../../src/hosts";
import { FileWorkbookHost, readWorkbook } from "../../src/hosts/file";
import { cellsOfRow, type SheetSpec } from "../../src/sheet";
import { planFile } from "../plan/read-text";

/** A row that is higher than Excel allows goes on in a second one. */
const flat = (text = ""): string => text.replaceAll("\n", "");

test("the ledger of the real plan, written and read again, has its 35 items with every text", async () => {
  const outcome = plan(planFile("商丘市整改方案.txt"));
  const files: { name: string; bytes: Uint8Array }[] = [];
  const deliver = (name: string, bytes: Uint8Array): Promise<void> => {
    files.push({ name, bytes });
    return Promise.resolve();
  };
  await writePlanLedger(new FileWorkbookHost({ workbook: { fileName: "", sheets: [] }, deliver }), outcome);
  const [{ name, bytes } = { name: "", bytes: new Uint8Array() }] = files;
  expect(name).toBe("商丘市贯彻落实中央环境保护督察“回头看”及大气污染问题专项督察反馈意见整改台账.xlsx");
  const workbook = readWorkbook(bytes, name);
  const opened = await openLedgers(new FileWorkbookHost({ workbook, deliver }));
  const again = itemsOf(opened);
  expect(opened.workbook.otherSheets.map(({ sheet, reason }) => [sheet, reason])).toEqual([
    ["问题清单", "old-copy"],
    ["整改清单", "old-copy"],
    ["责任清单", "old-copy"],
  ]);
  expect(again).toHaveLength(35);
  for (const [at, { batch, number, text, deadline, units }] of outcome.items.entries()) {
    expect(again[at]).toMatchObject({ batch, number, deadline });
    expect(again[at]?.units).toEqual(units);
    for (const [column, value] of Object.entries(text)) {
      expect([column, flat(again[at]?.text[column as keyof typeof text])]).toEqual([column, flat(value)]);
    }
  }
});

test("units and limits are read as a ledger's are, the year of others filling in", () => {
  const lines = ["一、扬尘管控不力", "整改措施：洒水", "责任单位：市环保局", "整改时限：6月底前"];
  const [item, other] = plan(
    [...lines, "二、散煤复燃", "整改措施：取缔", "责任单位：市水利局", "整改时限：2019年底前"].join("\n"),
  ).items;
  expect(item?.units.responsibleUnits[0]).toMatchObject({ match: "former", name: "市生态环境局" });
  expect(item?.deadline.stages).toMatchObject([{ due: "2019-06-30" }]);
  expect(other).toMatchObject({ row: 5, number: "2", status: null });
});

test("the three lists say what the ledger says, by formulas over its cells", async () => {
  const outcome = plan(planFile("商丘市整改方案.txt"));
  const written: SheetSpec[] = [];
  const host = {
    openWorkbook: (sheets: readonly SheetSpec[]) => Promise.resolve(void written.push(...sheets)),
  };
  await writePlanLedger(host as unknown as WorkbookHost, outcome);
  const sheet = (name: string) => written.find((one) => one.name === name)?.rows.flatMap(cellsOfRow);
  const [ledger, duties] = [sheet("整改台账"), sheet("责任清单")];
  const texts = ledger?.map((cell) => cell?.value);
  const linked = duties?.filter((cell) => cell?.formula !== undefined) ?? [];
  expect(linked.length).toBeGreaterThan(35 * 8);
  for (const cell of linked) {
    expect(cell?.formula).toMatch(/^IF\('整改台账'!\$[A-Z]+\$\d+="","",'整改台账'!\$[A-Z]+\$\d+\)$/);
    if (cell?.value !== null && cell?.value !== "") expect(texts).toContainEqual(cell?.value);
  }
});
