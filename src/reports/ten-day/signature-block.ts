import { LINE } from "../page/print-style";
import type { SheetDraft } from "../page/sheet-draft";
import type { Signers } from "./ten-day-input";

/** Room to sign by hand. */
const SIGNED_BY_HAND = "________________";
/** In points: the round seal of an office is about 4.5 cm wide. */
const ROOM_FOR_SEAL = 132;

/** 审核人, 填报人 and 联系电话 in one line, and room for the seal under it. @param columns of the sheet; at least 3. */
export function addSignatureBlock(draft: SheetDraft, signers: Signers, columns: number): void {
  const third = Math.floor(columns / 3);
  draft.add(
    [
      { value: `审核人：${signers.reviewer || SIGNED_BY_HAND}`, style: LINE, span: third },
      { value: `填报人：${signers.reporter || SIGNED_BY_HAND}`, style: LINE, span: third },
      { value: `联系电话：${signers.phone || SIGNED_BY_HAND}`, style: LINE, span: columns - 2 * third },
    ],
    36,
  );
  draft.add(
    [
      { value: null, style: LINE, span: columns - third },
      { value: "（盖章）", style: { ...LINE, horizontal: "center" }, span: third },
    ],
    ROOM_FOR_SEAL,
  );
}
