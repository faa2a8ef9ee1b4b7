/** A page of the built site. */
export interface SitePage {
  /** Its file in the site, and the name of its entry. */
  readonly name: "taskpane" | "index" | "commands" | "notice";
  readonly template: string;
  readonly entry: string;
  /** Whether it talks to Excel; a page outside Excel would wait for ever for an answer. */
  readonly loadsOfficeJs: boolean;
}

/** The pages: the pane in Excel, the same by itself, the hidden one of the ribbon's commands, and the one that tells of a command that failed. */
export const PAGES: readonly SitePage[] = [
  {
    name: "taskpane",
    template: "src/taskpane/taskpane.html",
    entry: "./src/taskpane/excel.tsx",
    loadsOfficeJs: true,
  },
  {
    name: "index",
    template: "src/taskpane/index.html",
    entry: "./src/taskpane/page.tsx",
    loadsOfficeJs: false,
  },
  {
    name: "commands",
    template: "src/commands/commands.html",
    entry: "./src/commands/commands.ts",
    loadsOfficeJs: true,
  },
  {
    name: "notice",
    template: "src/commands/notice.html",
    entry: "./src/commands/notice-page.ts",
    loadsOfficeJs: false,
  },
];
