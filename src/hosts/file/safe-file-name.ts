/** What Windows refuses in a name, and controls. */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Surrogate}]/gu;
/** Names of devices, which Windows refuses with any ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
/**
 * The longest name in bytes of UTF-8: Linux stops at 255, of which a number in brackets, a temporary ending and a Chinese
 * mail program's own additions must find room.
 */
const LONGEST_BYTES = 200;
const UNNAMED = "未命名";

/**
 * A file name that Windows, Mac and Linux accept: `民权县/睢县_整改旬报?.xlsx` → `民权县_睢县_整改旬报_.xlsx`. The ending is kept
 * when a long name is cut.
 * @param text the name wanted, without a folder.
 */
export function safeFileName(text: string): string {
  const cleaned = text
    .replace(REFUSED, "_")
    .trim()
    .replace(/[. ]+$/, "");
  const [ending = ""] = /\.[A-Za-z0-9]{1,5}$/.exec(cleaned) ?? [];
  const stem = cleaned.slice(0, cleaned.length - ending.length).trim();
  const named = (stem === "" ? UNNAMED : stem).replace(DEVICE, "_$1");
  return cutToBytes(named, LONGEST_BYTES - ending.length) + ending;
}

function cutToBytes(text: string, limit: number): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= limit) return text;
  // A character cut in two decodes to U+FFFD.
  return new TextDecoder()
    .decode(bytes.subarray(0, limit))
    .replace(/\uFFFD+$/, "")
    .trim();
}
