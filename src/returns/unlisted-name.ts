/** What a unit's name ends on before a paragraph: towns and villages stand there as places of which a unit tells. */
const BEFORE_PARAGRAPH = /^[\p{Script=Han}（）()]{1,24}[局委办县区市院府会厅队站所处社司校团][)）]?$/u;
/** What it ends on in a column of units. */
const IN_COLUMN =
  /^[\p{Script=Han}（）()\w]{2,30}(?:[局委办县区市院府会厅队站所处社司校团镇乡村部室厂园行库学店场矿馆厦台]|街道|中心)[)）]?$/u;
/** Stands for several units: 各县区, 全市各局, 市直有关局; 安全局 does not. */
const SEVERAL = /各|(?<![安健])全[市县区镇乡体部]|有关|相关|成员单位|其他/;

/** Whether a name before a paragraph that the directory does not know reads like a unit's. */
export function readsLikeUnit(name: string): boolean {
  return BEFORE_PARAGRAPH.test(name);
}

/** Whether a name in a column of units that the directory does not know reads like that of one unit, and not of several that nobody has listed. */
export function readsLikeOneUnit(name: string): boolean {
  return IN_COLUMN.test(name) && !standsForSeveral(name);
}

/** Whether a name stands for several units. */
export function standsForSeveral(name: string): boolean {
  return SEVERAL.test(name);
}
