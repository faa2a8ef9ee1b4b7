import { unusableSentence } from "../app";
import { failureSentence, isUnreadableCode } from "../hosts/file";

/** What a user is told of a returned file that was not merged, from its code. */
export function failureText(code: string): string {
  return isUnreadableCode(code)
    ? failureSentence(code)
    : (unusableSentence(code) ?? "文件读不了。请单位重新发送。");
}
