import { unitOfFile } from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { returnOf } from "./returned-ledgers";

test.each([
  ["【报】市水利局整改台账.xlsx", "市水利局"],
  ["市城管局(最终版)2.xlsx", "市城管局"],
  ["民权县人民政府4月上旬.xlsx", "民权县人民政府"],
  ["2019年4月上旬-市生态环境局-整改旬报.xlsx", "市生态环境局"],
  ["整改台账（市水利局）.xlsx", "市水利局"],
  ["整改台账【商丘市水利局】4月上旬.xlsx", "市水利局"],
  ["市公安局整改台账（市水利局会商后）.xlsx", "市公安局"],
  ["整改台账（报市水利局）.xlsx", null],
  ["关于报送整改进展的表.xlsx", null],
  ["新建 Microsoft Excel 工作表.xlsx", null],
])("the unit in the file name %s", (file, unit) => {
  expect(unitOfFile(file, builtInDirectory())).toBe(unit);
});

test("what the title says goes before the file's name", () => {
  const named = returnOf("市公安局.xlsx", ["填报单位：市水利局"], {});
  expect(named.unit).toBe("市水利局");
  expect(returnOf("市公安局.xlsx", ["整改台账"], {}).unit).toBe("市公安局");
  expect(returnOf("表.xlsx", ["整改台账"], {}).unit).toBeNull();
});
