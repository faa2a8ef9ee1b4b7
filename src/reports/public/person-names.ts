import type { Item, LedgerKind } from "../../ledger";
import { words } from "../../text";
import { textOf } from "../words/item-text";

/** The surnames of nine in ten Chinese (公安部 2020 年姓名报告, the first hundred), and those of two characters. */
const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常";
const LONG_SURNAMES = words("欧阳、司马、上官、诸葛、东方、皇甫、尉迟、公孙、慕容、令狐");
const NAME = `(?:(?:${LONG_SURNAMES.join("|")})\\p{Script=Han}{1,2}|[${SURNAMES}]\\p{Script=Han}{1,2})`;
const WHOLE_NAME = new RegExp(`^${NAME}$`, "u");
/** `市长张三`, `张三同志`. */
const TITLES = "书记|市长|县长|区长|主任|局长|部长|秘书长|常委|组长|主席|院长|处长|科长|镇长|乡长";
const AFTER_TITLE = new RegExp(`(?:${TITLES})(${NAME})$`, "u");
const BEFORE_TITLE = new RegExp(`^(${NAME})(?:同志|${TITLES})$`, "u");
/** A label after which a person is named, whatever column it stands in. */
const LABELLED = new RegExp(
  `((?:联系人|责任人|负责人|经办人|填报人|审核人|包案领导|责任领导|具体人)[:：为]?\\s*)${NAME}(?!\\p{Script=Han})`,
  "gu",
);
const BETWEEN_NAMES = /[、,，;；：:\s/（）()]+/;

/** The persons whom an item's own columns name. */
export function personsNamedIn(item: Item, kind: LedgerKind): string[] {
  const pieces = kind.persons.flatMap((id) => textOf(item, id).split(BETWEEN_NAMES));
  return [...new Set(pieces.flatMap(nameIn))];
}

function nameIn(piece: string): string[] {
  if (WHOLE_NAME.test(piece)) return [piece];
  const [, name] = AFTER_TITLE.exec(piece) ?? BEFORE_TITLE.exec(piece) ?? [];
  return name === undefined ? [] : [name];
}

/** A text with words in the place of the persons it names: those known by name, and whoever stands after a label. */
export function withoutPersons(
  text: string,
  persons: readonly string[],
  instead: string,
): { text: string; removed: number } {
  let removed = 0;
  const unlabelled = text.replace(LABELLED, (_, label: string) => {
    removed += 1;
    return label + instead;
  });
  const rest = persons.reduce((left, name) => {
    const parts = left.split(name);
    removed += parts.length - 1;
    return parts.join(instead);
  }, unlabelled);
  return { text: rest, removed };
}
