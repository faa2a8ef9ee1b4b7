import type { ColumnId } from "../column-id";
import { foldHeader, withoutBrackets } from "./fold-header";
import { type HeaderMatch, HOW_FAR } from "./header-match";
import { bySuffix } from "./header-suffix";
import type { KnownHeaders } from "./known-headers";

const BETWEEN_PARTS = /[/、,+]|以及|及其|[和及与暨]/;

/** `责任单位/责任人` and `整改措施及目标` are read as what they name first. */
export function lookUpParts(exact: ReadonlyMap<string, HeaderMatch>, text: string): HeaderMatch | null {
  const [first = "", second] = partsOf(text);
  const match = second === undefined ? undefined : exact.get(foldHeader(first));
  return match ? { ...match, how: "part", confidence: 0.7 } : null;
}

function partsOf(text: string): string[] {
  return withoutBrackets(text).split(BETWEEN_PARTS);
}

/** What comes of what was done. */
const SUCCESS = /^(?:取得)?的?(?:工作|整改|主要|初步|阶段性)?(?:成效|效果|成果)$/;
/** What may be told in one column with the progress: what is to be done, or how far it has come. */
const WITH_PROGRESS: ReadonlySet<ColumnId> = new Set(["measures", "target", ...HOW_FAR]);
const TO_DO: ReadonlySet<ColumnId> = new Set(["measures", "target"]);

/** In `整改措施及进展` and `整改完成情况及成效` units tell what they did, whatever comes first. */
export function progressInParts(headers: KnownHeaders, text: string): HeaderMatch | null {
  const [first = "", ...others] = partsOf(text);
  const id = others.length === 0 ? undefined : meaningOfPart(headers, first);
  if (id === undefined || !WITH_PROGRESS.has(id)) return null;
  const isTold = others.some((part) => {
    const other = meaningOfPart(headers, part);
    return other === "progress" || (TO_DO.has(id) && other === "status") || isSuccess(part, id);
  });
  return isTold ? { id: "progress", how: "part", confidence: 0.7 } : null;
}

function meaningOfPart(headers: KnownHeaders, part: string): ColumnId | undefined {
  const text = foldHeader(part);
  return (headers.exact.get(text) ?? bySuffix(headers, text))?.id;
}

/** 整改目标及成效 is what is aimed at. */
function isSuccess(part: string, beside: ColumnId): boolean {
  return beside !== "target" && SUCCESS.test(part);
}

const IN_WORDS = /^(.{2,}情况)的?(?:具体|详细|简要|文字)?(?:说明|描述|详情|简述)$/;

/** `整改完成情况说明` tells in words how far an item is. */
export function progressInWords(exact: ReadonlyMap<string, HeaderMatch>, text: string): HeaderMatch | null {
  const [, told = ""] = IN_WORDS.exec(withoutBrackets(text)) ?? [];
  const id = exact.get(told)?.id;
  return id !== undefined && HOW_FAR.has(id) ? { id: "progress", how: "part", confidence: 0.7 } : null;
}

/**
 * What else the parts of a header that tells the progress may mean: below `整改进展及完成情况` may stand nothing but statuses, and beside a
 * column of the progress alone `整改措施及进展` is one of measures.
 */
export function otherParts(
  headers: KnownHeaders,
  text: string,
  { id, how, confidence }: HeaderMatch,
): HeaderMatch[] {
  if (id !== "progress" || how !== "part") return [];
  const [first = "", ...others] = partsOf(text);
  const toDo = others.length === 0 ? undefined : meaningOfPart(headers, first);
  const isStatus = others.some((part) => headers.exact.get(foldHeader(part))?.id === "status");
  return [
    ...(toDo !== undefined && TO_DO.has(toDo) ? [{ id: toDo, how, confidence: confidence - 0.2 }] : []),
    ...(isStatus ? [{ id: "status" as const, how, confidence: confidence - 0.2 }] : []),
  ];
}
