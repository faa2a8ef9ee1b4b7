/** Workbook files on a disk: the part of this room that only Node can load. */
export { freePath } from "./free-path";
export { openDocumentFile } from "./open-document-file";
export { openWorkbookFile } from "./open-workbook-file";
export { FileAlreadyThere, writeFileAtomically } from "./write-file-atomically";
