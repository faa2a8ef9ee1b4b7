/** 从方案建账. */
export const planWords = {
  title: "从方案建账",
  open: "从方案建账",
  template: "用模板新建",
  explains:
    "把整改方案连同附件里的任务清单粘贴在下面，或选择方案文件（.docx、.txt）。有表格的方案，选文件更准。",
  text: "方案内容",
  placeholder: "一、…\n整改目标：…\n整改措施：…\n责任单位：…\n整改时限：…",
  chooseFile: "选择方案文件",
  read: "读出任务",
  reading: "正在读方案",
  noItems: "没有认出整改任务。请核对粘贴的是不是任务清单，要有“整改措施”“责任单位”“整改时限”这样的标签。",
  again: "重新粘贴",
  found: (items: number) => `读出 ${items} 项`,
  batch: (batch: string, items: number) => (batch === "" ? `${items} 项` : `${batch} ${items} 项`),
  columns: (titles: readonly string[]) => `每一项里有：${titles.join("、")}`,
  findings: (count: number) => `方案里要核对的 ${count} 处`,
  noFindings: "方案里没有要核对的地方。",
  place: (line: number, item: string) => `第 ${line} 行${item === "" ? "" : `\u3000${item}`}`,
  items: "读出的任务",
  noDeadline: "没有时限",
  noUnits: "没有单位",
  write: "建成台账",
  written: (items: number, where: string) =>
    `${items} 项任务已建成台账，另有问题清单、整改清单、责任清单。${where}`,
} as const;
