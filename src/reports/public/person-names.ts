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
  `((?:联系人|责任人|负责人|经办人|填报人|审核人|包案领导|责任领导|具体人)[:：为]?\\s*)(${NAME})(?!\\p{Script=Han})`,
  "gu",
);
/** What the names of districts, bodies and offices end in, and words like 方案, that begin with a surname: 梁园区, 任组长. */
const NO_NAME = /[区县市镇乡街局委办组部长厅处站所院厂司案]$/;
/** What names of persons end in as well, so that a title before them counts for more: 黄河, and 市长张路. */
const SELDOM_NAME = /[村会河湖]$/;
/** `王市长`; 任组长 is no person's name. */
const SURNAME_AND_TITLE = new RegExp(`^(?!任)[${SURNAMES}](?:${TITLES})$`, "u");
const BETWEEN_NAMES = /[、,，;；：:\s/（）()]+/;

/** The persons whom an item's own columns name. @param units the names of the ledger's units: 夏邑 is the start of one, and no person. */
export function personsNamedIn(item: Item, kind: LedgerKind, units: readonly string[]): string[] {
  const pieces = kind.persons.flatMap((id) => textOf(item, id).split(BETWEEN_NAMES));
  const named = new Set(pieces.flatMap(nameIn));
  return [...named].filter((name) => !units.some((unit) => unit.startsWith(name)));
}

function nameIn(piece: string): string[] {
  if (SURNAME_AND_TITLE.test(piece)) return [piece];
  const titled = AFTER_TITLE.exec(piece) ?? BEFORE_TITLE.exec(piece);
  const whole = WHOLE_NAME.test(piece) && !SELDOM_NAME.test(piece) ? piece : undefined;
  const name = whole ?? titled?.[1];
  return name === undefined || NO_NAME.test(name) ? [] : [name];
}

/** A text with words in the place of the persons it names: those known by name, and whoever stands after a label. */
export function withoutPersons(
  text: string,
  persons: readonly string[],
  instead: string,
): { text: string; removed: number } {
  let removed = 0;
  const unlabelled = text.replace(LABELLED, (labelled, label: string, name: string) => {
    if (NO_NAME.test(name)) return labelled;
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

/** The same within brackets alone: beside a unit's name only what stands there may be a person's. */
export function withoutPersonsInBrackets(
  text: string,
  persons: readonly string[],
  instead: string,
): { text: string; removed: number } {
  let removed = 0;
  const cleaned = text.replace(/[（(][^（）()]*[）)]/g, (bracketed) => {
    const inner = withoutPersons(bracketed, persons, instead);
    removed += inner.removed;
    return inner.text.replace(/^[（(](（.*）)[）)]$/, "$1");
  });
  return { text: cleaned, removed };
}
