/** The sample ledger, as the page serves it. */
export const SAMPLE_LEDGER = "商丘市整改台账.xlsx";

const FOLDER = "templates/sample";

/** The sample's returned workbooks. A plain folder on a server lists no files, so they are named here. */
export const SAMPLE_RETURNS: readonly string[] = [
  "【报】市水利局整改台账.xlsx",
  "夏邑县.xlsx",
  "市住建局 大气及回头看整改台账.xlsx",
  "市公路养护中心.xlsx",
  "市发改委报送-整改进展.xlsx",
  "市商务局.xlsx",
  "市城管局(最终版)2.xlsx",
  "市工信局4.10更正.xlsx",
  "市工信局4.8.xlsx",
  "市生态环境局整改台账20190410.xlsx",
  "市自然资源和规划局4月10日上报.xlsx",
  "应急局整改台账0410.xlsx",
  "拓城县整改情况汇总(1).xlsx",
  "民权县人民政府4月上旬.xlsx",
  "永城市整改台账(附件1).xlsx",
];

/** The empty ledger. @throws Error where the server does not give it. */
export function blankLedger(): Promise<File> {
  return served("templates", "整改台账.xlsx");
}

/** @throws Error where the server does not give it. */
export function sampleLedger(): Promise<File> {
  return served(FOLDER, SAMPLE_LEDGER);
}

/** @throws Error where the server does not give one of them. */
export function sampleReturns(): Promise<File[]> {
  return Promise.all(SAMPLE_RETURNS.map((name) => served(`${FOLDER}/returned`, name)));
}

async function served(folder: string, name: string): Promise<File> {
  const answer = await fetch(`${folder}/${encodeURIComponent(name)}`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return new File([await answer.blob()], name);
}
