import { InputUnusable } from "./input-unusable";

const SENTENCES = {
  "ledger-empty": "台账里还没有事项。请先填写，或用 plan 从方案建账。",
  "output-is-input": "这是要读的文件，不能覆盖，加 --overwrite 也不行。请换个文件名。",
  "output-not-xlsx": "写出的是 .xlsx 工作簿。请把文件名的结尾改用 .xlsx。",
  "nothing-returned": "没有找到交回的表。请核对路径，或先把各单位交回的表放进去。",
  "master-returned": "这是总台账，不是交回的表。请指到各单位交回的表，或放它们的文件夹。",
} as const;

/** What is wrong with a path of the command line, as a code. */
export type PathRefusal = keyof typeof SENTENCES;

/** A path of the command line is not one for what it is named as. */
export class PathRefused extends InputUnusable {
  override readonly name = "PathRefused";
  constructor(
    readonly code: PathRefusal,
    path: string,
  ) {
    super(`${path}：${SENTENCES[code]}`);
  }
}
