import type { NameChange } from "../../app";
import type { DirectoryProblemCode } from "../../units";

/** 单位名称. */
export const unitsWords = {
  title: "单位名称",
  directory: (sheet: string | null, count: number) =>
    sheet === null ? `按内置名录核对，共 ${count} 个单位` : `按工作表“${sheet}”核对，共 ${count} 个单位`,
  allGood: "单位名称都和名录一致。",
  sure: (spellings: number, cells: number) => `可以直接规范（${spellings} 种写法，${cells} 处）`,
  toConfirm: (count: number) => `请您确认（${count}）`,
  unknown: (count: number) => `名录里没有（${count}）`,
  leftAlone: (count: number) => `您说不改的（${count}）`,
  kinds: {
    exact: "规范名称",
    alias: "简称",
    former: "曾用名",
    repaired: "缺字补全",
    similar: "您确认过",
    "unclosed-bracket": "括号不全",
    "stray-bracket": "多余的括号",
    "no-separator": "缺顿号",
    dangling: "多余的标点",
  } satisfies Record<NameChange["kind"], string>,
  times: (count: number) => `${count} 处`,
  look: "查看",
  leave: "不改",
  takeUp: "还是改",
  noneOfThem: "都不是",
  chooseName: "选名录里的单位",
  preview: (count: number) => `预览 ${count} 处规范`,
  nothingToDo: "没有可直接规范的",
  applied: (count: number) => `已规范 ${count} 处`,
  addUnit: "加入名录",
  addAlias: "记入名录",
  remembered: "已记入工作表“单位名录”",
  directoryProblems: (count: number) => `名录里的问题（${count}）`,
  problems: {
    "header-missing": () => "名录没有“规范名称”一列。请补上表头。",
    "name-blank": () => "这一行没有规范名称。请补填，或删去这一行。",
    "name-duplicate": (value) => `“${value}”登记了两次，只用第一行。请删去一行。`,
    "alias-ambiguous": (value, other) => `“${value}”也是“${other}”的名称或别名，不能自动规范。请只留一处。`,
    "group-unknown": (value) => `所属集合“${value}”没有自己的一行。请补一行，或改正名称。`,
    "group-cycle": (value) => `集合“${value}”绕回了自己。请改正所属集合。`,
  } satisfies Record<DirectoryProblemCode, (value: string, other: string) => string>,
} as const;
