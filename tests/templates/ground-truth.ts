import { returnedSamples } from "../../templates/make/returned";
import type { ReturnTruth } from "../../templates/make/returned";

export type { FormTruth, ItemTruth, ReturnTruth, TableTruth } from "../../templates/make/returned";

/**
 * What is in each workbook of `templates/sample/returned/`, noted by the script while it laid the sheets out, and not by
 * anything that reads them. Rows are 1-based and columns are letters, as Excel shows them.
 */
export const GROUND_TRUTH: readonly ReturnTruth[] = returnedSamples().map(({ truth }) => truth);
