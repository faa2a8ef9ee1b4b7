/**
 * Workbook files as bytes, the same in a browser and in Node. What touches a disk is behind the room's other door,
 * `hosts/file/disk`, which a browser never loads.
 */
export { documentFailureSentence } from "./document-failure-sentence";
export { failureSentence, isUnreadableCode } from "./failure-sentence";
export type { DocumentParagraph, DocumentTable, DocumentText } from "./read/document-text";
export { openDocumentBytes, type OpenedDocument } from "./read/open-document-bytes";
export { openWorkbookBytes } from "./read/open-workbook-bytes";
export type { OpenedSheet, OpenedWorkbook } from "./read/opened-workbook";
export { readWorkbook } from "./read/read-workbook";
export { safeFileName } from "./safe-file-name";
export { type UnreadableCode, WorkbookUnreadable } from "./workbook-unreadable";
export { packedFiles, type NamedBytes } from "./write/packed-files";
export { workbookBytes } from "./write/workbook-bytes";
export { fillTemplate, templateBytes, type FilledTemplate } from "./letter/letters";
export { templateFailureSentence } from "./template-failure-sentence";
export { FileWorkbookHost, type FileWorkbookHostParts } from "./file-workbook-host";
export { memorySettings, type SettingsStore } from "./settings-store";
