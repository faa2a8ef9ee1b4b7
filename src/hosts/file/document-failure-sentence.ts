import { failureSentence } from "./failure-sentence";
import type { UnreadableCode } from "./workbook-unreadable";

/** What differs for a document from what is said of a workbook. */
const SENTENCES: Readonly<Partial<Record<UnreadableCode, string>>> = {
  "not-a-workbook": "这不是文字文件。请选择方案的 .docx 或 .txt 文件。",
  "too-large": "文件太大，没有读取。请删去图片，或另存为 .txt 后再试。",
  "unsupported-format": "暂不支持这种格式。请用 Word 或 WPS 打开，另存为 .docx 后再试。",
  "unknown-encoding": "文字编码无法识别。请用 Word 或 WPS 打开，另存为 .docx 后再试。",
  encrypted: "文件加了密码，打不开。请去掉密码后再试。",
  corrupt: "文件已损坏或没有传完。请重新取得文件。",
  empty: "文件里没有文字。请核对是否选错了文件。",
  "lock-file": "这是文件打开时产生的临时文件，不用处理。请选择原来的文件。",
};

/** What went wrong with a document and what to do next, in one or two short sentences for the user. */
export function documentFailureSentence(code: UnreadableCode): string {
  return SENTENCES[code] ?? failureSentence(code);
}
