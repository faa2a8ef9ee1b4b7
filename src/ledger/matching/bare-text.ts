import { foldText } from "../../text";

/** A text without spaces and punctuation: retyping those changes nothing that was settled. */
export function bareText(text: string): string {
  return foldText(text).replace(/[\p{P}\p{S}]/gu, "");
}
