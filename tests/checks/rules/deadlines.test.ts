import type { CellValue } from "../../../src/sheet";
import { cellsOf, findingsOf, placesOf, sampleSheet } from "../sample-ledger";

const due = (deadline: CellValue) => sampleSheet([{}, { deadline }]);

describe("deadline-unreadable", () => {
  test.each(["尽快", "待定", "2019年6月前", "按方案要求"])("%s", (deadline) => {
    expect(findingsOf("deadline-unreadable", due(deadline))).toMatchObject([
      { cell: "F3", header: "整改时限", value: deadline, severity: "warning" },
    ]);
  });

  test.each([
    "2019年3月底前",
    "立行立改，持续推进",
    "长期坚持",
    "省、市、县机构改革结束前",
    "20193月底前",
    "2019年2月30日前",
    { kind: "date", iso: "2019-03-31" } as const,
    null,
  ])("not %j", (deadline) => {
    expect(cellsOf("deadline-unreadable", due(deadline))).toEqual([]);
  });
});

describe("deadline-invalid", () => {
  test.each(["2019年2月30日前", "2019年13月底前", "2018年年底前排查，2019年4月31日前完成"])(
    "%s",
    (deadline) => {
      expect(findingsOf("deadline-invalid", due(deadline))).toMatchObject([
        { cell: "F3", value: deadline, severity: "error" },
      ]);
    },
  );

  test.each(["2019年2月28日前", "2020年2月29日前", "待定", "2019年12月底前", null])("not %j", (deadline) => {
    expect(cellsOf("deadline-invalid", due(deadline))).toEqual([]);
  });
});

describe("deadline-repaired", () => {
  test.each([
    ["20193月底前", "2019-03-31", "2019年3月底前"],
    ["20181225日前", "2018-12-25", "2018年12月25日前"],
    [
      "20193月底前完成排查，2019年年底前完成整治",
      "2019-03-31",
      "2019年3月底前完成排查，2019年年底前完成整治",
    ],
  ])("%s is taken for %s, to be confirmed", (deadline, day, whole) => {
    const [found, ...more] = findingsOf("deadline-repaired", due(deadline));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      cell: "F3",
      value: deadline,
      params: { due: day },
      severity: "warning",
      fix: { before: deadline, after: whole, certainty: "proposed" },
    });
    expect(deadline).toContain(found?.params["text"]);
  });

  test("of several stages only those repaired are named", () => {
    expect(placesOf("deadline-repaired", due("2018年年底前排查，20193月底前完成"))).toMatchObject([
      ["F3", { due: "2019-03-31" }],
    ]);
  });

  test.each(["2019年3月底前", "20190331", "2019.3.31", "二〇一九年六月底前", "立行立改", null])(
    "not %j",
    (deadline) => {
      expect(cellsOf("deadline-repaired", due(deadline))).toEqual([]);
    },
  );
});

describe("an item of several rows", () => {
  const MERGES = ["A2:A3", "B2:B3", "C2:C3"];
  const twoRows = (first: string, second: string) =>
    sampleSheet([{ deadline: first }, { number: null, problem: null, deadline: second }], MERGES);

  test("is told at the row that is meant", () => {
    expect(findingsOf("deadline-unreadable", twoRows("2019年3月底前", "待定"))).toMatchObject([
      { cell: "F3", value: "待定" },
    ]);
    expect(findingsOf("deadline-invalid", twoRows("2019年3月底前", "2019年2月30日前"))).toMatchObject([
      { cell: "F3", value: "2019年2月30日前" },
    ]);
    expect(findingsOf("deadline-repaired", twoRows("2018年底前", "20193月底前"))).toMatchObject([
      { cell: "F3", value: "20193月底前" },
    ]);
    expect(cellsOf("deadline-unreadable", twoRows("待定", "2019年3月底前"))).toEqual(["F2"]);
  });
});
