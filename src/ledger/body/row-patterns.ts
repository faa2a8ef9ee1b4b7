import { foldText, readChineseNumber } from "../../text";

const NUMBER = /^[([]?(no\.?|第|编号)?[a-z]{0,8}[-_]?\d{1,12}([-_.—–/]\d{1,6}){0,4}[)\]]?[、.,]?[条项号]?$/;
const ANNEX_NUMBER = /^附件\d{1,2}[-—–.、]?\d{1,4}$/;
const CHINESE_NUMBER = /^[([第]?([〇零一二三四五六七八九十百]{1,5})[)\]]?[、.,]?[条项]?$/;

/** Numbers and words that mark a row are short; a longer text is not even looked at. */
const LONGEST_MARK = 60;

/** Whether a text can be an item's number: `1`, `（3）`, `十二、`, `1-2`, `HB-2019-03`, `附件1-4`. */
export function isItemNumber(text: string): boolean {
  if (text === "" || text.length > LONGEST_MARK) return false;
  const folded = foldText(text);
  if (NUMBER.test(folded) || ANNEX_NUMBER.test(folded)) return true;
  const chinese = CHINESE_NUMBER.exec(folded)?.[1];
  return chinese !== undefined && readChineseNumber(chinese) !== null;
}

const NUMBER_IN_WORDS = /^[^:;,。]{1,16}?(?:\d{1,4}[)\]]?[条项号]?|第[一二三四五六七八九十]{1,4}[条项号])$/;

/** Whether a text ends in an item's number, its batch or 问题 before it: `中央督察反馈-1`, `附件1第1项`, `问题1`. */
export function endsInNumber(text: string): boolean {
  return text.length <= LONGEST_MARK && NUMBER_IN_WORDS.test(foldText(text));
}

/** Whether a number is written in Chinese characters, as headings are. */
export function isChineseNumber(text: string): boolean {
  return CHINESE_NUMBER.test(foldText(text));
}

/** Whether a number stands in brackets: `（一）`, `㈠`. */
export function isInBrackets(text: string): boolean {
  return /^\(.*\)/.test(foldText(text));
}

const SECTION_NUMBER =
  /^(附件\d|附件[一二三四五六七八九十]|[([]?[一二三四五六七八九十]{1,3}[)\]、.,]|第[一二三四五六七八九十\d]{1,3}(批|部分|类|章|组)|[■●◆▲★])/;
const SECTION_WORD = /(类|方面|清单)(问题)?([([]\d*[项个件条]?[)\]])?$/;
const LONGEST_SECTION_WORDS = 40;

/** Whether a text begins as a heading over a group of items does: `附件2 大气污染…`, `一、…`, `（二）…`, `第一批`. */
export function isSectionNumber(text: string): boolean {
  return SECTION_NUMBER.test(foldText(text));
}

const SECTION_LABEL =
  /^(附件\d{1,2}|附件[一二三四五六七八九十]{1,3}|[([]?[一二三四五六七八九十]{1,3}[)\]、.,]|第[一二三四五六七八九十\d]{1,3}(批|部分|类|章|组))[:、]?$/;

/** Whether a text is only the number of a heading, whose words stand in the next cell: `附件1`, `（一）`. */
export function isSectionLabel(text: string): boolean {
  return text.length <= LONGEST_MARK && SECTION_LABEL.test(foldText(text));
}

/** Whether a text that stands alone heads a group of items: by its number, or by its last word (`大气污染方面`, `…任务清单`). */
export function isSectionTitle(text: string): boolean {
  return isSectionNumber(text) || isSectionName(text);
}

/** Whether a text's last word says that it names a group of items: `大气污染方面`, `水环境类（3项）`. */
export function isSectionName(text: string): boolean {
  return text.length <= LONGEST_SECTION_WORDS && SECTION_WORD.test(foldText(text));
}

const LONGEST_GROUP = 12;
const UNIT = /[局委办县区市府会院厅队处镇乡村所站校司厂部门位团组园场矿企]$|中心|公司|集团|单位|各/;

/** Whether a text that stands where units do names no unit but a group of items: `中央督察`, `群众举报`. */
export function namesGroup(text: string): boolean {
  const folded = foldText(text);
  return folded.length <= LONGEST_GROUP && /^\p{Script=Han}{2,}$/u.test(folded) && !UNIT.test(folded);
}

const SUBTOTAL = /^([^未不没无]{0,8}(小计|合计)|.{0,2}(总计|共计|累计|汇总|平均))([:(\d].{0,12})?$/;

/** Whether a text opens a row of sums: `合计`, `附件1小计`, `合计（35项）`. */
export function isSubtotal(text: string): boolean {
  return text.length <= LONGEST_MARK && SUBTOTAL.test(foldText(text));
}

/** Whether a text only counts: `35`, `共35项`. */
export function isCount(text: string): boolean {
  return text.length <= LONGEST_MARK && /^共?\d+[项个件条]?$/.test(foldText(text));
}

const SIGNATURE =
  /^(填表|填报|制表|审核|复核|审批|审签|签发|经办|负责|联系|报送|上报|统计|录入|校对|审定)(人|单位|日期|时间|电话|部门|人员|人签字|人签名)(\(.{0,12}\))?(:|$)|^(制表|审核|复核|审批|签发|电话|联系方式|盖章|公章|签字|签名|日期|单位)(\(.{0,12}\))?:|^(单位|部门|主要|分管|整改)?(负责人|负责同志|领导|主要领导)(\(?(签字|签名|签章)\)?)?(:|$)|^.{0,10}\(?(盖章|签字|签章|公章)\)?:?$/;
const NOTE =
  /^(注|备注|说明|填表说明|填报说明|填写说明|注意事项|注意|附注|备注说明)\d?[:.、;]|^(注|备注|说明|填表说明|填报说明|填写说明)$|^\*|^(此|本)表.{0,12}(一式|报送|填报|由|为|每|请|仅|数据)|^共\d+[项个件条].*(完成|其中|达到)/;
const PAGE = /^第\d+页|^共\d+页|^[-—]\d{1,3}[-—]$|^\d{1,3}\/\d{1,3}页?$/;
const DAY =
  /^(\d{4}|二[〇○零]\d\d|[〇○零一二三四五六七八九]{4})?年?\d{0,2}月\d{0,2}日$|^(19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}$/;

/** Unit and day are set apart: `已报市政府2019年4月10日` is what somebody did. */
const UNIT_AND_DAY =
  /^\s*(\p{Script=Han}{1,20}[局委办县区市府会院厅队心处])\s+(\d{4}年\s*\d{1,2}月\s*\d{1,2}日)\s*$/u;

/** Who signs a table and on which day, as written, without a label or a seal: `夏邑县人民政府 2019年4月10日`; `null` where a text is none. */
export function unitAndDay(text: string): { readonly unit: string; readonly day: string } | null {
  const [, unit, day] = UNIT_AND_DAY.exec(text.normalize("NFKC")) ?? [];
  return unit === undefined || day === undefined ? null : { unit, day };
}

/** Whether a text is signed, or waits for a signature: `填表人：王五`, `（盖章）`. */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(foldText(text));
}

/** Whether a text is a page's number. */
export function isPageNumber(text: string): boolean {
  return text.length <= LONGEST_MARK && PAGE.test(foldText(text));
}

/** Whether a text belongs to the foot of a table: a signature, the date it was filled in, a note, a page number. */
export function isFooter(text: string): boolean {
  const folded = foldText(text);
  const isMark = SIGNATURE.test(folded) || NOTE.test(folded) || DAY.test(folded) || PAGE.test(folded);
  return isMark || unitAndDay(text) !== null;
}

const EXAMPLE = /^(例|示例|范例|样例|填写示例|填报示例|举例|例如|样表)\d?[:.)]?$/;

/** Whether a number cell says that its row shows how to fill in the table. */
export function isExample(text: string): boolean {
  return text.length <= LONGEST_MARK && EXAMPLE.test(foldText(text));
}
