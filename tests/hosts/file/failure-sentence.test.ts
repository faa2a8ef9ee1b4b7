import { failureSentence, isUnreadableCode, templateFailureSentence } from "../../../src/hosts/file";

test("each reason has words of its own, ending as sentences do", () => {
  const codes = [
    "encrypted",
    "corrupt",
    "not-a-workbook",
    "empty",
    "lock-file",
    "too-large",
    "unsupported-format",
    "unknown-encoding",
  ] as const;
  for (const sentenceFor of [failureSentence, templateFailureSentence]) {
    const sentences = codes.map(sentenceFor);
    expect(new Set(sentences).size).toBe(codes.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[^！!]+。$/);
  }
});

test("an archive of workbooks is no workbook: what to do with it is told", () => {
  expect(failureSentence("not-a-workbook")).toContain("解压");
});

test("a code of another error is none of these", () => {
  expect(["corrupt", "ENOENT", "toString", ""].map(isUnreadableCode)).toEqual([true, false, false, false]);
});
