import { join, relative, resolve } from "node:path";
import {
  checkOpened,
  computeStats,
  itemsOf,
  lastDekadOf,
  nameChanges,
  openLedgers,
  proposeUnitEdits,
  report,
  summarize,
  writeMergedLedger,
  type OpenedLedgers,
} from "../app";
import { CATALOG } from "../checks";
import { dekadEnd, dekadLabel, formatChineseDate, parseDekad, type Dekad } from "../calendar";
import { figureLines, mergeLines, nameChangeLines, summaryLine } from "./account";
import { failureText } from "./failure-text";
import { mergeFiles } from "./merge-files";
import { openMaster } from "./opened-master";
import { Outbox } from "./outbox";
import { printLines } from "./print";

/** The sample's 旬: its returns were filled in for it. */
const SAMPLE_DEKAD = "2019-04-上";

/** The main job on the sample: check, normalize, merge, count, and write the merged ledger, a 旬报 and the summary. */
async function demo(root: string): Promise<void> {
  const dekad = parseDekad(SAMPLE_DEKAD);
  if (!dekad) throw new Error(`no 旬: ${SAMPLE_DEKAD}`);
  const master = join(root, "templates/sample/商丘市整改台账.xlsx");
  const outbox = new Outbox({ folder: join(root, "out"), overwrite: true });
  const { host, opened: asWritten } = await openMaster(master, undefined, outbox);
  const asOf = dekadEnd(dekad);
  tellCheck(asWritten, dekad);

  const normalized = proposeUnitEdits(asWritten);
  const { applied } = await host.applyEdits(normalized);
  const opened = await openLedgers(host);
  const names = nameChangeLines(nameChanges(normalized));
  printLines(["", `规范单位名称：已规范 ${applied.length} 格，原文件没有改动`, ...names]);

  const merged = await mergeFiles(
    opened,
    { master, returned: [join(root, "templates/sample/returned")], depth: "findings" },
    { dekad },
  );
  printLines(["", "合并各单位交回的表", ...mergeLines(merged, opened)]);

  const items = merged.result.items.map(({ item }) => item);
  printLines(["", `统计（截至${formatChineseDate(asOf)}）`, ...figureLines(computeStats(items, asOf))]);

  await writeMergedLedger(host, opened, merged.result, asOf, { failureText });
  await report(host, opened, { dekad, merge: merged.result, previous: lastDekadOf(itemsOf(opened), dekad) });
  await summarize(host, opened, {
    asOf,
    merge: merged,
    normalized,
    file: "商丘市整改台账.xlsx",
    failureText,
  });
  printLines(["", "已写入", ...outbox.written.map((path) => `  ${relative(root, path)}`)]);
}

function tellCheck(opened: OpenedLedgers, dekad: Dekad): void {
  const { findings, summary } = checkOpened(opened, { asOf: dekadEnd(dekad) });
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  printLines([
    `台账助手演示：商丘市，${dekadLabel(dekad)}`,
    "",
    `校验总台账：${opened.workbook.ledgers.reduce((sum, { items }) => sum + items.length, 0)} 项，${summaryLine(summary)}`,
    ...CATALOG.flatMap(({ code, title }) =>
      counts.has(code) ? [`  ${title} ${counts.get(code) ?? 0} 处`] : [],
    ),
  ]);
}

void demo(resolve(__dirname, "../.."));
