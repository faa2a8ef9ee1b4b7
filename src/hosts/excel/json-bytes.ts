/**
 * How many bytes one request or answer is meant to have. Excel on the web refuses more than 5 MB; a fifth of it leaves room for
 * what is denser than it looked, and keeps the pane answering in between.
 */
export const TARGET_BYTES = 1_000_000;

/** About how many bytes plain values take as JSON in UTF-8; escapes count as one. */
export function jsonBytes(value: unknown): number {
  if (typeof value === "string") return textBytes(value) + 2;
  if (Array.isArray(value)) {
    let bytes = 2;
    for (const entry of value) bytes += jsonBytes(entry) + 1;
    return bytes;
  }
  return typeof value === "number" || typeof value === "boolean" ? String(value).length : 4;
}

/** Bytes of a text in UTF-8; both halves of a pair together take four. */
export function textBytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
