import { createDirectory, unitAbbreviated, unitsWithWord, type UnitDirectory } from "../../../src/units";

const directoryOf = (...names: string[]): UnitDirectory =>
  createDirectory(
    names.map((name) => ({ name, aliases: [], formerNames: [], category: "", groups: [] })),
    null,
  );

describe("a name that leaves characters out", () => {
  test.each([
    ["区住建局", "区住房和城乡建设局"],
    ["区人社局", "区人力资源和社会保障局"],
    ["区应急局", "区应急管理局"],
    ["区城管局", "区城市管理局"],
    ["县发改委", "县发展和改革委员会"],
  ])("%s is surely %s", (short, name) => {
    const directory = directoryOf("区公安分局", "县水利局", name);
    expect(unitAbbreviated(short, directory)).toEqual({ name, units: [name] });
  });

  test.each([
    ["区建设局", "区住房和城乡建设局"],
    ["县农业局", "县农业机械管理局"],
    ["县交通局", "县交通运输局"],
  ])("%s may be %s", (short, name) => {
    expect(unitAbbreviated(short, directoryOf(name))).toEqual({ name: null, units: [name] });
  });

  test.each([
    ["区公安局", "区公安分局"],
    ["县住建局", "区住房和城乡建设局"],
    ["区建住局", "区住房和城乡建设局"],
    ["区水利局", "区水利局"],
    ["住建", "住房和城乡建设局"],
  ])("%s is not short for %s", (short, name) => {
    expect(unitAbbreviated(short, directoryOf(name)).units).toEqual([]);
  });

  test("is nobody's where two units fit", () => {
    const names = ["区文化和旅游局", "区文物保护和旅游局"];
    expect(unitAbbreviated("区文旅局", directoryOf(...names))).toEqual({ name: null, units: names });
  });
});

describe("a word of a unit's name", () => {
  const directory = directoryOf("张家村村委会", "县委组织部", "县城市管理局", "县水利局", "县水务中心");
  test.each([
    ["张家村", ["张家村村委会"]],
    ["组织部", ["县委组织部"]],
    ["城管", ["县城市管理局"]],
    ["水", []],
    ["王家村", []],
  ])("%s is in those of %j", (word, units) => {
    expect(unitsWithWord(word, directory)).toEqual(units);
  });

  test("says nothing where it is many units'", () => {
    const many = directoryOf("张家村村委会", "李家村村委会", "王家村村委会", "赵家村村委会");
    expect(unitsWithWord("村委会", many)).toEqual([]);
  });
});
