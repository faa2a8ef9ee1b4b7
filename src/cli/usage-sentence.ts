import type { CommanderError } from "commander";

const SENTENCES: Readonly<Record<string, string>> = {
  "commander.missingArgument": "少写了文件",
  "commander.missingMandatoryOptionValue": "少写了必需的选项",
  "commander.unknownOption": "没有这个选项",
  "commander.unknownCommand": "没有这个命令",
  "commander.optionMissingArgument": "选项后面少写了内容",
  "commander.excessArguments": "多写了文件",
  "commander.invalidArgument": "选项写得不对",
};

/** What is wrong with a command line, in one Chinese line with what commander names of it (an option, an argument). */
export function usageSentence({ code, message }: CommanderError): string {
  const named = /'([^']+)'/.exec(message)?.[1] ?? "";
  const hint = /\p{Script=Han}[^']*$/u.exec(message)?.[0] ?? "";
  const what = SENTENCES[code] ?? "命令写得不对";
  return `${what}${named === "" ? "" : `：${named}`}。${code === "commander.invalidArgument" ? hint : "用法见 taizhang --help"}`;
}
