import type { OfficeJsSource } from "./settings";

/** The folder of the built site that holds its own copy of office.js. */
export const OWN_COPY = "office-js";

const ADDRESSES: Readonly<Record<OfficeJsSource, string>> = {
  microsoft: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: `${OWN_COPY}/office.js`,
};

/** Where a page of the site loads office.js from; its own copy is found beside the page. */
export function officeJsAddress(source: OfficeJsSource): string {
  return ADDRESSES[source];
}

/** What Excel needs of `@microsoft/office-js`; office.js finds the others beside itself, so their names stay. */
export const OFFICE_JS_FILES: readonly string[] = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
];
