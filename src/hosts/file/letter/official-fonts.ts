/** 仿宋, what all of an official document is set in that is not said otherwise (GB/T 9704—2012, 5.2.2). */
export const BODY_FONT = "仿宋_GB2312";
/** 小标宋, of titles. */
export const TITLE_FONT = "方正小标宋简体";
/** 黑体, of headings 一、 and of a table's header. */
export const HEADING_FONT = "黑体";
/** 楷体, of headings （一）. */
export const SUBHEADING_FONT = "楷体_GB2312";
/** 宋体, of page numbers. */
export const NUMBER_FONT = "宋体";
