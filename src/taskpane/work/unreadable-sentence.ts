import { unusableSentence } from "../../app";
import { failureSentence, isUnreadableCode } from "../../hosts/file";

const OTHER_SENTENCES: Readonly<Record<string, string>> = {
  "file-out-of-reach": "文件被移动、改名或正被别的程序占用，读不到。请关掉那个程序，重新选择。",
  stopped: "您停止了读取，这份没有读。",
  "reading-too-long": "读了一分钟还没有读完，这份先放下了。请删去多余的行和工作表后再合并。",
  "reading-broke-off": "这份读到一半断了，可能是表太大。请删去多余的行和工作表，或关掉别的程序后再合并。",
};

/** What a user is told of a returned file that was not merged, from its code. */
export function unreadableSentence(code: string): string {
  return isUnreadableCode(code)
    ? failureSentence(code)
    : (unusableSentence(code) ?? OTHER_SENTENCES[code] ?? "文件读不了。请单位重新发送。");
}
