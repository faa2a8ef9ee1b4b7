import { storedMeaning, type StoredMeaning } from "../..";
import { PartMemory } from "./part-memory";
import { scanXml } from "./xml-scan";

/** What the styles of workbooks say. */
export const STYLES = new PartMemory<readonly StoredMeaning[]>(readStyles);

/** For each cell style, by the number that cells name it with, what a number in such a cell stands for. */
function readStyles(chunks: Iterable<Uint8Array>): StoredMeaning[] {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  scanXml(chunks, {
    open(name, attributes, parent) {
      const numFmtId = attributes.get("numFmtId");
      const formatCode = attributes.get("formatCode");
      if (name === "numFmt" && parent === "numFmts" && formatCode !== undefined) {
        codes.set(Number(numFmtId), formatCode);
      }
      if (name === "xf" && parent === "cellXfs") formatIds.push(Number(numFmtId ?? 0));
    },
  });
  const meanings = new Map<number, StoredMeaning>();
  return formatIds.map((id) => {
    const known = meanings.get(id) ?? storedMeaning(id, codes.get(id));
    meanings.set(id, known);
    return known;
  });
}
