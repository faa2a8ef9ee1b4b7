const SENTENCES: Readonly<Record<string, string>> = {
  "ledger-not-found": "文件里没有认出台账。请核对是否发错了文件。",
  "own-result": "这是合并后的台账，不是单位交回的表，没有采用。要用它，请在文件名里写明是哪个单位的。",
};

/**
 * What a user is told of a file that could be read and is no return that can be used, from its code; `null` for any other code: the host
 * that reads files has sentences for its own.
 */
export function unusableSentence(code: string): string | null {
  return SENTENCES[code] ?? null;
}
