import { DOUBT_WORDS } from "../../reports";
import type { ConflictKind } from "../../returns";
import type { FileState } from "../work/pool/reading-pool";

/** 合并回收表. */
export const mergeWords = {
  title: "合并回收表",
  drop: "把各单位交回的工作簿拖到这里，或点下面的按钮一次选好几个。原文件都不会改动。",
  choose: "选择交回的工作簿",
  chooseMore: "再加几份",
  dropMore: "也可以拖到这里，和已读的一起合并。",
  startAgain: "重新开始",
  reading: "正在读取交回的表",
  readingHint: "读完才合并。停止的话，已读的照样合并。",
  filesRead: "个文件已读",
  current: (names: readonly string[]) =>
    names.length === 0 ? "" : `正在读 ${names[0] ?? ""}${names.length > 1 ? ` 等 ${names.length} 个` : ""}`,
  fileStates: { waiting: "等待读取", reading: "正在读取", read: "已读", failed: "没有读成" } satisfies Record<
    FileState["kind"],
    string
  >,
  barOf: (name: string) => `${name}的读取进度`,
  stop: "停止读取",
  readOn: (count: number) => `接着读没读的 ${count} 份`,
  unitsReturned: "个单位已交",

  chasing: (count: number) => `要催报的（${count}）`,
  notReturned: (units: readonly string[]) => `未交：${units.join("、")}`,
  notReturnedAmong: (units: readonly string[], all: number) => `未交：${units.join("、")}等 ${all} 个单位`,
  incomplete: (units: readonly string[], all: number) =>
    `漏报：${units.join("、")}${all > units.length ? `等 ${all} 个单位` : ""}`,
  incompleteUnit: (unit: string, items: number) => `${unit}（${items} 项）`,
  late: (units: readonly string[]) => `迟交：${units.join("、")}`,
  lateUnit: (unit: string, day: string) => `${unit}（${day}）`,
  unusableFiles: (files: readonly string[], all: number) =>
    `没有用上：${files.join("、")}${files.length < all ? `等 ${all} 份` : ""}`,
  unreadOfNobody: (count: number) =>
    `有 ${count} 份没有读，看文件名不知道是哪个单位的。请先接着读完，再催报。`,
  unfold: "展开",
  fold: "收起",
  copyList: "复制名单",
  copied: "已复制，可以直接粘贴到群里或通知里",
  refused: "没有复制成。请选中名单自己复制。",
  reminder: {
    notReturned: (units: readonly string[]) =>
      `以下 ${units.length} 个单位还没有交整改进展，请尽快报送：${units.join("、")}。`,
    incomplete: (lines: readonly string[]) => `以下单位的表里有漏报的任务，请补报：\n${lines.join("\n")}`,
    leftOut: (unit: string, items: readonly string[]) => `${unit}：${items.join("、")}`,
    late: (units: readonly string[]) => `以下单位迟交：${units.join("、")}。`,
    unusable: (files: readonly string[]) =>
      `以下 ${files.length} 份没有用上，请重新报送：\n${files.join("\n")}`,
    file: (unit: string | null, file: string, why: string) =>
      `${unit === null ? "" : `${unit}，`}“${file}”：${why}`,
  },

  files: (count: number) => `交回的表（${count} 个）`,
  goodFiles: (count: number) => `已合并的 ${count} 份`,
  taken: "已合并",
  setAside: "请核对",
  unusable: "没有用上",
  superseded: (file: string) => `同一单位后来又交了“${file}”，以那份为准。`,
  otherDekad: (dekad: string) => `这是${dekad}的表，没有合并。请单位重报。`,
  mergeAnyway: "就按本旬合并",
  leftOut: "您说不用这份。",
  leaveOut: "不用这份",
  takeIn: "还是用",
  unitNotTold: "看不出是哪个单位的表。请在表里写明填报单位。",
  unknownUnit: (suggestions: readonly string[]) =>
    suggestions.length === 0
      ? "看不出是哪个单位的表。请选是哪个单位。"
      : `看不出是哪个单位的表，是不是${suggestions.slice(0, 2).join("、")}？`,
  isUnit: (unit: string) => `是${unit}`,
  newUnit: (unit: string) =>
    `${unit}：名录和台账里都没有这个单位。请选是哪个单位；没有写错的，点“是${unit}”。`,
  chooseUnit: "选是哪个单位",
  chooseUnitOf: (file: string) => `选“${file}”是哪个单位的`,
  saidUnit: (unit: string) => `您定的：是${unit}的表`,
  saidUnitOf: (file: string, unit: string) => `“${file}”是${unit}的表`,
  blank: "交回的是空表，什么都没有填",
  blankOf: (unit: string) => `${unit}，交回的是空表，什么都没有填。请单位重报。`,
  noItem: "里面没有对得上的任务。请核对是否发错了文件。",
  inDoubt: (rows: number) => `有 ${rows} 行不能肯定是哪一项，定下来以后才会采用`,
  matched: (unit: string, count: number) => `${unit}，${count} 项对上`,
  unlistedUnit: (suggestions: readonly string[]) =>
    `名录里没有这个单位，是不是${suggestions.slice(0, 2).join("、")}？`,
  replaced: (file: string, count: number) => `其中 ${count} 项，以同一单位后来交的“${file}”为准`,
  byText: (items: readonly string[]) => `按文字对上（序号错位）：${some(items)}`,
  unmatched: (items: readonly string[]) => `总台账里没有：${some(items)}`,
  notOwn: (items: readonly string[]) => `不是这个单位的任务，没有采用：${some(items)}`,
  otherRows: (dekad: string, count: number) => `另有 ${count} 行是${dekad}的，没有合并`,
  notRead: (places: readonly string[]) => `看不懂的、其他栏里填的，没有合并：${some(places)}`,
  stray: (rows: readonly string[]) => `没有当作任务的行，请看一眼：${some(rows)}`,

  toDecide: (count: number) => `需要您决定（${count}）`,
  noneToDecide: "各单位说法一致，没有要定的。",
  decided: (count: number) => `已经定好（${count}）`,
  byLead: (count: number) => `${count} 处都以牵头单位为准`,
  notByLead: "不再都以牵头单位为准",
  settledEarlier: (count: number) =>
    `有 ${count} 处照您以前选的“都以牵头单位为准”定了，没有再问。要一处一处定，请点“不再都以牵头单位为准”。`,
  settledAlike: (count: number) => `以牵头单位为准的 ${count} 处`,
  forget: "全部重新定",
  unused: (count: number) => `以前定的 ${count} 处和现在交来的对不上，没有照用，请重新定。`,
  reopened: (items: readonly string[]) => `台账原已完成，这次报的是没有完成，请核对：${some(items)}`,
  open: "待定",
  change: "改",

  conflictHead: (item: string, column: string, kind: ConflictKind) =>
    `${item} · ${column}${kind === "baseline" ? "被改动" : "不一致"}`,
  lead: "牵头",
  masters: "总台账",
  takeLead: "以牵头单位为准",
  take: "用这个",
  takeWord: (word: string) => `用这个：${word}`,
  write: "另写",
  writeLabel: (head: string) => `${head}，另写`,
  writeDone: "用我写的",
  cancel: "取消",
  settled: (word: string) => `已定：${word === "" ? "（空）" : word}`,
  settledByLead: (word: string) => `以牵头单位为准：${word === "" ? "（空）" : word}`,
  untilThen: (word: string) => `没定之前用：${word === "" ? "（空）" : word}`,
  showProgress: "看各单位写的进展",
  hideProgress: "收起进展",
  sourceOf: (file: string, sheet: string, row: number) => `${file} · ${sheet} 第 ${row} 行`,

  baseline: (count: number) => `被单位改动的内容（${count} 处）`,
  baselineHint: "这些内容由方案定，默认不采用单位的改动。",
  notAdopted: "不采用",
  adopted: "已采用",
  adopt: "采用",
  doNotAdopt: "不采用",

  doubtHead: (unit: string, file: string, row: number) => `${unit} · ${file} 第 ${row} 行`,
  doubtReasons: DOUBT_WORDS,
  returnedRow: (number: string) => (number === "" ? "交回的这一行：" : `交回的这一行（序号 ${number}）：`),
  candidate: (name: string) => `总台账 ${name}：`,
  isThis: "是这一项",
  isOnlyThis: "只是这一项",
  areThese: (count: number) => `前 ${count} 项都是`,
  isThisOne: (names: readonly string[]) => `是${names.join("、")}`,
  isOnlyThisOne: (name: string) => `只是${name}`,
  noneOfThem: "都不是",
  doubtTaken: (names: readonly string[]) =>
    names.length === 0 ? "没定之前，这一行不合并。" : `没定之前，当作${names.join("、")}合并。`,
  notOwnItem: "不是这个单位的任务",
  notOwnTaken: (names: readonly string[]) =>
    `${names.join("、")}不是这个单位的任务，这一行没有采用。要采用的话，请在台账的责任单位里写上这个单位，再重新检查。`,
  doubtDecided: (names: readonly string[]) =>
    names.length === 0 ? "已定：总台账里没有这一项" : `已定：是${names.join("、")}`,

  result: "合并进总台账",
  resultEdits: (count: number) =>
    count === 0 ? "总台账已经是合并后的内容。" : `总台账要改 ${count} 处。先预览，再合并，合并后可以撤销。`,
  homeless: (column: string, count: number) =>
    `总台账没有“${column}”一列，有 ${count} 处放不进去。要留的话，请先加上这一列，再点“重新检查”。`,
  underFormulas: (cells: readonly string[]) => `含公式，未改动：${some(cells)}`,
  comesFrom: (units: readonly string[]) =>
    units.length === 0
      ? ""
      : `来自${units.slice(0, 3).join("、")}${units.length > 3 ? `等 ${units.length} 个单位` : ""}`,
  sources: "逐项出处",
  sourcesNone: "还没有合并的内容。",
  sourceDecided: "您定的",
  openLeft: (count: number) => `还有 ${count} 处未定`,
  preview: (count: number) => `预览 ${count} 处`,
  nothingToMerge: "没有要合并的",
  applied: (count: number) => `已合并进总台账 ${count} 处`,
  saveAs: "另存合并后的台账",
  written: "合并后的台账已生成",
} as const;

/** So many items are named in a sentence. */
const NAMED = 5;

function some(items: readonly string[]): string {
  const named = items.slice(0, NAMED).join("、");
  return items.length > NAMED ? `${named}等 ${items.length} 项` : named;
}
