import type { PlanFinding, PlanFindingCode } from "./plan-finding";

type Sentence = (finding: PlanFinding, value: string) => string;

/** One sentence a code: what was found, and what to do. */
const SENTENCES: Readonly<Record<PlanFindingCode, Sentence>> = {
  "number-missing": () => "这一项没有序号。请按方案补上。",
  "number-duplicate": ({ params }) =>
    `序号 ${params["number"]} 和第 ${params["firstLine"]} 行重复。请核对方案。`,
  "number-gap": ({ params }) =>
    `序号 ${params["number"]} 之前缺 ${params["missing"]}。请核对方案是否漏了一项。`,
  "field-blank": ({ header }) => `“${header}”后面没有内容。请补填。`,
  "field-missing": ({ header }) => `没有写“${header}”。请核对方案后补填。`,
  "unit-bracket": (_, value) => `“${value}”的括号不成对。请核对单位名称。`,
  "unit-separator": (_, value) => `“${value}”前后的连接词或顿号多余，可能掉了一个单位。请核对方案。`,
  "unit-cut-off": ({ params }, value) =>
    `“${value}”可能掉了字，别处写作“${params["longer"]}”，照原样保留。请核对单位名称。`,
  "deadline-unreadable": (_, value) => `“${value}”看不出期限。请写明到哪年哪月，或写立行立改、持续推进。`,
  "deadline-invalid": (_, value) => `“${value}”里有不存在的日期。请改正。`,
  "deadline-repaired": ({ params }) =>
    `“${params["text"]}”掉了字，暂按 ${params["due"]} 读取。请确认后补全文字。`,
  "label-colon": ({ header }) => `“${header}”后面没有冒号，已按“${header}”读取。请核对。`,
  "label-glued": ({ header, params }) =>
    `“${header}”和前面的“${params["before"]}”连在一起，已分开读取。请核对。`,
  "label-spaced": ({ header }) => `“${header}”中间有空格，已按“${header.replace(/\s/g, "")}”读取。`,
  "label-misspelt": ({ header, params }) =>
    `“${params["written"]}”可能是“${header}”，已按“${header}”读取。请核对。`,
  "label-repeated": ({ header }) => `“${header}”写了不止一次，内容都已保留。请核对。`,
  "label-unknown": ({ header, params }) =>
    `不认识“${header}”（共 ${params["count"]} 处），内容放在备注里。请核对该归哪一列。`,
  "duty-in-measures": ({ header }) => `“${header}”写在整改措施里面，已从中摘出。请核对。`,
  "text-bracket": (_, value) => `“${value}”有括号没有写完。请核对方案。`,
  "text-lost": (_, value) => `“${value}”可能掉了字，照原样保留。请核对方案后补全。`,
  "line-not-understood": (_, value) => `“${value}”不知道属于哪一项，没有采用。请核对。`,
};

/** In characters. */
const LONGEST_VALUE = 30;

/** The Chinese sentence for a finding in a plan. */
export function planFindingMessage(finding: PlanFinding): string {
  const characters = Array.from(finding.value.trim());
  const value =
    characters.length > LONGEST_VALUE
      ? `${characters.slice(0, LONGEST_VALUE).join("")}…`
      : characters.join("");
  return SENTENCES[finding.code](finding, value);
}
