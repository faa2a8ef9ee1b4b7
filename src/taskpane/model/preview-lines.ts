import type { RemoteWork } from "../work/office-worker";
import type { PreviewKind } from "../work/views/cell-marks";
import type { EditLine } from "../work/views/edit-line";

/** The changes of a preview, as lines. */
export function previewLines(work: RemoteWork, what: PreviewKind): Promise<EditLine[]> {
  switch (what) {
    case "fixes":
      return work.checking.fixes();
    case "units":
      return work.unitNames.unitEdits();
    case "merge":
      return work.merging.mergeEdits();
    case "verification":
      return work.verifying.verificationEdits();
  }
}
