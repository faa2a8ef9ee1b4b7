import type { UnreadableCode } from "./workbook-unreadable";

const SENTENCES: Readonly<Record<UnreadableCode, string>> = {
  encrypted: "文件加了密码，打不开。请单位去掉密码后重新发送。",
  corrupt: "文件已损坏或没有传完。请单位重新发送。",
  "not-a-workbook": "这不是表格文件。压缩包请先解压，其他文件请核对是否发错了。",
  empty: "文件里没有内容。请单位重新发送。",
  "lock-file": "这是表格打开时产生的临时文件，不用处理。请选择原来的表格。",
  "too-large": "文件太大，没有读取。请删去多余的空行、图片和工作表后再试。",
  "unsupported-format": "暂不支持这种格式。请另存为 .xlsx 后再试。",
  "unknown-encoding": "文字编码无法识别。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
};

/** What went wrong with a file and what to do next, in one or two short sentences for the user. */
export function failureSentence(code: UnreadableCode): string {
  return SENTENCES[code];
}

/** Whether a code is one of those that a file is refused with. */
export function isUnreadableCode(code: string): code is UnreadableCode {
  return Object.hasOwn(SENTENCES, code);
}
