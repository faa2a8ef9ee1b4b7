import { failureSentence, isUnreadableCode } from "../hosts/file";

const OTHER_SENTENCES: Readonly<Record<string, string>> = {
  "ledger-not-found": "文件里没有认出台账。请核对是否发错了文件。",
  "own-result": "这是合并后的台账，不是单位交回的表，没有采用。要用它，请在文件名里写明是哪个单位的。",
};

/** What a user is told of a returned file that was not merged, from its code. */
export function failureText(code: string): string {
  return isUnreadableCode(code)
    ? failureSentence(code)
    : (OTHER_SENTENCES[code] ?? "文件读不了。请单位重新发送。");
}
