import fc from "fast-check";

import { STATUSES } from "../../src/ledger";
import type { RowParts } from "./read-items";

/** Ledgers of up to 15 items in every status, with deadlines past, near, far and without a date. */
export const generatedRows: fc.Arbitrary<RowParts[]> = fc.array(
  fc.record({
    batch: fc.constantFrom("附件1", "附件二", "附件2", "第一批", ""),
    lead: fc.constantFrom("市水利局", "市环保局、市生态环境局", "市散乱污办", ""),
    responsible: fc.constantFrom(
      "各县（市、区）人民政府",
      "梁园区人民政府、各县（市、区）人民政府",
      "市公安局，市水利局",
      "某某公司",
      "",
    ),
    deadline: fc.constantFrom(
      "2019年3月底前",
      "2018年底前完成排查，2019年底前完成整治",
      "2019年4月15日前",
      "2019年4月10日",
      "立行立改，持续推进",
      "待定",
      "20193月底前",
      "",
    ),
    status: fc.constantFrom(null, ...STATUSES),
    completedOn: fc.constantFrom("2019-03-20", "2019-04-02", "2019年2月30日", ""),
    closed: fc.constantFrom("是", "否", ""),
  }),
  { maxLength: 15 },
);
