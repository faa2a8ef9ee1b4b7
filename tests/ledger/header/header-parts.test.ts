import type { CellValue } from "../../../src/sheet";
import { rectificationKind } from "../../../src/ledger";
import { headerVocabulary } from "../../../src/ledger/header/header-matching";
import { ledgerIn, lettersOf, sheetOf } from "../messy-grids";

const vocabulary = headerVocabulary(rectificationKind);
const idOf = (header: string): string | null => vocabulary.match([header])[0]?.id ?? null;

function lettersUnder(headers: readonly string[], ...cells: CellValue[]): Record<string, string> {
  return lettersOf(
    ledgerIn(
      sheetOf([
        ["序号", "反馈问题", ...headers],
        [1, "自动喷水系统停用", ...cells],
      ]),
    ),
  );
}

test.each([
  "整改措施及进展",
  "整改措施及落实情况",
  "整改措施及完成情况",
  "整改措施和进展情况",
  "整改措施、进展及成效",
  "整改措施以及落实情况",
  "主要整改措施及进展",
  "措施及进展",
  "已采取的整改措施",
  "已落实的整改措施",
  "目前已采取的措施",
  "整改完成情况及成效",
  "整改情况说明",
  "整改完成情况说明",
  "办理情况",
  "处理情况",
  "查处情况",
  "答复情况",
  "办理进展",
  "本旬办理情况",
  "处理和整改情况",
])("%s tells what was done", (header) => {
  expect(idOf(header)).toBe("progress");
});

test.each([
  ["整改措施及目标", "measures"],
  ["整改措施及时限", "measures"],
  ["采取的整改措施", "measures"],
  ["下步整改措施及进展", "nextSteps"],
  ["存在问题及整改情况", "problem"],
  ["整改目标及成效", "target"],
  ["污水处理情况", null],
  ["责任人处理情况", null],
  ["上旬办理情况", null],
  ["未完成情况说明", null],
])("%s does not: %s", (header, id) => {
  expect(idOf(header)).toBe(id);
});

describe("one column of measures and progress", () => {
  test("is the progress, whatever stands beside it", () => {
    expect(lettersUnder(["整改措施及进展", "是否完成"], "正在检修喷淋泵", "否")).toMatchObject({
      progress: "C",
      status: "D",
    });
    expect(lettersUnder(["整改措施", "整改措施及进展"], "检修喷淋泵", "正在检修喷淋泵")).toMatchObject({
      measures: "C",
      progress: "D",
    });
  });

  test("is that of the measures beside one of the progress alone", () => {
    expect(lettersUnder(["整改措施及落实情况", "整改进展"], "检修喷淋泵", "正在检修")).toMatchObject({
      measures: "C",
      progress: "D",
    });
  });

  test("that holds nothing but statuses is that of the status", () => {
    expect(lettersUnder(["整改措施", "整改措施及完成情况"], "检修喷淋泵", "已完成")).toMatchObject({
      measures: "C",
      status: "D",
    });
  });
});

test("采取的整改措施 beside 整改措施 are what was done", () => {
  expect(lettersUnder(["整改措施", "采取的整改措施"], "检修喷淋泵", "正在检修")).toMatchObject({
    measures: "C",
    progress: "D",
  });
});

test("办理情况 over nothing but statuses is the status", () => {
  expect(lettersUnder(["整改进展", "办理情况"], "砖厂已停产", "已办结")).toMatchObject({
    progress: "C",
    status: "D",
  });
});

test("a form's label is read as well", () => {
  const rows: CellValue[][] = [
    ["序号", 1],
    ["反馈问题", "自动喷水系统停用"],
    ["责任单位", "市水利局"],
    ["整改时限", "2024年5月31日"],
    ["整改措施及进展", "正在检修喷淋泵"],
    ["是否整改完成", "否"],
  ];
  expect(ledgerIn(sheetOf(rows)).items[0]).toMatchObject({
    status: "inProgress",
    text: { progress: "正在检修喷淋泵" },
  });
});
