import { isBeginning } from "../matching/truncation";
import type { UnitIndex } from "../matching/unit-index";

/**
 * True where some name of the directory begins as the text does from `start` on and over its separator, so that what stands behind `next` may
 * belong to it. One character behind tells most names apart; 人民政府 must be whole to be 政府.
 */
export function mayGoOn(text: string, start: number, next: number, index: UnitIndex): boolean {
  const ahead = text.startsWith("人民", next) ? "人民政府".length : 1;
  return isBeginning(text.slice(start, next + ahead), index);
}
