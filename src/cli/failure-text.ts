import { failureSentence, isUnreadableCode } from "../hosts/file";

/** What a user is told of a returned file that was not merged, from its code. */
export function failureText(code: string): string {
  if (code === "ledger-not-found") return "文件里没有认出台账。请核对是否发错了文件。";
  return isUnreadableCode(code) ? failureSentence(code) : "文件读不了。请单位重新发送。";
}
