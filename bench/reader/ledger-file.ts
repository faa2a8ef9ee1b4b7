import { workbookBytes } from "../../src/hosts/file";
import type { CellSpec } from "../../src/sheet";

export const COLUMNS = 16;

/** A ledger's row: long texts that differ, short ones that recur, numbers, a date, a percentage, an empty cell. */
function rowOf(at: number): { readonly cells: (CellSpec | null)[] } {
  const values = [
    `附件${1 + (at % 3)}`,
    at + 1,
    `第${at}个问题：部分企业治污设施运行不正常，厂区扬尘管控不到位，督察组现场检查发现${at % 17}处。`,
    `${at % 40}家企业完成整治，断面水质稳定达到Ⅲ类`,
    `1.开展专项排查，建立问题清单${at}份。\n2.加强巡查，依法查处违法行为。`,
    ["市水利局", "市生态环境局", "市住房和城乡建设局"][at % 3] ?? "",
    ["睢县人民政府", "各县(市、区)人民政府"][at % 2] ?? "",
    "2019年6月底前",
    `已出动执法人员${at}人次，检查企业${at % 90}家，正在督促整改`,
    ["正在整改", "完成整改"][at % 2] ?? "",
    0.6,
    { kind: "date", iso: "2019-03-20" } as const,
    "资金拨付较晚",
    `下一步加快推进，6月底前完成剩余${at % 9}处。`,
    at * 1.25,
  ];
  return { cells: [...values.map((value) => ({ value })), null] };
}

/** A ledger of so many rows as a file. */
export function ledgerFile(rows: number): Promise<Uint8Array> {
  return workbookBytes([
    { name: "台账", columns: [], rows: Array.from({ length: rows }, (_, at) => rowOf(at)) },
  ]);
}
