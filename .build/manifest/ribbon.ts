import type { CommandName } from "../../src/commands/command-name";
import type { DOORS } from "../../src/taskpane/model/screens";

/** What a button does: opens the pane at a screen, or runs a command without it. */
export type ButtonAction = { readonly opens: (typeof DOORS)[number] } | { readonly runs: CommandName };

/** A button of the ribbon, as the user sees it. */
export interface RibbonButton {
  /** Its name in the manifest, and its picture's in assets/. */
  readonly id: "Pane" | "Check" | "Units" | "Report" | "Merge" | "Summary";
  readonly icon: "icon" | "check" | "units" | "report" | "merge" | "summary";
  readonly label: string;
  /** What it does, in one sentence, shown where the pointer rests on it. */
  readonly tip: string;
  readonly action: ButtonAction;
}

/** Buttons that belong together. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly icon: RibbonButton["icon"];
  readonly buttons: readonly RibbonButton[];
}

export const TAB_LABEL = "整改台账";

/** The tab's groups, in the order of an office's work. */
export const RIBBON: readonly RibbonGroup[] = [
  {
    id: "Assistant",
    label: "台账助手",
    icon: "icon",
    buttons: [
      {
        id: "Pane",
        icon: "icon",
        label: "打开台账助手",
        tip: "在右侧打开台账助手，查看本旬完成率和还要做的事。",
        action: { opens: "home" },
      },
    ],
  },
  {
    id: "Filling",
    label: "填报",
    icon: "check",
    buttons: [
      {
        id: "Check",
        icon: "check",
        label: "校验",
        tip: "检查台账里的漏填、错填、超期和前后矛盾，逐条指出所在单元格。",
        action: { opens: "check" },
      },
      {
        id: "Units",
        icon: "units",
        label: "规范单位",
        tip: "按单位名录把单位名称改成规范名称，先预览，确认后再修改，可以撤销。",
        action: { opens: "units" },
      },
      {
        id: "Report",
        icon: "report",
        label: "旬报",
        tip: "按台账标题写明的旬次生成旬报，放在新工作簿里，不改动台账。",
        action: { runs: "writeTenDayReport" },
      },
    ],
  },
  {
    id: "Summing",
    label: "汇总",
    icon: "merge",
    buttons: [
      {
        id: "Merge",
        icon: "merge",
        label: "合并回收表",
        tip: "选择各单位交回的表，合并进总台账，列出未交单位和填报冲突。",
        action: { opens: "merge" },
      },
      {
        id: "Summary",
        icon: "summary",
        label: "一键汇总",
        tip: "生成完成率、超期清单等汇总表，放在新工作簿里，不改动台账。",
        action: { runs: "writeSummary" },
      },
    ],
  },
];
