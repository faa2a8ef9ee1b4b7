/** The hundred commonest surnames, and those that county offices of 河南 know besides. Source: the census of 2010. */
const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
const PERSON = `[${SURNAMES}][\\u4e00-\\u9fff]{1,2}`;
/** Ends like a surname with a word behind it: 高新区, 王庄村, 金融办. */
const NO_PERSON = /[局委办部组府会院社台站厅处所科股队厂校行县区市镇乡室村园街道]$/;
const PERSON_ALONE = new RegExp(`^${PERSON}$`);

/** A mobile number, or one of an office with or without the code of its city. */
export const PHONE = "(?:(?:联系)?电话[:：]?\\s*)?(?:1[3-9]\\d{9}|(?:0\\d{2,3}[-—]?)?\\d{7,8})";
const PERSON_AFTER = new RegExp(`(?:\\s*[:：]\\s*|\\s+)(${PERSON}(?:[\\s:：]*${PHONE})?|${PHONE})$`);

/** A person at the end of a text, by name, by telephone number or both, set apart by a space or a colon: `市发改委 张三`. */
export interface PersonAfter {
  /** As written. */
  readonly person: string;
  /** How many characters at the end the name and what sets it apart take. */
  readonly length: number;
}

/** The person named at the end of a text; `null` where none is. */
export function personAfter(text: string): PersonAfter | null {
  const found = PERSON_AFTER.exec(text);
  const person = found?.[1];
  return found && person !== undefined ? { person, length: found[0].length } : null;
}

/** Whether a text is what a person may be called, and no place or office. */
export function readsLikePerson(text: string): boolean {
  return PERSON_ALONE.test(text) && !NO_PERSON.test(text);
}
