import { Command, Option } from "commander";
import {
  letters,
  sentWith,
  type Letter,
  type LettersOptions,
  type LettersOutcome,
  type OfficeSettings,
} from "../../app";
import type { IsoDate } from "../../calendar";
import { itemName, LETTER_KINDS, LETTER_NAMES, type LetterKind } from "../../reports";
import { lettersJson } from "../json/letters-json";
import { saveSentLetters } from "../letter-files/sent-letters";
import { LetterTemplates } from "../letter-files/letter-templates";
import { type FilesToMerge, hasUnreadable, mergeNamedFiles } from "../merge-files";
import { dayToJudgeOn, openMaster } from "../opened-master";
import { Outbox } from "../outbox";
import { printJson, printLines } from "../print";
import { openSettings } from "../settings-file";
import { asOf, decisionsOption, json, overwrite, unitsOption } from "./shared-options";

interface Options {
  readonly kind?: readonly string[];
  readonly unit?: string;
  readonly units?: string;
  readonly asOf?: IsoDate;
  readonly decisions?: string;
  readonly settings?: string;
  readonly sent?: string;
  readonly saveSent?: string;
  readonly templates?: string;
  readonly writeTemplates?: string;
  readonly output?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** `taizhang letters`: 督办函 and the other letters about a ledger, as Word documents. */
export function lettersCommand(): Command {
  return new Command("letters")
    .description("写公文：按超期天数和催办次数写提醒函、督办函、通报、约谈通知，或写销号申请")
    .argument("<总台账>", "总台账工作簿")
    .argument("[交回的表...]", "交回的工作簿，或放它们的文件夹")
    .addOption(unitsOption())
    .addOption(asOf())
    .addOption(decisionsOption())
    .addOption(
      new Option("--kind <公文...>", "只写这几种；不写则写催办的四种").choices(
        LETTER_KINDS.map((kind) => LETTER_NAMES[kind]),
      ),
    )
    .option("--unit <单位>", "只写给这个单位")
    .option("--settings <文件>", "设置，JSON 文件：发文单位、联系人、各步从超期几天起")
    .option("--sent <文件>", "以前的发函记录，JSON 文件；发过函仍未完成的加重一步")
    .option("--save-sent <文件>", "把连同这次的发函记录写到哪个文件，下旬用 --sent 交回")
    .option("--templates <文件夹>", "自己改过的模板放在哪个文件夹，如 督办函.docx；没有的用自带模板")
    .option("--write-templates <文件夹>", "把自带模板写到哪个文件夹，供修改")
    .option("-o, --output <文件夹>", "公文写到哪个文件夹；不写则只列出要写哪些")
    .addOption(overwrite())
    .addOption(json())
    .action(async (master: string, returned: string[], options: Options) => {
      const { opened } = await openMaster(master, options.units);
      const files: FilesToMerge = { master, returned, depth: "items" };
      const merge = await mergeNamedFiles(opened, files, options.decisions);
      const day = dayToJudgeOn(opened, options.asOf, merge?.result.dekad);
      const settled = await settledIn(options);
      const outcome = letters(opened, {
        ...settled,
        asOf: day,
        ...(merge ? { merge: merge.result } : {}),
      });
      const isWritten = options.output !== undefined;
      const sent = sentWith(settled.sent ?? [], isWritten ? outcome.letters : [], day);
      const written = await writeLetters(outcome, sent, { ...options, master });
      if (options.json) printJson(lettersJson(master, day, outcome, written));
      else printLines(lettersLines(master, outcome, written));
      if (merge && hasUnreadable(merge)) process.exitCode = 1;
    });
}

async function settledIn({ kind, unit, settings, sent }: Options): Promise<Omit<LettersOptions, "asOf">> {
  const kinds = LETTER_KINDS.filter((one) => kind?.includes(LETTER_NAMES[one]));
  return {
    ...(kind === undefined ? {} : { kinds }),
    ...(unit === undefined ? {} : { unit }),
    ...(settings === undefined ? {} : { settings: (await openSettings(settings)).letters }),
    ...(sent === undefined ? {} : { sent: (await openSettings(sent)).sentLetters }),
  };
}

/** What was put on the disk. */
export interface WrittenLetters {
  /** Paths in the order of the letters; none where they were only listed. */
  readonly paths: readonly string[];
  /** Other files: templates, what was sent. */
  readonly others: readonly string[];
  /** The places of each template that are left for the clerk to write, by the letter's kind. */
  readonly open: ReadonlyMap<LetterKind, readonly string[]>;
  /** Templates without a place for the table of items. */
  readonly withoutTable: readonly LetterKind[];
}

async function writeLetters(
  outcome: LettersOutcome,
  sent: OfficeSettings["sentLetters"],
  options: Options & { readonly master: string },
): Promise<WrittenLetters> {
  const { output, overwrite, templates: folder, writeTemplates, saveSent } = options;
  const outbox = new Outbox(output === undefined ? null : { folder: output, overwrite });
  const others = new Outbox({ folder: writeTemplates, overwrite });
  // The file of what was sent before may be written anew: it is carried on.
  const inputs = [options.master, options.units, options.decisions, options.settings];
  const record = new Outbox(saveSent === undefined ? null : { file: saveSent, overwrite, inputs });
  const templates = new LetterTemplates(folder);
  if (writeTemplates !== undefined) await templates.writeBuiltIn(others);
  if (output !== undefined) for (const letter of outcome.letters) await templates.fill(letter, outbox);
  if (saveSent !== undefined) await saveSentLetters(record, sent);
  return {
    paths: outbox.written,
    others: [...others.written, ...record.written],
    open: templates.open,
    withoutTable: templates.withoutTable,
  };
}

function lettersLines(master: string, outcome: LettersOutcome, written: WrittenLetters): string[] {
  const { letters: all, unaddressed, exhausted } = outcome;
  return [
    `${master}：${all.length === 0 ? "没有要写的公文" : `公文 ${all.length} 份`}`,
    ...all.map((letter, index) => `  ${written.paths[index] ?? letter.spec.fileName}：${itemsText(letter)}`),
    ...written.others.map((path) => `已写入 ${path}`),
    ...[...written.open].map(
      ([kind, places]) => `${LETTER_NAMES[kind]}里还要自己填写：${places.join("、")}。`,
    ),
    ...written.withoutTable.map(
      (kind) => `${LETTER_NAMES[kind]}的模板里没有单独成段的【问题清单】，没有列出任务。`,
    ),
    ...(unaddressed.length === 0
      ? []
      : [`没有写明单位、没有写进公文的 ${unaddressed.length} 项：${unaddressed.map(itemName).join("、")}。`]),
    ...(exhausted.length === 0 ? [] : [`约谈后仍未完成的 ${exhausted.length} 项次，请研究是否提请问责。`]),
  ];
}

function itemsText({ kind, items }: Letter): string {
  const days = Math.max(0, ...items.map(({ escalation }) => escalation?.daysLate ?? 0));
  return kind === "closing" ? `${items.length} 项` : `${items.length} 项，最长超期 ${days} 天`;
}
