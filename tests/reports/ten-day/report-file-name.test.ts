import { reportFileName } from "../../../src/reports";

test("a 旬报's file names unit and 旬", () => {
  expect(reportFileName("市水利局", { year: 2019, month: 4, part: 1 })).toBe(
    "市水利局_整改旬报_2019年4月上旬.xlsx",
  );
});

test("the file of a 旬报 of which nothing says whose it is names its kind and 旬", () => {
  expect(reportFileName("", { year: 2019, month: 4, part: 1 })).toBe("整改旬报_2019年4月上旬.xlsx");
});
