import { storableText } from "../../../sheet";
import type { ValidationSpec } from "../../../sheet";
import { rangeOf } from "../ranges";
import { CALL_BYTES } from "../request-batch";
import type { RequestBatch } from "../request-batch";
import type { OptionLists } from "./option-lists";

/* Excel refuses longer texts. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;

/** Writes the rules for what may be typed. A list without values says nothing and is left out. */
export async function writeValidations(
  batch: RequestBatch,
  sheet: Excel.Worksheet,
  validations: readonly ValidationSpec[],
  options: OptionLists,
): Promise<void> {
  for (const { range, rule, prompt, error } of validations) {
    if (rule.kind === "list" && rule.values.length === 0) continue;
    await batch.room(4 * CALL_BYTES);
    const { dataValidation } = rangeOf(sheet, range);
    dataValidation.rule = excelRule(rule, options);
    dataValidation.ignoreBlanks = true;
    if (prompt) dataValidation.prompt = inputPrompt(prompt.title, prompt.text);
    if (error) {
      dataValidation.errorAlert = {
        showAlert: true,
        style: error.style === "stop" ? "Stop" : "Warning",
        title: storableText(error.title, LONGEST_TITLE),
        message: storableText(error.text, LONGEST_ERROR),
      };
    }
  }
}

/** A hint that shows when a cell is chosen. */
export function inputPrompt(title: string, text: string): Excel.DataValidationPrompt {
  return {
    showPrompt: true,
    title: storableText(title, LONGEST_TITLE),
    message: storableText(text, LONGEST_PROMPT),
  };
}

function excelRule(rule: ValidationSpec["rule"], options: OptionLists): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: options.sourceOf(rule.values) } };
    case "number":
      return { decimal: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
  }
}
