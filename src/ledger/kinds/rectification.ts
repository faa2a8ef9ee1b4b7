import { words } from "../../text";
import type { LedgerKind } from "../ledger-kind";
import { ASKING_HEADERS } from "./asking-headers";
import { SUBJECT_NAMES, SUBJECT_NUMBERS, SUBJECT_PROBLEMS, SUBJECTS } from "./subject-headers";

/**
 * 整改任务台账, the ledger of an inspection's rectification items. Headers are those collected from published ledgers and
 * notices of Chinese cities.
 */
export const rectificationKind: LedgerKind = {
  id: "rectification",
  title: "整改任务台账",
  columns: [
    {
      id: "batch",
      title: "附件/批次",
      type: "text",
      headers: words(
        "附件、批次、类别、来源、台账来源、督察批次、问题来源、所属附件、问题类别、任务类别、整改批次",
      ),
    },
    {
      id: "number",
      title: "序号",
      type: "number",
      headers: words(
        "编号、问题编号、问题编码、任务编号、清单序号、整改任务序号、问题序号、任务序号、整改序号、No、项号、清单编号",
      ),
      common: SUBJECT_NUMBERS,
    },
    {
      id: "problem",
      title: "反馈问题",
      type: "text",
      headers: words(
        "问题、存在问题、督察反馈问题、反馈问题(整改任务)、整改任务、问题描述、问题内容、具体问题表述、任务、问题清单、主要问题、反馈问题及整改任务、整改问题、整改事项、反馈意见、督察反馈意见、问题表述、具体问题、整改内容、任务内容、存在的问题、整改任务内容、反馈问题内容、问题概述、反馈的问题、任务名称、问题名称、指出问题、指出的问题、督察指出问题、督察指出的问题、突出问题、突出环境问题、发现问题、发现的问题、检查发现问题、审计发现问题、反映问题、反映的问题、群众反映问题、查摆问题、自查问题、排查问题、交办问题、转办问题、信访问题、举报问题、投诉问题、隐患、安全隐患、隐患问题、问题隐患、风险隐患、事故隐患、存在隐患、存在的隐患、存在问题隐患、存在问题及隐患、存在的问题及隐患、存在的问题和隐患、主要隐患、排查隐患、违法行为、违法事实、案由、诉求、主要诉求、信访诉求、群众诉求",
      ),
      common: SUBJECT_PROBLEMS,
      lastResort: SUBJECT_NAMES,
    },
    {
      id: "target",
      title: "整改目标",
      type: "text",
      headers: words(
        "目标、整改要求、目标任务、整改任务具体要求、整改完成标准、整改标准、完成标准、整改目标要求、整改目标任务、目标要求、工作目标",
      ),
    },
    {
      id: "measures",
      title: "整改措施",
      type: "text",
      headers: words(
        "措施、具体举措、细化的整改措施、治理措施、主要措施、具体措施、整改举措、整改具体措施、整改工作措施、细化措施、工作措施、主要整改措施、采取措施、采取的措施、采取的整改措施、采取整改措施",
      ),
    },
    {
      id: "leaders",
      title: "责任领导",
      type: "text",
      headers: words(
        "牵头领导、市级领导、包案领导、分管领导、牵头人、整改第一责任人、市级责任领导、市级牵头领导、牵头市领导、领导",
      ),
    },
    {
      id: "leadUnits",
      title: "牵头单位",
      type: "units",
      headers: words(
        "牵头责任单位、主办单位、牵头部门、市级牵头单位、牵头责任部门、牵头整改单位、牵头落实单位",
      ),
    },
    { id: "accountable", title: "主体责任", type: "text", headers: ["主体责任人", "主体责任单位"] },
    {
      id: "responsibleUnits",
      title: "责任单位",
      type: "units",
      headers: words(
        "整改责任单位、配合单位、责任部门、涉及部门、具体责任单位、主管部门、属地单位、整改单位、承办单位、配合部门、协办单位、责任主体、落实单位、参与单位、配合责任单位、实施主体、整改主体、属地责任单位",
      ),
    },
    {
      id: "responsiblePersons",
      title: "责任人",
      type: "text",
      headers: words("具体责任人、整改责任人、直接责任人、单位责任人、责任人员"),
    },
    {
      id: "supervisors",
      title: "监管责任",
      type: "text",
      headers: words(
        "督导单位、监管单位、督办单位、监管责任单位、验收单位、监督单位、市级督导单位、监管责任人",
      ),
    },
    {
      id: "deadline",
      title: "整改时限",
      type: "deadline",
      headers: words(
        "完成时限、整改期限、时限、时限要求、完成时间要求、计划完成时间、对应的完成时间、整改完成时限、期限、完成期限、要求完成时间、整改时间、计划完成时限、规定完成时间、目标完成时间、整改时限要求、办理时限、预计完成时间",
      ),
    },
    {
      id: "progress",
      title: "整改进展",
      type: "text",
      headers: words(
        "进展、进展情况、目前进展、截至目前进展、整改进展情况、整改情况、本旬进展、工作进展、目前进展情况、工作进展情况、本旬工作进展、整改落实情况、落实情况、目前整改情况、整改工作进展情况、本旬进展情况、整改工作进展、最新进展、本旬新进展、本旬最新进展、本旬新增进展、新进展、目前整改进展、目前整改进展情况、整改工作情况、任务进展情况、本旬整改进展、开展情况、工作开展情况、整改工作开展情况、推进情况、整改推进情况、工作推进情况、已开展工作、已开展的工作、正在开展工作、正在开展的工作、已完成工作、已完成的工作、已采取措施、已采取的措施、采取的整改措施及成效、整改措施及成效、工作成效、整改成效、取得成效、取得的成效、整改动态、工作动态、进展说明、整改进展说明、进度情况、整改进度情况、完成情况及进度、整改措施及进展情况、措施落实情况、已采取的整改措施、已采取整改措施、整改情况说明、办理和整改情况、处理和整改情况、查处和整改情况、整改落实进展、落实进展",
      ),
      common: words(
        "办理情况、办理进展、办理进展情况、办理落实情况、处理情况、处理进展、处理整改情况、处置情况、处置进展、查处情况、查处整改情况、查处进展、调查处理情况、答复情况、办复情况、化解情况、化解进展、整治情况、整治进展、整治进展情况、治理情况、治理进展、治理进展情况",
      ),
    },
    {
      id: "status",
      title: "完成状态",
      type: "status",
      headers: words(
        "状态、整改状态、完成情况、整改完成情况、是否完成、是否已完成整改、整改结果、任务状态、目前状态、整改进展状态、办理状态、是否完成整改、是否整改到位、整改完成状态、任务完成情况、是否办结、进展状态、当前状态",
      ),
      common: [
        ...ASKING_HEADERS,
        ...words(
          "办结状态、办结情况、办理结果、办理完成情况、处理结果、处理状态、处置结果、处置状态、整改到位情况、落实状态、整改落实状态、完结情况、完结状态",
        ),
      ],
    },
    {
      id: "percent",
      title: "完成比例",
      type: "percent",
      headers: words(
        "进度、完成进度、整改进度(%)、完成率、整改进度、整改完成率、完成百分比、形象进度、工作进度、整改完成比例",
      ),
    },
    {
      id: "completedOn",
      title: "完成时间",
      type: "date",
      headers: words("实际完成时间、完成日期、整改完成时间、实际完成日期、整改完成日期、办结时间、办结日期"),
    },
    {
      id: "verification",
      title: "核查情况",
      type: "text",
      headers: words(
        "核查结论、验收意见、现场核查情况、是否核查、验收情况、核查意见、核查结果、验收结论、是否验收、核查验收情况、是否通过核查",
      ),
    },
    {
      id: "verifiedOn",
      title: "核查时间",
      type: "date",
      headers: words("验收时间、整改验收时间、核查日期、验收日期、现场核查时间"),
    },
    {
      id: "closed",
      title: "是否销号",
      type: "yesNo",
      headers: words("销号情况、销号、是否已销号、交账销号情况、是否完成销号、销号状态"),
    },
    {
      id: "closedOn",
      title: "销号时间",
      type: "date",
      headers: words("销号日期、交账销号时间、完成销号时间"),
    },
    {
      id: "lagReason",
      title: "滞后原因",
      type: "text",
      headers: words(
        "未完成原因、未整改到位原因、存在问题及原因、问题原因、未完成整改原因、进度滞后原因、逾期原因、超期原因、存在困难、存在的困难、存在问题和困难、困难和问题、存在困难及问题、存在的困难和问题、存在的问题及原因、滞后原因说明、未达序时进度原因",
      ),
    },
    {
      id: "nextSteps",
      title: "下一步措施",
      type: "text",
      headers: words(
        "下步措施、下一步计划、下一步工作安排、下旬安排、下一步工作、下步打算、下一步打算、下步工作打算、下步计划、下一步工作计划、下一步工作打算、下一步整改措施、下旬计划、下旬工作安排、下旬工作计划、下步工作措施、下步工作安排、下一步安排、下一步工作措施",
      ),
    },
    {
      id: "reportingUnit",
      title: "填报单位",
      type: "text",
      headers: words("报送单位、上报单位、填表单位、填写单位"),
    },
    {
      id: "reporter",
      title: "填报人",
      type: "text",
      headers: words("填表人、联系人、填写人"),
    },
    {
      id: "phone",
      title: "联系电话",
      type: "text",
      headers: words("电话、联系方式、手机、手机号、办公电话、联系人电话"),
    },
    { id: "reviewer", title: "审核人", type: "text", headers: ["签发人", "审签人", "审批人", "复核人"] },
    {
      id: "reportedOn",
      title: "填报日期",
      type: "date",
      headers: words("上报时间、填报时间、填表日期、上报日期、报送时间、报送日期、填表时间"),
    },
    { id: "remarks", title: "备注", type: "text", headers: ["说明", "自用备注", "备注说明", "其他说明"] },
  ],
  core: ["problem", "target", "measures", "progress"],
  requiredColumns: ["number", "problem", "responsibleUnits", "deadline", "status"],
  requiredFields: ["problem", "deadline", "status"],
  published: [
    "batch",
    "number",
    "problem",
    "target",
    "measures",
    "leadUnits",
    "responsibleUnits",
    "deadline",
    "progress",
    "status",
    "completedOn",
    "closed",
  ],
  subjects: SUBJECTS,
  persons: ["leaders", "accountable", "responsiblePersons", "supervisors", "reporter", "reviewer"],
  baseline: [
    "batch",
    "number",
    "problem",
    "target",
    "measures",
    "leaders",
    "leadUnits",
    "accountable",
    "responsibleUnits",
    "responsiblePersons",
    "supervisors",
    "deadline",
  ],
  ambiguousHeaders: {
    存在问题: ["problem", "lagReason"],
    存在的问题: ["problem", "lagReason"],
    完成情况: ["status", "progress"],
    整改完成情况: ["status", "progress"],
    任务完成情况: ["status", "progress"],
    整改结果: ["status", "progress"],
    整改情况: ["progress", "status"],
    进展情况: ["progress", "status"],
    整改进展情况: ["progress", "status"],
    整改落实情况: ["progress", "status"],
    进度: ["percent", "status", "progress"],
    整改进度: ["percent", "status", "progress"],
    工作进度: ["percent", "status", "progress"],
    完成进度: ["percent", "status", "progress"],
    进展: ["progress", "status"],
    完成时间: ["completedOn", "deadline"],
    整改完成时间: ["completedOn", "deadline"],
    完成日期: ["completedOn", "deadline"],
    主体责任单位: ["responsibleUnits", "accountable"],
    办理情况: ["progress", "status"],
    办理进展: ["progress", "status"],
    处理情况: ["progress", "status"],
    处置情况: ["progress", "status"],
    查处情况: ["progress", "status"],
    答复情况: ["progress", "status"],
    办复情况: ["progress", "status"],
    化解情况: ["progress", "status"],
    整治情况: ["progress", "status"],
    治理情况: ["progress", "status"],
    办结情况: ["status", "progress"],
    办理结果: ["status", "progress"],
    处理结果: ["status", "progress"],
    处置结果: ["status", "progress"],
    整改到位情况: ["status", "progress"],
    办理完成情况: ["status", "progress"],
    完结情况: ["status", "progress"],
    整改措施及进展情况: ["progress", "measures"],
    采取措施: ["measures", "progress"],
    采取的措施: ["measures", "progress"],
    采取整改措施: ["measures", "progress"],
    采取的整改措施: ["measures", "progress"],
    整改内容: ["problem", "measures"],
    整改任务: ["problem", "measures"],
    整改要求: ["target", "measures"],
    目标任务: ["target", "problem"],
  },
};
