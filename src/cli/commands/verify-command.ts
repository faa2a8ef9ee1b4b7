import { Command, InvalidArgumentError, Option } from "commander";
import {
  drawVerification,
  readVerification,
  verificationEdits,
  writeStandardLedger,
  writeVerificationForm,
  type DrawnSample,
  type VerificationOutcome,
} from "../../app";
import type { IsoDate } from "../../calendar";
import { VERIFICATION_WORDS, verificationOf, type Item } from "../../ledger";
import { itemName } from "../../reports";
import type { ResultProblem, SampleSize } from "../../verification";
import { cellAddress, cellText } from "../../sheet";
import { dayToJudgeOn, openMaster, type OpenedMaster } from "../opened-master";
import { workbookOption } from "../options";
import { Outbox } from "../outbox";
import { printJson, printLines } from "../print";
import { openWorkbook } from "../workbook-files";
import { asOf, json, overwrite, unitsOption } from "./shared-options";

interface Options {
  readonly units?: string;
  readonly asOf?: IsoDate;
  readonly share?: number;
  readonly count?: number;
  readonly seed?: string;
  readonly results?: string;
  readonly output?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** `taizhang verify`: 核查销号. */
export function verifyCommand(): Command {
  return new Command("verify")
    .description("核查销号：从已完成、未核查的任务中随机抽取，生成核查表；或把填好的核查表录入台账")
    .argument("<台账>", "台账工作簿")
    .addOption(unitsOption())
    .addOption(asOf())
    .addOption(
      new Option("--share <比例>", "抽取比例，如 20%；不写则为 20%").argParser(shareIn).conflicts("count"),
    )
    .addOption(new Option("--count <项数>", "抽取多少项").argParser(countIn))
    .option("--seed <文字>", "随机种子，印在核查表上；不写则用截至日期")
    .option("--results <核查表>", "填好的核查表；把核查情况录入台账，写成新的台账")
    .option("-o, --output <文件>", "核查表或录入后的台账写到哪个文件；不写则只列出", workbookOption)
    .addOption(overwrite())
    .addOption(json())
    .action(async (file: string, options: Options) => {
      const { output, overwrite: replaces, units, results } = options;
      const inputs = [file, units, results];
      const outbox = new Outbox(output === undefined ? null : { file: output, overwrite: replaces, inputs });
      const master = await openMaster(file, units, outbox);
      if (results === undefined) await draw(file, master, options, outbox);
      else await takeOver(file, master, { ...options, results }, outbox);
    });
}

async function draw(
  file: string,
  { host, opened }: OpenedMaster,
  options: Options,
  outbox: Outbox,
): Promise<void> {
  const day = dayToJudgeOn(opened, options.asOf);
  const size = sizeIn(options);
  const sample = drawVerification(opened, {
    asOf: day,
    ...(size ? { size } : {}),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  });
  if (options.output !== undefined) await writeVerificationForm(host, opened, sample, day);
  if (options.json) printJson(sampleJson(file, day, sample));
  else printLines(sampleLines(file, sample, outbox));
}

function sizeIn({ share, count }: Options): SampleSize | null {
  if (count !== undefined) return { count };
  return share === undefined ? null : { share };
}

function shareIn(text: string): number {
  const share = Number(text.replace(/%$/, "")) / 100;
  if (!(share > 0 && share <= 1)) throw new InvalidArgumentError("比例应在 1% 到 100% 之间，如 20%。");
  return share;
}

function countIn(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError("项数应为正整数，如 10。");
  return count;
}

function sampleJson(file: string, day: IsoDate, { seed, strata }: DrawnSample): unknown {
  return {
    file,
    asOf: day,
    seed,
    strata: strata.map(({ name, items, drawn }) => ({
      name,
      items: items.length,
      drawn: drawn.map(reference),
    })),
  };
}

function sampleLines(file: string, { seed, strata }: DrawnSample, outbox: Outbox): string[] {
  const drawn = strata.flatMap((stratum) => stratum.drawn);
  const all = strata.reduce((sum, { items }) => sum + items.length, 0);
  return [
    `${file}：已完成、未核查 ${all} 项，抽取 ${drawn.length} 项，随机种子 ${seed}`,
    ...strata.map(
      ({ name, items, drawn: own }) =>
        `  ${name}：${own.length}/${items.length} 项，${own.map(itemName).join("、")}`,
    ),
    ...outbox.written.map((path) => `已写入 ${path}`),
  ];
}

async function takeOver(
  file: string,
  { host, opened }: OpenedMaster,
  { results, output, json: isJson }: Options & { readonly results: string },
  outbox: Outbox,
): Promise<void> {
  const outcome = await readVerification(opened, await openWorkbook(results));
  if (output !== undefined) await writeStandardLedger(host, opened, verificationEdits(outcome));
  if (isJson) printJson(resultsJson(file, outcome));
  else printLines(resultsLines(file, outcome, outbox));
  if (outcome.problems.length > 0) process.exitCode = 1;
}

function resultsJson(
  file: string,
  { verified, problems, open, edits, homeless }: VerificationOutcome,
): unknown {
  return {
    file,
    verified: verified.map(({ item }) => ({
      ...reference(item),
      result: verificationOf(item),
      status: item.status,
    })),
    problems: problems.map(({ row, problem }) => ({ ...reference(row), problem })),
    open,
    edits: edits.map(({ sheet, row, column, before, after }) => ({
      sheet,
      cell: cellAddress(row, column),
      before: cellText(before),
      after: cellText(after),
    })),
    homeless: homeless.map(({ item, columnId, text }) => ({ ...reference(item), column: columnId, text })),
  };
}

const PROBLEMS: Readonly<Record<ResultProblem, string>> = {
  "unknown-item": "台账里没有这一项，没有录入",
  "doubtful-item": "看不准是台账里的哪一项，没有录入",
  "other-result": "台账里已有不同的核查情况，没有改动，请核对",
  unclear: `看不出核查结果，没有录入，请写${Object.values(VERIFICATION_WORDS).join("、")}之一`,
};

function resultsLines(file: string, outcome: VerificationOutcome, outbox: Outbox): string[] {
  const { verified, problems, open, homeless } = outcome;
  const genuine = verified.filter(({ item }) => verificationOf(item) === "genuine").length;
  return [
    `${file}：录入 ${verified.length} 项，其中属实 ${genuine} 项、不实 ${verified.length - genuine} 项；还没有填 ${open} 项`,
    ...problems.map(({ row, problem }) => `  第 ${row.row} 行 ${itemName(row)}：${PROBLEMS[problem]}`),
    ...(homeless.length === 0
      ? []
      : [`台账没有核查情况、核查时间等列，有 ${homeless.length} 处没有地方写。请先加上这些列再录入。`]),
    ...outbox.written.map((path) => `已写入 ${path}`),
  ];
}

function reference({ batch, number, sheet, row }: Item): object {
  return { batch, number, sheet, row };
}
