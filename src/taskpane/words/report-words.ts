/** 旬报. */
export const reportWords = {
  title: "旬报",
  unit: "报哪些任务",
  wholeLedger: "全部任务",
  previous: "与上旬对比",
  noPrevious: "没有选上旬的台账，旬报里不写“较上旬变化”。",
  choosePrevious: "选择上旬的台账",
  dropPrevious: "不对比",
  outstanding: (count: number) => `还有 ${count} 个错误没有改`,
  reason: "带错误上报的原因",
  reasonMissing: "请写明原因，或先改正错误。",
  reasonHint: "会印在旬报里。改完错误就不用写。",
  contents: "旬报是一个新工作簿，A4 横向，可以直接打印盖章。原来的台账不动。",
  chooseDekad: "先选好是哪一旬的旬报。",
  making: "正在生成旬报",
  done: (items: number, where: string) => `旬报已生成，共 ${items} 项。${where}`,
} as const;
