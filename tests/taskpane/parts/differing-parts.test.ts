import fc from "fast-check";
import { differingParts } from "../../../src/taskpane/parts/differing-parts";

test("a short change is shown whole: a name is easier to read than its differing part", () => {
  expect(differingParts("市环保局", "市生态环境局")).toEqual({
    start: "",
    before: "市环保局",
    after: "市生态环境局",
    end: "",
  });
});

test("of a long text only what differs is set apart, with a little around it", () => {
  const before = "市发展改革委、市工业和信息化局、市环保局、市财政局、市住房和城乡建设局";
  const parts = differingParts(before, before.replace("市环保局", "市生态环境局"));
  expect(parts).toEqual({
    start: "…业和信息化局、市",
    before: "环保",
    after: "生态环境",
    end: "局、市财政局、市…",
  });
});

test("what is set apart gives both texts again", () => {
  const text = fc.string({ minLength: 0, maxLength: 60, unit: "grapheme" });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = differingParts(before, after);
      const bare = (side: string): string => side.replace(/^…|…$/g, "");
      expect(before.includes(bare(parts.start) + parts.before + bare(parts.end))).toBe(true);
      expect(after.includes(bare(parts.start) + parts.after + bare(parts.end))).toBe(true);
    }),
  );
});
