import { mergingDirectory } from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { masterOf } from "./returned-ledgers";

const names = (lead: string, responsible = ""): string[] => {
  const directory = builtInDirectory();
  const added = mergingDirectory(directory, masterOf({ lead, responsible }));
  return added.entries.slice(directory.entries.length).map(({ name }) => name);
};

test("whom only the ledger names is known, each once", () => {
  expect(names("县水务局", "县公安局、石桥镇、县水务局、市公安局")).toEqual([
    "县水务局",
    "县公安局",
    "石桥镇",
  ]);
});

test.each(["各乡镇", "全县", "有关部门", "详见附件", "市直有关单位"])("%s is nobody", (text) => {
  expect(names(text)).toEqual([]);
});

test("a name much like a unit's of the ledger may be a misspelt one of it; like another's, it is one of its own", () => {
  expect(names("市水利局", "市水务局")).toEqual([]);
  expect(names("市水务局", "市公安局")).toEqual(["市水务局"]);
});

test("where there is nothing to add it is the same directory", () => {
  const directory = builtInDirectory();
  expect(mergingDirectory(directory, masterOf({}))).toBe(directory);
});
