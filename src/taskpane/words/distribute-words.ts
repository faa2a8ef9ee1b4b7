/** 下发填报表. */
export const distributeWords = {
  title: "下发填报表",
  explains: (dekad: string, forms: number) =>
    `给 ${forms} 个单位各做一张${dekad}填报表，只有本单位的任务。问题、目标、时限等锁住不能改，状态可以下拉选。交回来直接合并。`,
  due: "请各单位在哪一天前报送",
  dueHint: "会写在填报表里，一般是旬末的次日",
  units: (count: number) => `单位（${count} 个）`,
  items: (count: number) => `${count} 项`,
  open: { excel: "打开", file: "下载", wps: "打开" },
  openForm: (word: string, unit: string) => `${word}：${unit}的填报表`,
  unknownUnits: (units: readonly string[]) =>
    `名录里没有、没有做表的单位：${units.join("、")}。请先规范单位名称，或记入名录。`,
  withoutUnit: (count: number) => `有 ${count} 项任务没有写清单位，不在任何一张表里。`,
  send: (count: number) => `打包下载 ${count} 份`,
  making: "正在做填报表",
  done: (count: number, fileName: string) =>
    `${count} 份填报表和下发清单已打包下载：“${fileName}”。解压后发给各单位。`,
  inExcel: "Excel 里有的电脑不让下载。没有看到下载的文件时，请在下面逐个打开另存，或用网页版下发。",
  opened: (unit: string, where: string) => `${unit}的填报表做好了。${where}`,
} as const;
