/** What a unit's name ends on. */
const ENDING = /^[\p{Script=Han}（）()]{1,24}[局委办县区市院府会厅队站所处社司校团][)）]?$/u;
/** Stands for several units: 各县区, 市直有关局. */
const SEVERAL = /各|有关|相关|成员单位/;

/** Whether a name that the directory does not know reads like a unit's. */
export function readsLikeUnit(name: string): boolean {
  return ENDING.test(name);
}

/** Whether a name that the directory does not know reads like that of one unit, and not of several that nobody has listed. */
export function readsLikeOneUnit(name: string): boolean {
  return readsLikeUnit(name) && !SEVERAL.test(name);
}
