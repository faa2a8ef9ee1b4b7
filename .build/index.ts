/** What webpack.config.js builds the command and the add-in's site from. */
export { contentSecurity } from "./content-security";
export { manifestText } from "./manifest";
export { officeJsAddress, OFFICE_JS_FILES, OWN_COPY } from "./office-js";
export { oneFile } from "./one-file";
export { PAGES } from "./pages";
export { settingsOf } from "./settings";
