import { documentFailureSentence } from "./document-failure-sentence";
import type { UnreadableCode } from "./workbook-unreadable";

/** What differs for a letter's template from what is said of a document. */
const SENTENCES: Readonly<Partial<Record<UnreadableCode, string>>> = {
  "not-a-workbook": "这不是 Word 文档。请选择 .docx 模板。",
  "too-large": "模板太大，没有读取。请删去其中的大图片后再试。",
  "unsupported-format": "模板不是 .docx 格式，或带有宏。请用 Word 或 WPS 打开，另存为 .docx 后再试。",
  corrupt: "模板已损坏。请用 Word 或 WPS 打开另存，或重新导出内置模板。",
  empty: "模板里没有内容。请重新导出内置模板。",
};

/** What went wrong with a letter's template and what to do next, in one or two short sentences for the user. */
export function templateFailureSentence(code: UnreadableCode): string {
  return SENTENCES[code] ?? documentFailureSentence(code);
}
