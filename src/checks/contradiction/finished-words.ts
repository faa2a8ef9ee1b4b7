import { anyOf } from "./any-of";

const EVEN = "(?:均|都|已经|已|全部|全面|按期|如期|按时|提前|彻底|完全|现|圆满|顺利|得到|有效|基本)*";
const NEAR = "[^，,。；;\\n]{0,8}?";

const CLAUSE_ENDS = "(?=[，,。；;：:\\n]|$)";

/** The matter as a whole, brought to its end. */
const MATTER = [
  `(?:整改|整治)(?:任务)?完成率${NEAR}100[%％]`,
  `完成了?(?:全部|全面|各项|所有|反馈|督察|相关|该项|该|此项|问题|的){0,3}(?:整改|整治)(?:任务|工作)?(?:并?(?:通过${NEAR}验收|销号|交账销号))?`,
  `(?:整改|整治)(?:工作|任务|措施|事项|问题|内容)*${EVEN}(?:完成|到位|完毕|结束|落实到位|落实|办结)(?:并?(?:通过${NEAR}验收|销号|办结))?`,
  `办结(?:并?销号)?`,
  `销号`,
  `(?:问题|隐患)${EVEN}(?:解决|销号|消除)`,
  `任务${EVEN}(?:完成(?!整改)|落实到位)`,
  `(?:彻底|全部|全面|圆满)(?:解决|落实到位|整改${CLAUSE_ENDS})`,
];
/** Works brought to their end and accepted: the matter, when nothing else is told. */
const WORKS = [
  `(?:完成|完工|竣工|建成)(?!整改|整治)${NEAR}通过${NEAR}(?:验收|核查)`,
  `(?:通过${NEAR}|完成竣工)验收`,
  `(?:验收|核查)(?:合格|通过)`,
  `(?:全部|全面)(?:完成|完工|竣工|建成)(?!${NEAR}通过)`,
];
/** Says so of whatever it is said of. */
const ANYTHING = `(?:已经|已)(?:完成|整改)${CLAUSE_ENDS}`;
/** Words in a 整改进展 that speak of the end. Group 1 holds those that mean the whole matter. */
export const FINISHED = new RegExp(`(?:${WORKS.join("|")})|(${MATTER.join("|")})|${ANYTHING}`, "g");
/** Means the whole matter only where that is named: 该任务已完成, not 管网已完成. */
export const NEEDS_A_NAME = /^(?:已经|已)(?:完成|整改)$/;

/** Says that it is so. The words from the first of them on are what is quoted. */
export const IS_SO = /已|均|都|全部|全面|业经|予以|按期|如期|按时|提前|圆满|顺利|彻底|100[%％]/;
/** Says that it is wanted, planned, denied, asked or not quite so. */
export const IS_NOT_SO = new RegExp(
  anyOf(
    "未、没、不能、不得、不具备、不予、尚、将、拟、预计、计划、力争、争取、确保、要求、督促、责令、推动、推进、加快、抓紧、限期、待、尽快、如果、若、直至、直到、申请、准备、申报、报请、应、须、需、正、努力、保证、有望、即将、标准、目标、方可、才能、基本、阶段、初步、接近、原、曾、不算、视为、防止、尽早、促进、跟踪、按照整改、抓好、确定、明确、督办、以、作为、对照",
  ),
);
/** A part of the matter. */
export const IS_PART = new RegExp(
  `${anyOf("一期、二期、三期、首期、首批、第一批、第二批、第一阶段、一阶段、年度、季度、本旬、当月、上半年、月度、前期、主体、其余、其他、其它、其中、部分、大部、大多、多数、绝大、多半、东段、西段、北段、南段、排查、调查、摸底、方案、台账、招标、招投标、设计、征地、征迁、选址、可研、环评、自查、培训、编制、立案、处罚、问责、约谈、评审、手续、审批、备案、许可、证、除、外、一半、过半、近、以上、先行、率先、个别、有的、一些、这一、工程类、管理类、立行立改、短期、近期、临时、应急、学习、会议、文件、案件查处、单项、子任务、分项、首个、先期")}|涉及[^，,]{1,12}的问题|[一二三四五六七八九]成|[1-9]?\\d(?:\\.\\d+)?[%％]`,
);
/** So many, which are all only when the clause says so. */
export const IS_COUNTED =
  /[\d一二三四五六七八九十两几多数]+余?(?:[个家处项件户座台条批起宗名人亩吨米辆艘]|公里|万)/;
export const IS_ALL = /均|都|全部|全面|悉数|所有|全数/;
/** Behind the words: they name a thing, a time or a number, and state nothing. */
export const NAMES_ONLY =
  /^(?:的|后|前|率(?!\S{0,3}100)|比例|标准|要求|时限|期限|目标|方案|情况|手续|程序|资料|材料|申请|流程|台账|清单|报告|公示期|机制|制度|之|以后|时|[^，,。；;]{0,8}?[\d一二三四五六七八九十两几多]+(?:\.\d+)?(?:余|多)?(?:[个家处项件户座台条批起宗名人亩吨米辆艘]|公里|万|[%％])|任务书|工作(?:部署|会|推进|方案|要求)|条件|意见|验收(?:方案|标准)|需|还需|仍需|难度|不|慢|较)/;
/** Whose end is the end of the matter. */
export const IS_MATTER =
  /^(?:目前|现|现在|截至目前|该项|此项)?$|整改|问题|任务|事项|措施|隐患|信访|举报|案件|所有工作|各项工作|全部工程|整治|工程|项目/;
/** Says, behind the end, that something is still to be done. */
export const STILL_OPEN =
  /尚(?!未)|正在|仍[在需有未]|还[在需有未]|剩余|其余|余下|基本完成|基本整改|阶段性|部分(?!门)|继续(?:推进|整改|实施|施工|建设|办理)|(?:加快|抓紧|全力)(?:推进|建设|施工|实施|整改|办理|进度)|滞后|重新|又|再次|新发现|新增|推进中|整改中|施工中|进行中|除[^，,。]{1,20}外|反弹|复发|回潮|持续(?:整改|推进)|深入推进|申请延期|延期|二期|待(?:验收|销号|核查|整改|完成)|但|(?:推进|铺开|启动|进行|开展)(?:[。；;，,]|$)/;
export const PREVENTED =
  /(?:防止|严防|杜绝|避免|谨防|不|未|无|没有|坚决遏制|确保|不再|未再)[^，,。；;]{0,12}?(?:反弹|回潮|复发)+/g;
/** By what the end is measured: 按照整改方案要求. */
export const MEASURED_BY = /(?:按照?|根据|对照|严格按)[^已均，,]{0,14}(?:要求|标准|方案|目标|计划)/g;
/** Nothing is named behind the words but the matter: 全部完成整改任务, not 全部完成土地流转. */
export const ENDS_THE_CLAUSE = /^(?:$|并|且|各项|所有|整改|反馈|问题|[（(])/;
/** With nothing else in the clause, the words need no 已. */
export const STATES_ALONE = /^(?:该|此|反馈|相关|各项|所有|上述|涉及)?(?:问题|任务)?$/;
