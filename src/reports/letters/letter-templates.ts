import type { TemplateBlock, TemplateSpec } from "../../document";
import { LETTER_KINDS, LETTER_NAMES, type LetterKind } from "./letter-kind";
import { ITEM_LIST } from "./letter-places";

const NUMBER: TemplateBlock = { style: "number", text: "【文号】" };
const ADDRESSEE: TemplateBlock = { style: "addressee", text: "【主送单位】：" };
const CLOSE: readonly TemplateBlock[] = [
  { style: "organ", text: "【发文单位】" },
  { style: "date", text: "【成文日期】" },
];
const CONTACT: TemplateBlock = { style: "note", text: "（联系人：【联系人】，联系电话：【联系电话】）" };
const ITEMS: TemplateBlock = { style: "table", text: `【${ITEM_LIST}】` };

function body(text: string): TemplateBlock {
  return { style: "body", text };
}

const BLOCKS: Readonly<Record<LetterKind, readonly TemplateBlock[]>> = {
  remind: [
    NUMBER,
    { style: "title", text: "关于【任务名称】整改任务超期的提醒函" },
    ADDRESSEE,
    body(
      "截至【截至日期】，你单位负责的【任务名称】整改任务中，有【本函项数】项已超过整改时限。现提醒如下：",
    ),
    ITEMS,
    body(
      "请对照整改方案逐项查明原因，抓紧推进，并于【回复期限】前将整改进展、滞后原因和下一步措施书面反馈我单位。",
    ),
    ...CLOSE,
    CONTACT,
  ],
  supervise: [
    NUMBER,
    { style: "title", text: "关于【任务名称】超期整改任务的督办函" },
    ADDRESSEE,
    body(
      "截至【截至日期】，你单位负责的【任务名称】整改任务中，有【本函项数】项没有按整改时限完成，最长已超期【最长超期天数】天【此前催办】。现予督办：",
    ),
    ITEMS,
    { style: "heading1", text: "一、压实责任" },
    body("请单位主要负责同志亲自过问，逐项明确责任人、整改措施和完成时间。"),
    { style: "heading1", text: "二、按期反馈" },
    body("请于【回复期限】前将整改进展、滞后原因和下一步措施书面反馈我单位。仍未完成的，将予以通报。"),
    ...CLOSE,
    CONTACT,
  ],
  circulate: [
    NUMBER,
    { style: "title", text: "关于【任务名称】整改任务超期情况的通报" },
    ADDRESSEE,
    body(
      "截至【截至日期】，【任务名称】共有整改任务【任务总数】项，已完成【完成项数】项，完成率【完成率】；超期【超期总数】项。其中【涉及单位数】个单位负责的【本函项数】项超期时间长或者经多次催办仍未完成，现通报如下：",
    ),
    ITEMS,
    body(
      "请有关单位深刻查找原因，采取有力措施，限期完成整改，并于【回复期限】前将整改情况书面反馈我单位。其他单位要引以为戒，按时完成整改任务。",
    ),
    ...CLOSE,
    CONTACT,
  ],
  interview: [
    NUMBER,
    { style: "title", text: "关于【任务名称】整改任务的约谈通知" },
    ADDRESSEE,
    body(
      "截至【截至日期】，你单位负责的【任务名称】整改任务中，有【本函项数】项长期没有完成，最长已超期【最长超期天数】天【此前催办】。现定于【约谈时间】在【约谈地点】约谈你单位负责同志，请准时参加，并就下列问题说明情况：",
    ),
    ITEMS,
    body("请于【回复期限】前将书面说明材料报送我单位。"),
    ...CLOSE,
    CONTACT,
  ],
  closing: [
    NUMBER,
    { style: "title", text: "关于【任务名称】整改任务销号的申请" },
    ADDRESSEE,
    body("由我单位负责的【任务名称】整改任务中，有【本函项数】项已完成整改，现申请销号："),
    ITEMS,
    body("以上情况属实，佐证材料附后，请予核查。"),
    { style: "attachment", text: "附件：佐证材料" },
    ...CLOSE,
    CONTACT,
  ],
};

/** The built-in template of each letter; offices edit it as a Word document. */
export const LETTER_TEMPLATES: Readonly<Record<LetterKind, TemplateSpec>> = Object.fromEntries(
  LETTER_KINDS.map((kind) => [kind, { name: LETTER_NAMES[kind], blocks: BLOCKS[kind] }]),
) as Record<LetterKind, TemplateSpec>;
