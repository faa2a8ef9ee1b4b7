/** 一键汇总. */
export const summaryWords = {
  title: "一键汇总",
  explains: "生成一个新工作簿，里面有：",
  sheets: [
    "总体情况：完成率等指标和口径",
    "单位完成率、县区完成率：排好名次",
    "超期清单、临期清单",
    "未报送单位、合并来源",
    "校验问题清单、名称规范对照",
    "与上旬对比",
  ],
  returns: "各单位交回的表",
  withReturns: (returned: number, asked: number) => `已合并 ${returned}/${asked} 个单位交回的表，一并汇总。`,
  withoutReturns: "还没有合并交回的表，只汇总当前台账。",
  publish: "公开版",
  publishExplains: "只留可以公开的列，去掉人名、电话和身份证号，另存一个工作簿。公开前请再通读一遍。",
  makePublic: "生成公开版",
  published: (items: number, numbers: number, persons: number, where: string) =>
    `公开版 ${items} 项，文字中去掉号码 ${numbers} 处、人名 ${persons} 处。公开前请再通读一遍。${where}`,
  making: "正在汇总",
  done: (where: string) => `汇总已生成。${where}`,
} as const;
