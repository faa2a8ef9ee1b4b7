import { anyOf } from "./any-of";

/** Tells what was found, not what is: 督察反馈的…尚未…问题, 检查时发现…. Against what stands before the words in their clause. */
export const REPORTED_BEFORE = new RegExp(
  `${anyOf("反映、反馈、举报、指出、发现、查出、存在、关于、针对、涉及、属于、投诉")}[^，,]*$`,
);
export const PROBLEM_AFTER = /^[^，,。；;]{0,20}(?:问题|现象|情形|等情况|隐患)/;
/** The sentence tells of the inspection, or of the time before the work. */
export const TOLD_OF_THEN =
  /(?:督察|督查|检查|巡查|巡察|排查|审计|暗访|抽查|进驻|举报|反映|信访)(?:期间|时|当时|组[^，,。]{0,4}|人员|中)?(?:发现|指出|反映|反馈)?[，,：:]?[^，,。]{0,16}$|(?:曾|一度|当时|此前|原来|原先|原定|原计划|整改前|经(?:调查|查|查实|核实|现场查看)[，,：:]|过去|以前|长期以来|历史上|前期因|起初|最初|本应|原因[是为：:])[^。]*$/;
/** A heading that opens the telling of the problem. */
export const PROBLEM_HEADING =
  /(?:问题|反馈意见|问题表现|存在不足|整改目标|整改要求|整改措施)(?:描述|表述|内容|概述)?[：:][^。；;\n]*$/;
/** 无…事项, 不存在…的问题. */
export const DENIED_BEFORE =
  /(?:无|没有|不存在|未发现|杜绝|防止|避免|严禁|不得|绝不|不允许|谨防|严防|消除)[^，,]{0,8}$/;
export const DENIED_AFTER = /^[^，,]{0,10}(?:的|事项|问题|情况|现象|项目|任务|企业|案件|信访件|行为|内容)/;
export const NOT_ONE = /(?:无一[家个处项件户例起]?|没有一[家个处项件户例起]|已无|再无|并无|零)[^，,]{0,6}$/;
export const COUNTED_NONE = /^[^，,]{0,8}(?:为零|为0|清零|归零|0[个家项件处]|零)/;
/** 对正在施工的工地, 凡未完成的: whom a measure is for. */
export const OBJECT_BEFORE =
  /(?:对|针对|将|把|就|凡|如|若|一旦|所有|逾期|到期|对于|包括|摸清|排查|统计|梳理|督导|检查|要求|责令|导致|造成|关于|规范|加强)(?!正在|外)[^，,已正]{0,10}$/;
/** …的3家企业已…, …的一律…. */
export const OBJECT_AFTER =
  /^[^，,]{0,12}的[^，,。；;]{0,24}[，,]?[^，,。；;]{0,6}?(?:已|均|全部|一律|责令|依法|予以|要求|限期|逐一|现场|立即|督促|下发|移交|纳入|发出|给予|不得|不予|被|问责|约谈|暂停|取缔|关停|实行|落实|将进一步|可进一步|有助)/;
/** 尚未建立的建立: whoever it is that has not. */
export const WHOEVER = /^[尚未还没仍暂][^，,]*$/;
export const WHOEVER_AFTER = /^[^，,]{0,10}的/;
/** Asked of someone: 要求…确保年底前完成. */
export const ASKED = /(?:要求|责令|限期|提出|强调|明确)[^。；;]*$/;
export const ASKED_WORDS = /^(?:确保|力争|争取|保证|将)/;
/** Told of a time gone by, and ended later in the text. */
export const ONCE = /(?:19|20)\d\d年|以来|一直|历史遗留|到期|未按期/;
export const LATER_ENDED =
  /(?:已|均|全部|后|\d日|\d月|[，,。；;])[^，,。；;未]{0,16}(?:完成|建成|竣工|完工|投用|投产|投入使用|通水|办结|整改到位|解决|销号)/;
/** Goes on for ever, or is done beside the matter. */
export const LASTING =
  /长效|常态|巩固|日常|监管|宣传|示范|高质量|机制|制度|创建|智慧|信息化|管护|维护|回头看|举一反三|类似|同类|学习|提升|优化|深化|规范化|后续|长期|持续|绿化|验收|销号|核查|公示|审计|决算|结算|归档|移交|备案|评估/;
/** The formal end of the matter, which comes after its completion. */
export const FORMAL_END =
  /^(?:[^，,。；;]{0,8})(?:验收|销号|核查|公示|审计|决算|结算|归档|备案|评估|复核|移交)/;
/** From here on the text tells what is to come. */
export const NEXT_STEPS = /下一步|下步|下阶段|下一阶段|接下来|今后|后续工作|后期将|工作打算|工作安排|下一年/;
/** Opens a further matter. */
export const BEYOND =
  /在此基础上|此外|另外|与此同时|同时还|举一反三|为进一步|进一步|为巩固|为防止|为提升|除此之外|由点及面|延伸/;
/** The same subject, brought to its end in a later clause: 现已…, 实际…, 该项目已…. */
export const THEN_ENDED =
  /[，,。；;：:\n（(](?:但|而|并|且|后|后来|随后|之后|最终|目前|现|现在|现场|如今|至今|实际|截至[^，,。；;]{0,12}?|截止[^，,。；;]{0,12}?|经(?:过)?[^，,。；;]{0,14}?|该[^，,。；;已]{0,10}?|上述[^，,。；;已]{0,10}?|以上[^，,。；;已]{0,8}?|其|通过[^，,。；;]{0,14}?|(?:20)?\d*年?\d{1,2}月[^，,。；;已]{0,6}?|今年[^，,。；;已]{0,6}?|\d{1,2}日[^，,。；;已]{0,4}?|[，,])*(?:提前|已|均|全部|都|如期|按期|按时|顺利|于[^，,。；;]{1,12})[^，,。；;]{0,18}?(?:完成|完工|竣工|建成|办结|到位|投入使用|投入运行|投用|投运|投产|解决|拆除|恢复|取缔|关停|整改|安装|取得|清理完毕|完毕|通水|达标|办理|落实|实现|销号|启用|接入|搬迁|退出|补办|印发|出台|缴纳|追缴|执行|提前)/;
/** Speaks of now in so many words. */
export const NOW = /目前|现在|至今|截[至止]|^[仍还]|仅|剩余|其余/;
