import { plan, type PlanOutcome } from "../../app";
import { documentFailureSentence, openDocumentBytes, WorkbookUnreadable } from "../../hosts/file";
import type { PlanText } from "../../plan";
import { WORDS } from "../words";
import { fileBytes } from "./file-bytes";
import { planView, type PlanView } from "./views/plan-view";

/** A plan that was read, with what is shown of it; without an outcome the view says why. */
export interface Planned {
  readonly view: PlanView;
  readonly outcome: PlanOutcome | null;
}

/** Reads a plan that was pasted, or a document from the user's disk. */
export async function plannedFrom(source: string | File): Promise<Planned> {
  try {
    const outcome = plan(typeof source === "string" ? source : await textOf(source));
    return outcome.items.length === 0 ? failed(WORDS.plan.noItems) : { view: planView(outcome), outcome };
  } catch (error) {
    if (!(error instanceof WorkbookUnreadable)) throw error;
    return failed(documentFailureSentence(error.code));
  }
}

function failed(sentence: string): Planned {
  return { view: { kind: "failed", sentence }, outcome: null };
}

async function textOf(file: File): Promise<PlanText | string> {
  const document = await openDocumentBytes(await fileBytes(file), file.name);
  return document.kind === "text" ? document.text : document.parts;
}
