import { useEffect } from "react";
import { usePane } from "../../model/pane-context";
import { previewLines } from "../../model/preview-lines";
import type { SheetPlaceStore } from "./sheet-place";
import { usePreview } from "./use-sheet";

/** Leads to the first change as soon as changes are previewed, so that the sheet shows what they mean. */
export function usePreviewLead(place: SheetPlaceStore): void {
  const pane = usePane();
  const preview = usePreview();
  useEffect(() => {
    if (preview === null) return;
    let isCurrent = true;
    previewLines(pane.work, preview).then(
      ([first]) => {
        if (isCurrent && first) place.getState().reveal(first.place);
      },
      () => {
        // The workbook was closed meanwhile.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [pane, place, preview]);
}
