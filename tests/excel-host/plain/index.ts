/** From the product's plain data into the model, and from the model into plain data to compare. */
export { addGrid } from "./add-grid";
export { addWorkbookFile } from "./add-workbook-file";
export { charactersOfPoints, pointsOfCharacters } from "./column-width";
export { openedWorkbooks } from "./opened-workbooks";
export { plainCell, plainSheet, type PlainCell, type PlainSheet } from "./plain-sheet";
