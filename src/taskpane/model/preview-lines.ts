import type { RemoteWork } from "../work/office-worker";
import type { PreviewKind } from "../work/views/cell-marks";
import type { EditLine } from "../work/views/edit-line";

/** The changes of a preview, as lines. */
export function previewLines(work: RemoteWork, what: PreviewKind): Promise<EditLine[]> {
  switch (what) {
    case "fixes":
      return work.fixes();
    case "units":
      return work.unitEdits();
    case "merge":
      return work.mergeEdits();
    case "verification":
      return work.verificationEdits();
  }
}
