import { Command } from "commander";

/** The verbs in the order of the help. Each is loaded when it is wanted: a run needs one of them, and what that one needs. */
const VERBS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./commands/check-command")).checkCommand(),
  normalize: async () => (await import("./commands/normalize-command")).normalizeCommand(),
  stats: async () => (await import("./commands/stats-command")).statsCommand(),
  report: async () => (await import("./commands/report-command")).reportCommand(),
  distribute: async () => (await import("./commands/distribute-command")).distributeCommand(),
  merge: async () => (await import("./commands/merge-command")).mergeCommand(),
  summary: async () => (await import("./commands/summary-command")).summaryCommand(),
  publish: async () => (await import("./commands/publish-command")).publishCommand(),
  verify: async () => (await import("./commands/verify-command")).verifyCommand(),
  letters: async () => (await import("./commands/letters-command")).lettersCommand(),
  plan: async () => (await import("./commands/plan-command")).planCommand(),
  inspect: async () => (await import("./commands/inspect-command")).inspectCommand(),
};

const HELP_TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/**
 * The command with the verb that the words begin with, or with all verbs where they begin with none. It throws instead of
 * ending the process, so that it can be run by a test.
 */
export async function taizhangProgram([verb = ""]: readonly string[]): Promise<Command> {
  const program = new Command("taizhang")
    .description("台账助手：校验整改台账，规范单位名称，合并回收表，统计完成率，生成旬报、汇总和公文")
    .helpOption("-h, --help", "显示用法")
    .helpCommand("help [命令]", "显示一个命令的用法");
  const wanted = Object.hasOwn(VERBS, verb) ? [VERBS[verb]] : Object.values(VERBS);
  const commands = await Promise.all(wanted.flatMap((load) => load?.() ?? []));
  for (const command of commands) program.addCommand(command.helpOption("-h, --help", "显示用法"));
  for (const command of [program, ...commands]) {
    command
      .exitOverride()
      .configureOutput({ writeErr: () => undefined })
      .configureHelp({ styleTitle: (title) => HELP_TITLES[title] ?? title });
  }
  return program;
}
