import fc from "fast-check";
import { inFolder } from "../../../src/taskpane/model/dropped-files";
import { distinctFiles, namedFile } from "../../../src/taskpane/work/distinct-files";

const chosenNames = async (...chosen: Parameters<typeof distinctFiles>): Promise<string[]> =>
  (await distinctFiles(...chosen)).map(({ name }) => name);

const namesOf = (...names: string[]): Promise<string[]> =>
  chosenNames(names.map((name) => new File([], name)));

test("files of one name from different folders are told apart by a number", async () => {
  expect(await namesOf("台账.xlsx", "民权县.xlsx", "台账.xlsx", "台账.xlsx")).toEqual([
    "台账.xlsx",
    "民权县.xlsx",
    "台账(2).xlsx",
    "台账(3).xlsx",
  ]);
});

test("a number never makes a file look like another that was chosen", async () => {
  expect(await namesOf("台账.xlsx", "台账.xlsx", "台账(2).xlsx")).toEqual([
    "台账.xlsx",
    "台账(3).xlsx",
    "台账(2).xlsx",
  ]);
});

test("a file under another name still holds what it held", async () => {
  const [, second] = await distinctFiles([new File(["甲"], "台账.csv"), new File(["乙"], "台账.csv")]);
  if (!second) throw new Error("There are two files");
  const named = namedFile(second);
  expect([named.name, await named.text()]).toEqual(["台账(2).csv", "乙"]);
});

test("a file chosen again has the name it had; another of that name chosen later gets a number", async () => {
  const [first, again, other] = [["甲"], ["甲"], ["乙", "丙"]].map(
    (parts) => new File(parts, "台账.xlsx", { lastModified: 1 }),
  );
  if (!first || !again || !other) throw new Error("There are three files");
  const before = await distinctFiles([first]);
  expect(await chosenNames([again, other], before)).toEqual(["台账.xlsx", "台账(2).xlsx"]);
});

const inFolders = (...paths: readonly string[]): File[] =>
  paths.map((path) => inFolder(new File([path], path.split("/").at(-1) ?? "", { lastModified: 1 }), path));

test("files of one name are told apart by the folders they are in", async () => {
  const files = inFolders("回收/市水利局/填报表.xlsx", "回收/睢县/填报表.xlsx", "回收/民权县.xlsx");
  const chosen = await distinctFiles([...files, new File(["丁"], "填报表.xlsx")]);
  const names = ["填报表(回收-市水利局).xlsx", "填报表(回收-睢县).xlsx", "民权县.xlsx", "填报表.xlsx"];
  expect(chosen.map(({ name }) => name)).toEqual(names);
  expect(await chosenNames(files.toReversed(), chosen)).toEqual([
    "民权县.xlsx",
    "填报表(回收-睢县).xlsx",
    "填报表(回收-市水利局).xlsx",
  ]);
});

test("a file in another folder never has the name of one chosen before", async () => {
  const [first, second, third] = ["甲/填报表.xlsx", "乙/填报表.xlsx", "乙/填报表.xlsx"].map((path, place) =>
    inFolder(new File(["同样大"], "填报表.xlsx", { lastModified: place }), path),
  );
  if (!first || !second || !third) throw new Error("There are three files");
  const one = await distinctFiles([first]);
  const two = [...one, ...(await distinctFiles([second], one))];
  const three = [...two, ...(await distinctFiles([third], two))];
  expect(three.map(({ name }) => name)).toEqual(["填报表.xlsx", "填报表(乙).xlsx", "填报表(乙)(2).xlsx"]);
});

test("two files of one choice never stand for the same one chosen before", async () => {
  const alike = (text: string): File => new File([text], "台账.xlsx", { lastModified: 1 });
  const before = await distinctFiles([alike("甲")]);
  expect(await chosenNames([alike("甲"), alike("乙")], before)).toEqual(["台账.xlsx", "台账(2).xlsx"]);
});

test("a file under another name is known again by it", async () => {
  const [, second] = await distinctFiles([
    new File(["甲"], "台账.csv"),
    new File(["乙"], "台账.csv", { lastModified: 5 }),
  ]);
  if (!second) throw new Error("There are two files");
  expect(namedFile(second).lastModified).toBe(5);
});

test("no two names are alike, and the first of a name keeps it", async () => {
  const names = fc.array(fc.constantFrom("甲.xlsx", "甲(2).xlsx", "乙", "乙(2)", ".xlsx"), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(names, async (all) => {
      const distinct = await namesOf(...all);
      expect(new Set(distinct).size).toBe(all.length);
      distinct.forEach((name, place) => {
        const own = all.find((_, index) => index === place);
        if (own !== undefined && all.indexOf(own) === place) expect(name).toBe(own);
      });
    }),
  );
});
