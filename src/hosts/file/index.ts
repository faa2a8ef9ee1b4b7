/**
 * Workbook files as bytes, the same in a browser and in Node. What touches a disk is behind the room's other door,
 * `hosts/file/disk`, which a browser never loads.
 */
export { failureSentence, isUnreadableCode } from "./failure-sentence";
export { readWorkbook, type OpenedSheet, type OpenedWorkbook } from "./read/read-workbook";
export { safeFileName } from "./safe-file-name";
export { type UnreadableCode, WorkbookUnreadable } from "./workbook-unreadable";
export { workbookBytes } from "./write/workbook-bytes";
export { FileWorkbookHost, type FileWorkbookHostParts } from "./file-workbook-host";
export { memorySettings, type SettingsStore } from "./settings-store";
