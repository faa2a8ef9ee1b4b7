/** The two ways in which office.js speaks with Excel, in a page of Chromium. */
export { describeInChromium, launchChromium } from "./chromium";
export { openPaneInExcel } from "./excel-page";
export { OFFICE_JS_FOLDER } from "./node-window";
export { serveFolders } from "./served-folders";
