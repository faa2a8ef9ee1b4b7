import fc from "fast-check";

import type { CellValue } from "../../src/sheet";

/** What a cell may hold, of every sort; drawn from few values, so that two of them are often the same. */
export const cellValues: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, "", " ", "1", "已完成", "2019-03-31", "85%", "#REF!", "TRUE"),
  fc.constantFrom<CellValue>(0, 1, 0.85, 43_555, true, false),
  fc.constantFrom("2019-03-31", "2019-03-31T08:30:00").map((iso) => ({ kind: "date", iso }) as const),
  fc.constantFrom(0, 0.85, 1).map((fraction) => ({ kind: "percent", fraction }) as const),
  fc.constantFrom("#REF!", "#N/A").map((code) => ({ kind: "error", code }) as const),
);
