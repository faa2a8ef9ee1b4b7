import { wrap, type Remote } from "comlink";
import { keepFailureCodes } from "../work/failure-across";
import type { OfficeDoor } from "../work/office-worker";

/** A thread that can be ended, whatever it is at. */
export interface EndableWorker {
  readonly door: Remote<OfficeDoor>;
  readonly end: () => void;
}

/** Starts the thread in which all work is done, and gives its door. */
export function startWorker(): Remote<OfficeDoor> {
  return startEndableWorker(() => undefined).door;
}

/**
 * {@link startWorker} for a page that opens one workbook after another.
 * @param onBroken told where the thread could not start, or ended by itself: its questions will never be answered.
 */
export function startEndableWorker(onBroken: () => void): EndableWorker {
  keepFailureCodes();
  const worker = new Worker(new URL("../work/office-worker.ts", import.meta.url), { name: "office-work" });
  worker.addEventListener("error", onBroken);
  return {
    door: wrap<OfficeDoor>(worker),
    end: () => {
      // A thread that is ended while its code is still being loaded breaks down, which nobody needs to know.
      worker.removeEventListener("error", onBroken);
      worker.terminate();
    },
  };
}
