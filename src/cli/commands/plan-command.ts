import { basename } from "node:path";
import { Command } from "commander";
import { plan, writePlanLedger, type PlanOutcome } from "../../app";
import {
  documentFailureSentence,
  FileWorkbookHost,
  WorkbookUnreadable,
  type OpenedDocument,
} from "../../hosts/file";
import { openDocumentFile } from "../../hosts/file/disk";
import { columnTitle, rectificationKind, type ColumnId } from "../../ledger";
import { planFindingMessage, type PlanFinding } from "../../plan";
import { diskSentence } from "../disk-sentence";
import { InputUnusable } from "../input-unusable";
import { planJson } from "../json/plan-json";
import { workbookOption } from "../options";
import { Outbox } from "../outbox";
import { printJson, printLines } from "../print";
import { openDirectory } from "../workbook-files";
import { json, overwrite, unitsOption } from "./shared-options";

interface Options {
  readonly units?: string;
  readonly output?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** `taizhang plan`: 建账. */
export function planCommand(): Command {
  return new Command("plan")
    .description("从整改方案建账：读出每一项任务，列出方案里写得不对的地方")
    .argument("<方案>", "整改方案，.docx 或 .txt 文件")
    .addOption(unitsOption())
    .option("-o, --output <文件>", "建成的台账写到哪个文件；不写则只列结果", workbookOption)
    .addOption(overwrite())
    .addOption(json())
    .action(async (file: string, { units, output, ...options }: Options) => {
      const to = { file: output, overwrite: options.overwrite, inputs: [file, units] };
      const outbox = new Outbox(output === undefined ? null : to);
      const outcome = await readPlanFile(file, units);
      if (output !== undefined) await writePlanLedger(newWorkbook(outbox), outcome);
      if (options.json) printJson(planJson(file, outcome));
      else printLines([...planLines(file, outcome), ...outbox.written.map((path) => `已写入 ${path}`)]);
      if (outcome.reading.findings.some(({ severity }) => severity === "error")) process.exitCode = 1;
    });
}

/** @throws InputUnusable with one Chinese line where the file cannot be read, or holds no item. */
async function readPlanFile(file: string, units: string | undefined): Promise<PlanOutcome> {
  const document = await openDocument(file);
  const outcome = plan(document.kind === "text" ? document.text : document.parts, await openDirectory(units));
  if (outcome.items.length === 0) {
    throw new InputUnusable(
      `${basename(file)}：没有认出整改任务。请核对是不是整改方案，附件里的任务清单要在同一个文件里。`,
    );
  }
  return outcome;
}

async function openDocument(file: string): Promise<OpenedDocument> {
  try {
    return await openDocumentFile(file);
  } catch (error) {
    throw new InputUnusable(
      error instanceof WorkbookUnreadable
        ? `${basename(file)}：${documentFailureSentence(error.code)}`
        : `${file}：${diskSentence(error)}`,
    );
  }
}

function newWorkbook(outbox: Outbox): FileWorkbookHost {
  return new FileWorkbookHost({
    workbook: { fileName: "", sheets: [] },
    deliver: (name, bytes) => outbox.deliver(name, bytes),
  });
}

const SEVERITY_WORDS = { error: "错误", warning: "提醒", info: "提示" } as const;

function planLines(file: string, { reading: { items, findings, notUnderstood } }: PlanOutcome): string[] {
  const batches = [...new Set(items.map(({ batch }) => batch))].map(
    (batch) => `${batch === "" ? "" : `${batch} `}${items.filter((item) => item.batch === batch).length} 项`,
  );
  const columns = new Set(items.flatMap(({ text }) => Object.keys(text) as ColumnId[]));
  const titles = rectificationKind.columns
    .filter(({ id }) => columns.has(id))
    .map(({ id }) => columnTitle(rectificationKind, id));
  return [
    `${file}：读出 ${items.length} 项（${batches.join("，")}）`,
    `  ${titles.join("、")}`,
    ...findings.map(findingLine),
    ...(notUnderstood.length > 0 ? [`  有 ${notUnderstood.length} 行没有采用，见上。`] : []),
  ];
}

function findingLine(finding: PlanFinding): string {
  const { severity, line, item } = finding;
  const place = item === null ? "" : ` ${item.batch}第${item.number}项`;
  return `  [${SEVERITY_WORDS[severity]}] 第 ${line} 行${place} ${planFindingMessage(finding)}`;
}
