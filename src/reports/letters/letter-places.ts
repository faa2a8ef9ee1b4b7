/** The place of the table of items; it stands alone in its paragraph. */
export const ITEM_LIST = "问题清单";

/** The places that a template may hold, with what stands there. */
export const LETTER_PLACES = {
  主送单位: "收文的单位",
  发文单位: "发文的单位；销号申请是申请的单位",
  任务名称: "台账标题里的任务，如“商丘市中央环境保护督察反馈意见”",
  旬: "截至日期所在的旬，如“2019年4月上旬”",
  截至日期: "判定超期的日期",
  成文日期: "公文的日期，与截至日期相同，可以改",
  回复期限: "截至日期加上设置里的回复天数",
  本函项数: "公文里列出的项数",
  最长超期天数: "所列各项中超期最久的天数",
  此前催办: "所列各项中有以前发过函、仍未完成的，接着写有几项；没有则不写",
  涉及单位数: "公文里列出的单位数",
  任务总数: "台账全部项数",
  完成项数: "已完成整改的项数",
  完成率: "完成项数和任务总数之比，连同分数",
  超期总数: "台账中超期的项数",
  文号: "要自己填写",
  联系人: "设置里的联系人",
  联系电话: "设置里的联系电话",
  约谈时间: "要自己填写",
  约谈地点: "要自己填写",
} as const;
export type LetterPlace = keyof typeof LETTER_PLACES;
