/** The ribbon's commands that do their work without the pane; the manifest calls them by these names. */
export const COMMANDS = ["writeTenDayReport", "writeSummary"] as const;

/** One of {@link COMMANDS}. */
export type CommandName = (typeof COMMANDS)[number];
