import fc from "fast-check";
import { distinctFiles, namedFile } from "../../../src/taskpane/work/distinct-files";

const namesOf = (...names: string[]): string[] =>
  distinctFiles(names.map((name) => new File([], name))).map(({ name }) => name);

test("files of one name from different folders are told apart by a number", () => {
  expect(namesOf("台账.xlsx", "民权县.xlsx", "台账.xlsx", "台账.xlsx")).toEqual([
    "台账.xlsx",
    "民权县.xlsx",
    "台账(2).xlsx",
    "台账(3).xlsx",
  ]);
});

test("a number never makes a file look like another that was chosen", () => {
  expect(namesOf("台账.xlsx", "台账.xlsx", "台账(2).xlsx")).toEqual([
    "台账.xlsx",
    "台账(3).xlsx",
    "台账(2).xlsx",
  ]);
});

test("a file under another name still holds what it held", async () => {
  const [, second] = distinctFiles([new File(["甲"], "台账.csv"), new File(["乙"], "台账.csv")]);
  if (!second) throw new Error("There are two files");
  const named = namedFile(second);
  expect([named.name, await named.text()]).toEqual(["台账(2).csv", "乙"]);
});

test("a file chosen again has the name it had; another of that name chosen later gets a number", () => {
  const [first, again, other] = [["甲"], ["甲"], ["乙", "丙"]].map(
    (parts) => new File(parts, "台账.xlsx", { lastModified: 1 }),
  );
  if (!first || !again || !other) throw new Error("There are three files");
  const before = distinctFiles([first]);
  expect(distinctFiles([again, other], before).map(({ name }) => name)).toEqual([
    "台账.xlsx",
    "台账(2).xlsx",
  ]);
});

test("no two names are alike, and the first of a name keeps it", () => {
  const names = fc.array(fc.constantFrom("甲.xlsx", "甲(2).xlsx", "乙", "乙(2)", ".xlsx"), { maxLength: 12 });
  fc.assert(
    fc.property(names, (all) => {
      const distinct = namesOf(...all);
      expect(new Set(distinct).size).toBe(all.length);
      distinct.forEach((name, place) => {
        const own = all.find((_, index) => index === place);
        if (own !== undefined && all.indexOf(own) === place) expect(name).toBe(own);
      });
    }),
  );
});
