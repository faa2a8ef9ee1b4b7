import type { Item } from "../item/item";
import { contradictions, leastContradicted, speaksFor } from "./agreement";

/**
 * Which item a row means whose problem fits several, by what else it says of the plan: the one that its number tells, unless the row says in some column
 * what another has there. Then it is the one that it contradicts least; or it may be any of those returned.
 */
export function meantByPlan(row: Item, numbered: Item, others: readonly Item[]): readonly Item[] {
  const against = contradictions(row, numbered);
  if (against.length === 0) return [numbered];
  const rivals = others.filter((other) => other !== numbered && speaksFor(row, other, against));
  if (rivals.length === 0) return [numbered];
  const all = [numbered, ...rivals];
  const meant = leastContradicted(row, all);
  return meant ? [meant] : all;
}
