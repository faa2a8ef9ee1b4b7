export { foldText, tidyText } from "./fold";
export { readChineseNumber } from "./chinese-number";
export { textDigest } from "./digest";
export { characterWidth, displayWidth } from "./display-width";
export { linesBySense } from "./lines-by-sense";
export { remember } from "./remember";
export { words } from "./words";
