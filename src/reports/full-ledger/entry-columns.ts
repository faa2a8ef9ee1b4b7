import { statusWord } from "../../ledger";
import type { ProgressEntry } from "../../returns";
import { SHORT, TEXT } from "../page/print-style";
import type { TableColumn } from "../page/table";

/** Who said something of an item. */
export const WHO_COLUMNS: readonly TableColumn<ProgressEntry>[] = [
  { title: "单位", width: { least: 14, most: 30 }, style: TEXT, value: ({ unit }) => unit },
  {
    title: "是否牵头",
    width: { least: 8, most: 9 },
    style: SHORT,
    value: ({ isLead }) => (isLead ? "是" : "否"),
  },
];

/** `正在整改（资金未到位）` says more than the status. */
const MORE = /[(（，,；;]/;

/** The status that it said, in the standard word or, where it is none that is known or says more, as it was written. */
export const STATUS_COLUMN: TableColumn<ProgressEntry> = {
  title: "所填状态",
  width: { least: 11, most: 12 },
  style: SHORT,
  value: ({ status, returned }) => {
    const written = returned.text.status ?? "";
    const isOwn = status === null ? written !== "" : MORE.test(written);
    return isOwn ? written : statusWord(status);
  },
};

/** What else it said, and where in its returned file that stood. */
export const WHERE_COLUMNS: readonly TableColumn<ProgressEntry>[] = [
  { title: "所填进展", width: { least: 20, most: 80 }, style: TEXT, value: ({ text }) => text },
  { title: "文件", width: { least: 18, most: 40 }, style: TEXT, value: ({ file }) => file },
  { title: "工作表", width: { least: 9, most: 20 }, style: TEXT, value: ({ sheet }) => sheet },
  { title: "行", width: { least: 5, most: 6 }, style: SHORT, value: ({ row }) => row },
];
