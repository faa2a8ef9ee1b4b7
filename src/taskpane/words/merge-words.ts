/** 合并回收表. */
export const mergeWords = {
  title: "合并回收表",
  drop: "把各单位交回的工作簿拖到这里，或点下面的按钮一次选好几个。原文件都不会改动。",
  choose: "选择交回的工作簿",
  chooseAgain: "重新选择",
  reading: "正在读取交回的表",
  readingHint: "读完才合并。停止的话，已读的照样合并。",
  stop: "停止读取",
  unitsReturned: "个单位已交",
  notReturned: (units: readonly string[]) => `未交：${units.join("、")}`,
  notReturnedAmong: (units: readonly string[], all: number) => `未交：${units.join("、")}等 ${all} 个单位`,
  unfold: "展开",
  fold: "收起",
  copyList: "复制名单",
  copied: "已复制催报的话",
  refused: "没有复制成。请选中名单自己复制。",
  reminder: (units: readonly string[]) =>
    `以下 ${units.length} 个单位还没有交整改进展，请尽快报送：${units.join("、")}。`,
  files: (count: number) => `交回的表（${count} 个）`,
  taken: "已合并",
  setAside: "请核对",
  unusable: "没有用上",
  superseded: (file: string) => `同一单位后来又交了“${file}”，以那份为准。`,
  otherDekad: (dekad: string) => `这是${dekad}的表，没有合并。请单位重报。`,
  unknownUnit: (suggestions: readonly string[]) =>
    suggestions.length === 0
      ? "看不出是哪个单位的表。请在表里写明填报单位。"
      : `看不出是哪个单位的表，是不是${suggestions.slice(0, 2).join("、")}？`,
  matched: (unit: string, count: number) => `${unit}，${count} 项对上`,
  byText: (items: readonly string[]) => `按文字对上（序号错位）：${some(items)}`,
  unmatched: (items: readonly string[]) => `总台账里没有：${some(items)}`,
  notOwn: (items: readonly string[]) => `不是这个单位的任务，没有采用：${some(items)}`,
  conflicts: (count: number) => `各单位说法不一（${count} 项，已按牵头单位）`,
  statusDiffers: "完成状态不一致",
  says: (unit: string, isLead: boolean) => `${unit}${isLead ? "（牵头）" : ""}：`,
  baseline: (count: number) => `被单位改动的内容（${count} 处，都没有采用）`,
  altered: (item: string, column: string, file: string) => `${item} · ${column} · ${file}`,
  write: "生成合并后的台账",
  written: "合并后的台账已生成",
} as const;

/** So many items are named in a sentence. */
const NAMED = 5;

function some(items: readonly string[]): string {
  const named = items.slice(0, NAMED).join("、");
  return items.length > NAMED ? `${named}等 ${items.length} 项` : named;
}
