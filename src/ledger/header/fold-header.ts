import { foldText } from "../../text";

/** `【责任单位】`: brackets around the whole of a header. */
const WRAPPED = /^(?:[[【〔](.+)[\]】〕]|\(([^()]+)\))$/;

/** The form in which headers are compared: folded, without the marks of a required field and without a colon at the end. */
export function foldHeader(text: string): string {
  const bare = foldText(text)
    .replace(/^[*★☆#\d.、．]+(?=\p{Script=Han})/u, "")
    .replace(/[:*★☆。;,、]+$/, "");
  return WRAPPED.exec(bare)?.slice(1).join("") ?? bare;
}

/** Notes in brackets that headers carry: `整改进展(截至4月10日)`, `完成比例(%)`. */
export function withoutBrackets(text: string): string {
  return text.replace(/[([【〔][^)\]】〕]*[)\]】〕]?/g, "");
}
