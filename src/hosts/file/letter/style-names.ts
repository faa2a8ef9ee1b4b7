import type { TemplateStyle } from "../../../document";

/**
 * What a clerk sees in Word's list of styles. A style is known by its name: Word and WPS give it another identity when they
 * save a document.
 */
export const STYLE_NAMES: Readonly<Record<TemplateStyle, string>> = {
  number: "发文字号",
  title: "公文标题",
  addressee: "主送机关",
  body: "公文正文",
  heading1: "公文一级标题",
  heading2: "公文二级标题",
  table: "公文表格",
  attachment: "附件说明",
  organ: "发文机关署名",
  date: "成文日期",
  note: "附注",
};
