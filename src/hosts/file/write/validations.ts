import type { DataValidation, Worksheet } from "exceljs";

import { rangeAddress } from "../../../sheet";
import type { ValidationSpec } from "../../../sheet";
import { writableAttribute } from "./cell-text";
import type { OptionLists } from "./option-lists";

/** exceljs has this on every worksheet and its types leave it out; set by range, a rule is written once and not for each cell. */
interface WithValidations {
  readonly dataValidations: { add(address: string, validation: DataValidation): void };
}

/* Excel calls a file damaged in which these texts are longer. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;

/** Writes the rules for what may be typed. A list without values says nothing and is left out. */
export function writeValidations(
  worksheet: Worksheet,
  validations: readonly ValidationSpec[],
  options: OptionLists,
): void {
  const { dataValidations } = worksheet as Worksheet & WithValidations;
  for (const validation of validations) {
    if (validation.rule.kind === "list" && validation.rule.values.length === 0) continue;
    dataValidations.add(rangeAddress(validation.range), exceljsValidation(validation, options));
  }
}

function exceljsValidation({ rule, prompt, error }: ValidationSpec, options: OptionLists): DataValidation {
  return {
    ...exceljsRule(rule, options),
    allowBlank: true,
    ...(prompt && {
      showInputMessage: true,
      promptTitle: writableAttribute(prompt.title, LONGEST_TITLE),
      prompt: writableAttribute(prompt.text, LONGEST_PROMPT),
    }),
    ...(error && {
      showErrorMessage: true,
      errorStyle: error.style,
      errorTitle: writableAttribute(error.title, LONGEST_TITLE),
      error: writableAttribute(error.text, LONGEST_ERROR),
    }),
  };
}

function exceljsRule(
  rule: ValidationSpec["rule"],
  options: OptionLists,
): Pick<DataValidation, "type" | "operator" | "formulae"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulae: [options.formulaOf(rule.values)] };
    case "number":
      return { type: "decimal", operator: "between", formulae: [rule.from, rule.to] };
    case "date":
      return { type: "date", operator: "between", formulae: [utcDay(rule.from), utcDay(rule.to)] };
  }
}

/** exceljs counts a date's days in universal time, so the day is given in it, and no time zone shifts it. */
function utcDay(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
