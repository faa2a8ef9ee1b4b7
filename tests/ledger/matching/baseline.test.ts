import { changedBaseline, type Item, rectificationKind } from "../../../src/ledger";
import { masterOf, type Row } from "../../returns/returned-ledgers";

/** What a unit's row changes of a master's. */
function changedBy(unit: string, row: Row, master: Row = {}): string[] {
  const [before, returned] = masterOf(master, { ...master, ...row }) as [Item, Item];
  return changedBaseline(returned, before, rectificationKind, unit);
}

const POLICE = "市公安局";

describe("of the units that an item names a unit may", () => {
  test("cut the list to its own part, name itself by another name, or by its group", () => {
    const responsible = "市公安局,市住建局,各县(市、区)人民政府";
    expect(changedBy(POLICE, { responsible: "公安局" }, { responsible })).toEqual([]);
    expect(changedBy("虞城县人民政府", { responsible: "虞城县" }, { responsible })).toEqual([]);
    expect(changedBy("虞城县人民政府", { responsible: "各县(市、区)人民政府" }, { responsible })).toEqual([]);
    expect(changedBy(POLICE, { lead: "市水利局" }, { lead: "市水利局,市生态环境局" })).toEqual([]);
  });

  test("give itself as the one responsible where it leads, or where the item names units that nobody has listed", () => {
    expect(changedBy("市水利局", { responsible: "市水利局" })).toEqual([]);
    expect(changedBy(POLICE, { responsible: POLICE }, { responsible: "市直有关部门" })).toEqual([]);
  });

  test("give itself as the leading one where the item is led by units that nobody has listed", () => {
    expect(changedBy(POLICE, { lead: POLICE }, { lead: "市直有关部门" })).toEqual([]);
    expect(changedBy(POLICE, { lead: POLICE }, { responsible: "市直有关部门" })).toEqual(["leadUnits"]);
  });

  test("name itself by a name that the directory does not know", () => {
    const responsible = "各县(市、区)人民政府";
    expect(changedBy("拓城县人民政府", { responsible: "拓城县人民政府" }, { responsible })).toEqual([]);
  });

  test("not write itself in as the leading one", () => {
    expect(changedBy(POLICE, { lead: POLICE })).toEqual(["leadUnits"]);
    expect(changedBy(POLICE, { lead: "市水利局,市公安局" })).toEqual(["leadUnits"]);
  });

  test("not write itself in where the item names it nowhere", () => {
    const master: Row = { responsible: "市住建局" };
    expect(changedBy(POLICE, { responsible: "市住建局,市公安局" }, master)).toEqual(["responsibleUnits"]);
  });

  test("not take itself out and leave others", () => {
    const master: Row = { responsible: "市公安局,市住建局" };
    expect(changedBy(POLICE, { responsible: "市住建局" }, master)).toEqual(["responsibleUnits"]);
    const grouped: Row = { responsible: "市住建局,各县(市、区)人民政府" };
    expect(changedBy("虞城县人民政府", { responsible: "市住建局" }, grouped)).toEqual(["responsibleUnits"]);
    const leading: Row = { lead: "市水利局,市公安局" };
    expect(changedBy(POLICE, { lead: "市水利局" }, leading)).toEqual(["leadUnits"]);
  });

  test("leave out others of a list in which it does not stand", () => {
    expect(changedBy("市水利局", { responsible: "市公安局" })).toEqual([]);
  });
});
