import { type Measure, measureDefinition, type MeasureId } from "../../measures";

/** The 口径 of figures in one line: `口径：完成率为…；超期为…。` */
export function definitionsLine(ids: readonly MeasureId[]): string {
  const definitions = ids.map((id) => {
    const { title, definition } = measureDefinition(id);
    return `${title}＝${definition}`;
  });
  return `口径：${definitions.join("。")}。`;
}

/** How many items a figure holds, in words: `超期5项`. */
export function countWord({ id, numerator }: Measure): string {
  return `${measureDefinition(id).title}${numerator.length}项`;
}
