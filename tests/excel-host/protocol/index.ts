/** Answers the requests of office.js: generic, it knows members and versions, and nothing of spreadsheets. */
export { excelCatalogue, parseDeclarations, type ApiCatalogue } from "./api-catalogue";
export { compareVersions } from "./api-set";
export { HostError, notModelled, type HostErrorCode } from "./host-error";
export { Members } from "./members";
export { isHostObject, type HostObject } from "./null-object";
export { RequestEngine } from "./request-engine";
export { parseRequest, type RequestBody, type ResponseBody } from "./wire";
