/** What the name of an office or of a place ends in. */
export const ORGAN_END =
  /(?:局|委|办|部|组|府|会|院|社|台|站|厅|处|所|科|股|队|厂|校|行|县|区|市|镇|乡|中心|公司|集团|单位|部门|部委|室)$/;
/** The end of an office's name after which the next name may follow without a separator; a place is none. */
export const OFFICE_END = /[局委办部组府会院社台站队司心室)）]$/;
/** A part of an office, which is never the office. */
export const BRANCH = /分局|支局|支队|大队|中队|分队|分院|分所|派出所|街道|[镇乡村科股所站]$|办事处/;
