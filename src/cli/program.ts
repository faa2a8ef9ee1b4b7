import { Command } from "commander";
import { checkCommand } from "./commands/check-command";
import { inspectCommand } from "./commands/inspect-command";
import { mergeCommand } from "./commands/merge-command";
import { normalizeCommand } from "./commands/normalize-command";
import { planCommand } from "./commands/plan-command";
import { reportCommand } from "./commands/report-command";
import { statsCommand } from "./commands/stats-command";
import { summaryCommand } from "./commands/summary-command";

const HELP_TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/** The command with all its verbs. It throws instead of ending the process, so that it can be run by a test. */
export function taizhangProgram(): Command {
  const program = new Command("taizhang")
    .description("台账助手：校验整改台账，规范单位名称，合并回收表，统计完成率，生成旬报和汇总")
    .helpOption("-h, --help", "显示用法")
    .helpCommand("help [命令]", "显示一个命令的用法");
  const commands = [
    checkCommand(),
    normalizeCommand(),
    statsCommand(),
    reportCommand(),
    mergeCommand(),
    summaryCommand(),
    planCommand(),
    inspectCommand(),
  ];
  for (const command of commands) program.addCommand(command.helpOption("-h, --help", "显示用法"));
  for (const command of [program, ...commands]) {
    command
      .exitOverride()
      .configureOutput({ writeErr: () => undefined })
      .configureHelp({ styleTitle: (title) => HELP_TITLES[title] ?? title });
  }
  return program;
}
