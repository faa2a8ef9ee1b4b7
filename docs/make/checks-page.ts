import {
  DEFAULT_CHECK_SETTINGS,
  FAMILIES,
  findingMessage,
  runExample,
  type Finding,
  type Rule,
  type RuleExample,
  type RuleFamily,
} from "../../src/checks";
import { rectificationKind, STATUS_WORDS, STATUSES } from "../../src/ledger";
import { cellText, columnLetter, type CellValue } from "../../src/sheet";

const SEVERITY_WORDS = { error: "错误", warning: "提醒", info: "提示" } as const;

const INTRODUCTION = `# 校验规则

<!-- 本页由规则目录生成（npm run docs），不要手改。 -->

台账助手按下面的规则查台账。每一处都指出工作表、单元格、表头和所填内容；有多少处指出多少处，一处的问题不会盖住别处的。

- **错误**：要改正后再报送。带着错误报送旬报，必须写明原因，原因印在旬报里。
- **提醒**：请核对，该改的改。
- **提示**：不影响统计，知道就行。

有的问题可以修正。“可以直接修正”的，文字原意不变，可以一次全部修正，也可以撤销；“要由人确认”的，逐处看过再改。

哪些规则要查、算哪一级，临期提前几天，哪些列必需、必填，谁可以不填，都可以在设置里改，随工作簿保存。`;

/** The page that explains every rule to clerks, in Markdown: by family, each with an example that is run to write it. */
export function checksPage(): string {
  return `${[INTRODUCTION, ...FAMILIES.map(familySection), settingsSection()].join("\n\n")}\n`;
}

/** The settings with their defaults, for those who keep them in a file. */
function settingsSection(): string {
  const defaults = JSON.stringify({ version: 1, checks: DEFAULT_CHECK_SETTINGS }, null, 2);
  return `## 设置

设置随工作簿保存。用命令校验时，也可以写成文件，用 \`--settings\` 指定。不写的项按默认，写错的项会指出是哪一项。默认是：

\`\`\`json
${defaults}
\`\`\`

- \`rules\`：按规则的代码写 \`error\`（错误）、\`warning\`（提醒）、\`info\`（提示）或 \`off\`（不查），如 \`{ "due-soon": "off" }\`。
- \`dueSoonDays\`：期限前几天算临期。
- \`requiredColumns\`、\`requiredFields\`：必需的列、必填的列；\`null\` 表示照台账的种类。
- \`mayBeBlank\`：哪一列可以由谁不填：牵头单位（没有牵头单位的看责任单位）在 \`units\` 里，或者完成状态在 \`statuses\` 里。列：${columnWords()}。状态：${statusWords()}。`;
}

function columnWords(): string {
  return rectificationKind.columns.map(({ id, title }) => `\`${id}\` ${title}`).join("，");
}

function statusWords(): string {
  return STATUSES.map((status) => `\`${status}\` ${STATUS_WORDS[status]}`).join("，");
}

function familySection({ title, rules }: RuleFamily): string {
  const rows = rules.map((rule) => [
    rule.title,
    SEVERITY_WORDS[rule.severity],
    rule.fix === null ? "" : fixWord(rule),
    `\`${rule.code}\``,
  ]);
  return [`## ${title}`, table(["规则", "级别", "修正", "代码"], rows), ...rules.map(ruleSection)].join(
    "\n\n",
  );
}

function fixWord(rule: Rule): string {
  const [found] = foundBy(rule);
  return found?.fix?.certainty === "sure" ? "可以直接修正" : "要由人确认";
}

function ruleSection(rule: Rule): string {
  const { title, explanation, applies, fix } = rule;
  return [
    `### ${title}`,
    explanation,
    `**什么时候查** ${applies}`,
    ...(fix === null ? [] : [`**修正** ${fix}`]),
    `**例** ${exampleText(rule)}`,
  ].join("\n\n");
}

function exampleText(rule: Rule): string {
  const { example } = rule;
  const asOf = example.asOf === null ? "" : `截至 ${example.asOf}，`;
  const compared = [
    ...comparedTable("上旬台账", example, example.previous),
    ...comparedTable("总台账", example, example.master),
  ];
  const found = foundBy(rule).map(
    (finding) => `- ${finding.cell} ${findingMessage(finding)}${fixText(finding, example)}`,
  );
  return [
    `${asOf}${shownSheet(example)}：`,
    sheetTable(example.header, example.rows),
    ...compared,
    `指出：\n\n${found.join("\n")}`,
  ].join("\n\n");
}

function shownSheet({ directory, hiddenRows, merges, formulas }: RuleExample): string {
  if (directory) {
    const rows = directory.map((row) => row.map(shown).join("，")).join("；");
    return `台账和它的“单位名录”表（${rows}）`;
  }
  if (hiddenRows.length > 0) return `台账，第 ${hiddenRows.join("、")} 行隐藏`;
  if (merges.length > 0) return `台账，${merges.join("、")} 合并`;
  const cells = Object.entries(formulas).map(([cell, formula]) => `${cell} 是公式 =${formula}`);
  return cells.length > 0 ? `台账，${cells.join("、")}` : "台账";
}

function comparedTable(name: string, { header }: RuleExample, rows: RuleExample["previous"]): string[] {
  return rows === null ? [] : [`${name}：`, sheetTable(header, rows)];
}

function fixText({ fix }: Finding, { fixed }: RuleExample): string {
  return fix === null || fixed === undefined ? "" : `修正为“${cellText(fix.after)}”。`;
}

function foundBy({ code, example }: Rule): Finding[] {
  return runExample(example).filter(({ rule }) => rule === code);
}

/** A sheet with its letters and row numbers, as the user sees it. */
function sheetTable(header: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  return table(
    ["", ...header.map((_, column) => columnLetter(column))],
    [header, ...rows].map((row, index) => [String(index + 1), ...row.map(shown)]),
  );
}

/** Spaces at the ends show as a sign. */
function shown(value: CellValue): string {
  return cellText(value).replace(/^\s+|\s+$/g, (spaces) => "␣".repeat(spaces.length));
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n");
}

function escaped(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\n/g, "<br>");
}
