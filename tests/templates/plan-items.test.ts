import { PLAN_ITEMS, planItem } from "../../templates/make/plan-items";

describe("the plan's items", () => {
  test("are 19 and 16, numbered from 1 in each list", () => {
    const numbersOf = (batch: string) =>
      PLAN_ITEMS.filter((item) => item.batch === batch).map(({ number }) => number);
    expect(numbersOf("附件1")).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
    expect(numbersOf("附件2")).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect(PLAN_ITEMS).toHaveLength(35);
  });

  test("keep what was lost, glued or left empty in print", () => {
    expect(planItem("附件1", 2)).toMatchObject({
      leadUnits: "市政府办公室,市发展改革委,市工业和信息化局主体责任:各牵头单位主要负责同志",
      accountable: "",
    });
    expect(planItem("附件1", 6).leaders).toBe("");
    expect(planItem("附件1", 5).deadline).toBe("20193月底前,持续推进");
    expect(planItem("附件2", 8).leadUnits).toBe("市扬尘办(市城管局");
    expect(planItem("附件2", 3).leadUnits).toBe("市自然资源和规划局,市工业和信息化局,市发展改革");
    expect(planItem("附件2", 16).responsibleUnits).toBe("及各县(市、区)人民政府(管委会)");
  });

  test("have every field the plan gives, and no heading left in any", () => {
    const empty = PLAN_ITEMS.flatMap((item) =>
      Object.entries(item).flatMap(([field, value]) =>
        value === "" && field !== "supervisors" ? [`${item.batch} ${item.number} ${field}`] : [],
      ),
    );
    expect(empty).toEqual(["附件1 2 accountable", "附件1 6 leaders"]);
    expect(
      PLAN_ITEMS.filter(({ supervisors }) => supervisors !== "").map(
        ({ batch, number }) => `${batch} ${number}`,
      ),
    ).toEqual(["附件1 7", "附件2 14", "附件2 16"]);
    const headed = PLAN_ITEMS.filter((item) =>
      Object.values(item).some((value) =>
        /^(整改目标|整改措施|责任单位|责 任 人|整改时限)?[::]/.test(String(value)),
      ),
    );
    expect(headed).toEqual([]);
  });

  test("keep measures whole: their numbers count on from 1", () => {
    for (const { batch, number, measures } of PLAN_ITEMS) {
      const lines = measures.split("\n");
      const counted = lines.length === 1 ? ["市自然"] : lines.map((_, index) => `${index + 1}.`);
      const kept = lines.every((line, index) => line.startsWith(counted[index] ?? "?"));
      expect([batch, number, kept]).toEqual([batch, number, true]);
    }
  });

  test("name nobody's telephone or mail", () => {
    const contact = /1[3-9]\d{9}|0\d{2,3}-\d{7,8}|@/;
    expect(PLAN_ITEMS.filter((item) => contact.test(JSON.stringify(item)))).toEqual([]);
  });

  test("an unknown key is a slip", () => {
    expect(() => planItem("附件2", 17)).toThrow(RangeError);
  });
});
