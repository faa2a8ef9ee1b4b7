const SEPARATOR = /[、,，;；\n\r]/;
const OPEN = "“";
const CLOSE = "”";

/**
 * The names in a cell of the directory sheet: separated by `、`, `，`, `；` or line breaks, which do not separate inside brackets.
 * A name that holds a separator itself stands in quotation marks: `“市纪委、监委”`.
 */
export function readNameList(text: string): string[] {
  const names: string[] = [];
  let name = "";
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === OPEN || character === CLOSE) {
      quoted = character === OPEN;
      continue;
    }
    if (!quoted && depth === 0 && SEPARATOR.test(character)) {
      names.push(name);
      name = "";
      continue;
    }
    if (!quoted && /[(（]/.test(character)) depth++;
    if (!quoted && /[)）]/.test(character)) depth = Math.max(depth - 1, 0);
    name += character;
  }
  return [...new Set([...names, name].map((one) => one.trim()).filter((one) => one !== ""))];
}

/** The cell that {@link readNameList} reads back as these names. */
export function writeNameList(names: readonly string[]): string {
  return names.map(quotedIfNeeded).join("、");
}

/** One name more at the end of a cell, set apart as the clerk sets names apart there. */
export function appendName(cell: string, name: string): string {
  const separator = cell.includes("\n") ? "\n" : /[;；]/.test(cell) ? "；" : "、";
  return cell.trim() === "" ? quotedIfNeeded(name) : `${cell.trimEnd()}${separator}${quotedIfNeeded(name)}`;
}

function quotedIfNeeded(name: string): string {
  const [read, ...others] = readNameList(`${name}、`);
  return others.length === 0 && read === name && isBalanced(name) ? name : `${OPEN}${name}${CLOSE}`;
}

function isBalanced(name: string): boolean {
  return name.replace(/[^(（]/g, "").length === name.replace(/[^)）]/g, "").length;
}
