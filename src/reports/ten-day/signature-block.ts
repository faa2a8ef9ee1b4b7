import { LINE } from "../page/print-style";
import type { SheetDraft } from "../page/sheet-draft";
import type { Signers } from "./ten-day-input";

/** Room to sign by hand. */
const SIGNED_BY_HAND = "________________";
/** In points. The round seal of an office is about 4.5 cm wide, and is set so that it reaches into the line of signatures. */
const ROOM_FOR_SEAL = 100;

/** 审核人, 填报人 and 联系电话 in one line, and room for the seal under it. The sheet has at least 3 columns. */
export function addSignatureBlock(draft: SheetDraft, signers: Signers): void {
  const [first = 1, second = 1, third = 1] = draft.spans([1, 1, 1]);
  draft.add(
    [
      { value: `审核人：${signers.reviewer || SIGNED_BY_HAND}`, style: LINE, span: first },
      { value: `填报人：${signers.reporter || SIGNED_BY_HAND}`, style: LINE, span: second },
      { value: `联系电话：${signers.phone || SIGNED_BY_HAND}`, style: LINE, span: third },
    ],
    36,
  );
  draft.add(
    [
      { value: null, style: LINE, span: first + second },
      { value: "（盖章）", style: { ...LINE, horizontal: "center" }, span: third },
    ],
    ROOM_FOR_SEAL,
  );
}
