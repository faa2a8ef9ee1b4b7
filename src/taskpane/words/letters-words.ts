import type { LettersWritten } from "../work/answers";

/** 写督办函. */
export const lettersWords = {
  title: "写督办函",
  explains: (asOf: string) =>
    `按截至${asOf}的超期天数，该提醒的提醒，该督办的督办。以前几旬发过函仍未完成的，加重一步。`,
  none: "没有超期的任务，也没有要销号的任务，不用写公文。",
  group: (name: string, count: number) => `${name}（${count} 份）`,
  toAll: "各有关单位",
  items: (items: number, daysLate: number, again: number) =>
    [
      `${items} 项`,
      ...(daysLate > 0 ? [`最长超期 ${daysLate} 天`] : []),
      ...(again > 0 ? [`${again} 项以前发过函`] : []),
    ].join("，"),
  one: "下载",
  oneOf: (name: string, unit: string) => `下载：给${unit}的${name}`,
  all: (count: number) => `打包下载 ${count} 份`,
  closingExplains: "已完成整改、还没有销号的任务，每个单位一份。",
  office: "公文里写",
  sender: "发文单位",
  contact: "联系人",
  phone: "联系电话",
  replyDays: "几天内回复",
  replyHint: "从截至日期算起",
  templates: "模板",
  templatesHint: "先下载模板，用 Word 改好文字和格式，再选上。文件名里留着“督办函”等字样，就知道是哪种。",
  getTemplates: "下载模板",
  chooseTemplates: "用自己的模板",
  own: (names: readonly string[]) => `正在用：${names.join("、")}`,
  dropTemplates: "改用自带模板",
  unaddressed: (names: readonly string[]) => `没有写明单位、写不了公文的：${names.join("、")}。`,
  exhausted: (count: number) => `约谈后仍未完成的有 ${count} 项次，请研究是否提请问责。`,
  kept: (count: number) => `已记下以前的发函 ${count} 项次，用来判断是不是屡次催办。`,
  forget: "清除发函记录",
  inExcel: "Excel 里有的电脑不让下载。没有看到下载的文件时，请用网页版写。",
  making: "正在写公文",
  done: ({ letters, fileName, open, withoutTable, failures }: LettersWritten) =>
    [
      ...(letters > 0 ? [`${letters} 份公文已下载：“${fileName}”，并记下已发。`] : []),
      ...(open.length > 0 ? [`还要自己填写：${open.join("、")}。`] : []),
      ...withoutTable.map((name) => `${name}的模板里没有单独成段的【问题清单】，没有列出任务。`),
      ...failures,
    ].join(""),
  templatesDone: (fileName: string) => `模板已下载：“${fileName}”。`,
} as const;
