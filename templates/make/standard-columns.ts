/** The columns of a 整改任务台账 in the order an office reads them, and the standard words of its headers. */
export const STANDARD_COLUMNS = {
  batch: "附件/批次",
  number: "序号",
  problem: "反馈问题",
  target: "整改目标",
  measures: "整改措施",
  leaders: "责任领导",
  leadUnits: "牵头单位",
  accountable: "主体责任",
  responsibleUnits: "责任单位",
  responsiblePersons: "责任人",
  supervisors: "监管责任",
  deadline: "整改时限",
  progress: "整改进展",
  status: "完成状态",
  percent: "完成比例",
  completedOn: "完成时间",
  verification: "核查情况",
  verifiedOn: "核查时间",
  closed: "是否销号",
  closedOn: "销号时间",
  lagReason: "滞后原因",
  nextSteps: "下一步措施",
  reportingUnit: "填报单位",
  reporter: "填报人",
  phone: "联系电话",
  reviewer: "审核人",
  reportedOn: "填报日期",
  remarks: "备注",
} as const;

/** A column by the name the code uses. */
export type ColumnId = keyof typeof STANDARD_COLUMNS;
